/**
 * Evaluates a parsed expression of dx against a scope.
 *
 * A value keeps the metadata of the key it was read from, because `dx obj.Key` prints with it. Lambdas are
 * ordinary methods of the model: a script function that is handed one can call it.
 */
import {
  integer,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  none,
  object,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { assign, step } from './assignment.js';
import { captures } from './captures.js';
import { cast, sizeOfType, sizeOfValue } from './casts.js';
import { elementAt } from './collection.js';
import { compareOperands } from './compare.js';
import { ReturnedError, typeMismatch, unableToBind } from './errors.js';
import { member } from './members.js';
import { inverted, negated, truth } from './numbers.js';
import { arithmeticOf, type Context, ownerOf, withoutMetadata } from './operands.js';
import { parseExpression } from './parser.js';
import { pointerOf } from './pointers.js';
import type { DxScope } from './scope.js';
import type { Expression, Index, Member, Prefix } from './syntax.js';

/**
 * The value of an expression (without dx's options and format specifier), with the metadata of the key it was
 * read from.
 * @throws ModelError with the text that dx prints after `Error: `
 */
export function evaluateDx(expression: string, scope: DxScope): ModelValue {
  return valueIn(parseExpression(expression), { scope, bindings: new Map(), valueIn });
}

function valueIn(expression: Expression, context: Context): ModelValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'name':
      return context.captured?.get(expression) ?? named(expression.name, context);
    case 'variable':
      return context.captured?.get(expression) ?? variable(expression.name, context.scope);
    case 'member':
      return memberValue(expression, context);
    case 'index':
      return indexed(expression, context);
    case 'call':
      return called(expression.callee, expression.args, context);
    case 'prefix':
      return prefixed(expression.operator, valueIn(expression.operand, context));
    case 'arithmetic':
      return arithmeticOf(expression.operator, ...pair(expression, context));
    case 'compare':
      return truthValue(compareOperands(expression.operator, ...pair(expression, context)));
    case 'logic':
      return truthValue(logic(expression, context));
    case 'assign':
      return assign(expression, context);
    case 'step':
      return step(expression.target, expression.by, expression.before, context);
    case 'cast':
      return cast(expression.type, valueIn(expression.operand, context), context.scope.memory);
    case 'size':
      return integer('UI8', sizeOf(expression.type, expression.operand, context));
    case 'lambda':
      return method(lambda(expression.parameters, expression.body, context));
    case 'new':
      return created(expression.members, context);
    case 'comma':
      valueIn(expression.left, context);
      return withoutMetadata(valueIn(expression.right, context));
    case 'choice': {
      const taken = truth(valueIn(expression.test, context)) ? expression.yes : expression.no;
      return withoutMetadata(valueIn(taken, context));
    }
  }
}

function truthValue(value: boolean): ModelValue {
  return { kind: 'bool', value };
}

function pair(operands: { left: Expression; right: Expression }, context: Context): [ModelValue, ModelValue] {
  const left = valueIn(operands.left, context);
  return [left, valueIn(operands.right, context)];
}

function logic(
  expression: { operator: '&&' | '||'; left: Expression; right: Expression },
  context: Context,
): boolean {
  const left = truth(valueIn(expression.left, context));
  if (left === (expression.operator === '||')) return left;
  return truth(valueIn(expression.right, context));
}

function sizeOf(type: string | undefined, operand: Expression | undefined, context: Context): number {
  if (operand !== undefined) return sizeOfValue(valueIn(operand, context));
  return sizeOfType(type ?? '', context.scope.memory);
}

function prefixed(operator: Prefix, operand: ModelValue): ModelValue {
  switch (operator) {
    case '-':
      return negated(operand);
    case '+':
      return operand;
    case '!':
      return truthValue(!truth(operand));
    case '~':
      return inverted(operand);
    case '*':
      if (operand.kind === 'object' && operand.object.dereference !== undefined) {
        return operand.object.dereference();
      }
      throw new ModelError('Unable to dereference non pointer object');
    default:
      throw new ModelError('Unable to take address of object');
  }
}

