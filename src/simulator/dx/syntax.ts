/** The shape of a parsed dx expression. */
import type { ModelValue } from '../../provider/model.js';
import type { Comparison } from './compare.js';
import type { Arithmetic } from './numbers.js';

export type Expression =
  | { readonly kind: 'literal'; readonly value: ModelValue }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | Member
  | Index
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] }
  | { readonly kind: 'prefix'; readonly operator: Prefix; readonly operand: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: Arithmetic;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'logic';
      readonly operator: '&&' | '||';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'comma'; readonly left: Expression; readonly right: Expression }
  | Assignment
  | { readonly kind: 'step'; readonly by: 1 | -1; readonly before: boolean; readonly target: Expression }
  | { readonly kind: 'cast'; readonly type: string; readonly operand: Expression }
  | { readonly kind: 'size'; readonly type?: string; readonly operand?: Expression }
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Expression }
  | {
      readonly kind: 'new';
      readonly members: readonly { readonly name: string; readonly value: Expression }[];
    };

export interface Member {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
  /** The name as written, for the error text (`@"odd name"`). */
  readonly written: string;
  readonly arrow: boolean;
}

export interface Index {
  readonly kind: 'index';
  readonly object: Expression;
  readonly indices: readonly Expression[];
}

export interface Assignment {
  readonly kind: 'assign';
  /** Absent for plain `=`. */
  readonly operator?: Arithmetic;
  readonly target: Expression;
  readonly value: Expression;
}

export type Prefix = '-' | '+' | '!' | '~' | '*' | '&';
