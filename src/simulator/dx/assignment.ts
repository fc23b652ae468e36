/** `=`, `+=` and `++`: to user variables, to existing keys and to elements that accept it. */
import { bool, integer, type Metadata, ModelError, type ModelValue, none } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { asModelError, failed, notImplemented, unableToBind } from './errors.js';
import { member } from './members.js';
import { arithmeticOf, type Context, withoutMetadata } from './operands.js';
import type { Assignment, Expression, Index, Member } from './syntax.js';

export function assign(expression: Assignment, context: Context): ModelValue {
  const { target, operator } = expression;
  if (!isAssignable(target)) throw notAssignable();
  const place = placeOf(target, context);
  const value = withoutMetadata(context.valueIn(expression.value, context));
  return place.store(operator === undefined ? value : arithmeticOf(operator, place.value(), value));
}

/** `++x` and `x--`. */
export function step(target: Expression, by: 1 | -1, before: boolean, context: Context): ModelValue {
  if (!isAssignable(target)) throw systemError(failed);
  const place = placeOf(target, context);
  const old = withoutMetadata(place.value());
  if (old.kind === 'none') throw systemError(failed);
  const stored = place.store(arithmeticOf('+', old, integer('I4', by)));
  return before ? stored : old;
}

function notAssignable(): ModelError {
  return new ModelError('Unable to assign to the object on the left side of an assignment operation');
}

function isAssignable(target: Expression): boolean {
  return target.kind === 'variable' || target.kind === 'member' || target.kind === 'index';
}

/** Where an assignment goes. It is looked up before the value is, and must exist already unless it is a variable. */
interface Place {
  value(): ModelValue;
  /** Answers with what can be read back. */
  store(value: ModelValue): ModelValue;
}

function placeOf(target: Expression, context: Context): Place {
  if (target.kind === 'member') return keyPlace(target, context);
  if (target.kind === 'index') return elementPlace(target, context);
  const { name } = target as Expression & { kind: 'variable' };
  return {
    value: () => context.valueIn(target, context),
    store: (value) => storeVariable(name, value, context),
  };
}

/** `@$vars` lists variables that hold methods as well. */
const listed: Metadata = { PreferShow: bool(true) };

const fixedVariables = new Set([
  'create',
  'cursession',
  'curprocess',
  'curthread',
  'curstack',
  'curframe',
  'curregisters',
  'scripts',
  'scriptContents',
  'vars',
  'debuggerRootNamespace',
]);

function storeVariable(name: string, value: ModelValue, { scope }: Context): ModelValue {
  if (fixedVariables.has(name)) throw systemError(notImplemented);
  if (value.kind !== 'method') return scope.setVariable(name, value);
  scope.setVariable(name, { ...value, metadata: listed });
  return value;
}

/** An arrow is as good as a dot here. */
function keyPlace(target: Member, context: Context): Place {
  const owner = context.valueIn(target.object, context);
  if (owner.kind !== 'object' || owner.object.get(target.name) === undefined) {
    throw unableToBind(target.written);
  }
  const { object } = owner;
  const read = () => member(owner, target.name);
  return {
    value: () => read() ?? none,
    store(value) {
      if (object.set === undefined) throw notAssignable();
      if (!written(() => object.set!(target.name, value))) throw systemError(notImplemented);
      return withoutMetadata(read() ?? value);
    },
  };
}

/** What a setter throws is lost: the engine knows only that it failed. */
function written(set: () => boolean): boolean {
  try {
    return set();
  } catch (thrown) {
    const error = asModelError(thrown);
    throw error.code === undefined ? systemError(failed) : error;
  }
}

/** The engine reads an element and never writes one. */
function elementPlace(target: Index, context: Context): Place {
  const value = context.valueIn(target, context);
  return {
    value: () => value,
    store() {
      throw notAssignable();
    },
  };
}
