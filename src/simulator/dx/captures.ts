/**
 * What a lambda takes with it. The engine looks every free name of its body up when the lambda is made, not when it is
 * called: a later assignment does not change what `x => x + @$a` adds, and an unknown name fails before any call.
 */
import type { ModelValue } from '../../provider/model.js';
import type { Expression } from './syntax.js';

/** Free names and variables of a body by their place in it. */
export type Captures = ReadonlyMap<Expression, ModelValue>;

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
    case 'variable':
      return [];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, ...expression.indices];
    case 'call':
      return [expression.callee, ...expression.args];
    case 'prefix':
    case 'cast':
      return [expression.operand];
    case 'size':
      return expression.operand === undefined ? [] : [expression.operand];
    case 'arithmetic':
    case 'compare':
    case 'logic':
    case 'comma':
      return [expression.left, expression.right];
    case 'choice':
      return [expression.test, expression.yes, expression.no];
    case 'assign':
      return [expression.target, expression.value];
    case 'step':
      return [expression.target];
    case 'lambda':
      return [expression.body];
    case 'new':
      return expression.members.map(({ value }) => value);
  }
}

/** @param lookUp the value of a free name; undefined for one that is only known by a call (a function alias) */
export function captures(
  body: Expression,
  parameters: readonly string[],
  lookUp: (free: Expression) => ModelValue | undefined,
): Captures {
  const found = new Map<Expression, ModelValue>();
  const visit = (expression: Expression, bound: ReadonlySet<string>): void => {
    if (expression.kind === 'variable' || (expression.kind === 'name' && !bound.has(expression.name))) {
      const value = lookUp(expression);
      if (value !== undefined) found.set(expression, value);
      return;
    }
    const inner = expression.kind === 'lambda' ? new Set([...bound, ...expression.parameters]) : bound;
    for (const part of partsOf(expression)) visit(part, inner);
  };
  visit(body, new Set(parameters));
  return found;
}
