/** `=`, `+=` and `++`: to user variables, to existing keys and to elements that accept it. */
import { bool, integer, type Metadata, ModelError, type ModelValue } from '../../provider/model.js';
import { failed, notImplemented, systemError, unableToBind } from './errors.js';
import { member } from './members.js';
import { arithmeticOf, type Context, ownerOf, withoutMetadata } from './operands.js';
import type { Assignment, Expression, Index, Member } from './syntax.js';

export function assign(expression: Assignment, context: Context): ModelValue {
  const { target, operator } = expression;
  if (!isAssignable(target)) throw notAssignable();
  const value = withoutMetadata(context.valueIn(expression.value, context));
  return store(
    target,
    operator === undefined ? value : arithmeticOf(operator, context.valueIn(target, context), value),
    context,
  );
}

/** `++x` and `x--`. */
export function step(target: Expression, by: 1 | -1, before: boolean, context: Context): ModelValue {
  if (!isAssignable(target)) throw systemError(failed);
  const old = withoutMetadata(context.valueIn(target, context));
  const stored = store(target, arithmeticOf('+', old, integer('I4', by)), context);
  return before ? stored : old;
}

function notAssignable(): ModelError {
  return new ModelError('Unable to assign to the object on the left side of an assignment operation');
}

function isAssignable(target: Expression): boolean {
  return target.kind === 'variable' || target.kind === 'member' || target.kind === 'index';
}

/** Stores and answers with what can be read back. */
function store(target: Expression, value: ModelValue, context: Context): ModelValue {
  if (target.kind === 'variable') return storeVariable(target.name, value, context);
  if (target.kind === 'member') return storeKey(target, value, context);
  return storeElement(target as Index, value, context);
}

/** `@$vars` lists variables that hold methods as well. */
const listed: Metadata = { PreferShow: bool(true) };

const fixedVariables = new Set([
  'cursession',
  'curprocess',
  'curthread',
  'curframe',
  'scripts',
  'scriptContents',
]);

function storeVariable(name: string, value: ModelValue, { scope }: Context): ModelValue {
  if (fixedVariables.has(name)) throw systemError(notImplemented);
  if (value.kind !== 'method') return scope.setVariable(name, value);
  scope.setVariable(name, { ...value, metadata: listed });
  return value;
}

function storeKey(target: Member, value: ModelValue, context: Context): ModelValue {
  const owner = ownerOf(target, context);
  if (owner.kind !== 'object' || owner.object.get(target.name) === undefined) {
    throw unableToBind(target.written);
  }
  if (owner.object.set?.(target.name, value) !== true) throw notAssignable();
  return member(owner, target.name) ?? value;
}

function storeElement(target: Index, value: ModelValue, context: Context): ModelValue {
  const owner = context.valueIn(target.object, context);
  if (owner.kind !== 'object' || (owner.object.at === undefined && owner.object.iterate === undefined)) {
    throw new ModelError('Object does not support indexing with []');
  }
  const indices = target.indices.map((index) => context.valueIn(index, context));
  if (owner.object.setAt === undefined) throw notAssignable();
  owner.object.setAt(indices, value);
  return value;
}