function named(name: string, { scope, bindings }: Context): ModelValue {
  const bound = bindings.get(name);
  if (bound !== undefined) return bound;
  const found = name.startsWith('@') ? scope.register?.(name.slice(1)) : scope.namespace.get(name);
  const value = found ?? scope.symbol?.(name);
  if (value === undefined) throw unableToBind(name);
  return value;
}

function variable(name: string, scope: DxScope): ModelValue {
  const value = scope.variable(name) ?? scope.register?.(`$${name}`);
  if (value === undefined) throw new ModelError('Use of undefined variable');
  return withoutMetadata(value);
}

function memberValue(expression: Member, context: Context): ModelValue {
  const found = member(ownerOf(expression, context), expression.name);
  if (found === undefined) throw unableToBind(expression.written);
  return found;
}

function indexed(expression: Index, context: Context): ModelValue {
  const owner = valueIn(expression.object, context);
  const indices = expression.indices.map((index) => valueIn(index, context));
  const pointer = pointerOf(owner);
  if (pointer !== undefined) return pointerOf(pointer.moved(offsetOf(indices)))!.dereference();
  const element = owner.kind === 'object' ? elementAt(owner.object, indices) : undefined;
  if (element === undefined) throw new ModelError('Object does not support indexing with []');
  return element;
}

/** The index of `pointer[index]`. */
function offsetOf(indices: readonly ModelValue[]): bigint {
  const [index] = indices;
  if (indices.length !== 1) throw new ModelError('Incorrect number of arguments for indexing with []');
  if (index?.kind !== 'integer') throw systemError(typeMismatch);
  return index.value;
}

function called(callee: Expression, args: readonly Expression[], context: Context): ModelValue {
  const { target, self } = callTarget(callee, context);
  if (target.kind !== 'method') {
    throw new ModelError('Object on left side of a call operation is not callable');
  }
  return target.method(
    self,
    args.map((argument) => valueIn(argument, context)),
  );
}

function callTarget(callee: Expression, context: Context) {
  if (callee.kind === 'member') {
    const self = ownerOf(callee, context);
    const found = member(self, callee.name);
    if (found === undefined) throw unableToBind(callee.written);
    return { target: found, self };
  }
  if (callee.kind === 'variable') {
    const value = context.scope.variable(callee.name);
    const alias = value === undefined ? context.scope.alias?.(callee.name) : undefined;
    if (alias !== undefined) return { target: method(alias), self: none };
  }
  return { target: valueIn(callee, context), self: none };
}

function isAlias(name: string, scope: DxScope): boolean {
  return scope.variable(name) === undefined && scope.alias?.(name) !== undefined;
}

function lambda(parameters: readonly string[], body: Expression, context: Context): ModelMethod {
  const taken = captures(body, [...parameters, ...context.bindings.keys()], (free) => {
    if (free.kind === 'variable' && isAlias(free.name, context.scope)) return undefined;
    return valueIn(free, context);
  });
  return (_self, args) => {
    if (args.length !== parameters.length) {
      throw new ReturnedError(
        `Lambda argument count mismatch: expected ${parameters.length}, got ${args.length} instead.`,
      );
    }
    const bindings = new Map(context.bindings);
    for (const [at, name] of parameters.entries()) bindings.set(name, args[at]!);
    return valueIn(body, { ...context, bindings, captured: taken });
  };
}

/** `new { … }`: an object whose members cannot be assigned afterwards. */
function created(members: readonly { name: string; value: Expression }[], context: Context): ModelValue {
  const values = new Map(members.map(({ name, value }) => [name, valueIn(value, context)]));
  const instance: ModelObject = {
    keys: () => [...values.keys()],
    get: (name) => values.get(name),
  };
  return object(instance);
}
