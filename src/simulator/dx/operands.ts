/**
 * What the evaluator and its assignments share: the context an expression is evaluated in, and the rules for
 * operands. The context carries the evaluator, so that assignments need not know where it is.
 */
import { ModelError, type ModelValue } from '../../provider/model.js';
import type { Captures } from './captures.js';
import { type Arithmetic, arithmetic } from './numbers.js';
import { pointerArithmetic } from './pointers.js';
import type { DxScope } from './scope.js';
import type { Expression, Member } from './syntax.js';

/** Names bound by lambdas, innermost first. */
type Bindings = ReadonlyMap<string, ModelValue>;

export interface Context {
  readonly scope: DxScope;
  readonly bindings: Bindings;
  /** What the lambda that is being evaluated took with it. */
  readonly captured?: Captures;
  /** The evaluator itself, for the operands of an operand. */
  readonly valueIn: (expression: Expression, context: Context) => ModelValue;
}

/** The value without the metadata of the key it came from: an operator's result is a value of its own. */
export function withoutMetadata(value: ModelValue): ModelValue {
  if (value.metadata === undefined) return value;
  const { metadata: _, ...bare } = value;
  return bare as ModelValue;
}

/** What stands left of `.` or `->`; the arrow follows a pointer. */
export function ownerOf(expression: Member, context: Context): ModelValue {
  const owner = context.valueIn(expression.object, context);
  if (!expression.arrow) return owner;
  if (owner.kind === 'object' && owner.object.dereference !== undefined) return owner.object.dereference();
  throw new ModelError('-> must be used on pointers and . on structures');
}

/** An arithmetic operator, of numbers or of a pointer and a number. */
export function arithmeticOf(operator: Arithmetic, left: ModelValue, right: ModelValue): ModelValue {
  return pointerArithmetic(operator, left, right) ?? arithmetic(operator, left, right);
}
