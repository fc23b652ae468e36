/**
 * Values between Node and a script that is called directly: no dx in between, so nothing is turned into text.
 */
import { bool, float, integer, ModelError, type ModelObject, type ModelValue, none, text } from '../model.js';

/** An argument as dx would pass it: integers below 2^31 as I4, larger ones as I8. */
function fromScriptValue(value: unknown): ModelValue {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return bool(value);
    case 'bigint':
      return integer('I8', value);
    case 'number':
      if (!Number.isInteger(value)) return float(value);
      return integer(Math.abs(value) <= 0x7fffffff ? 'I4' : 'I8', value);
    case 'undefined':
      return none;
    default:
      throw new TypeError(`A ${typeof value} cannot be passed to a script`);
  }
}

/** A result: an object of the script itself, or a plain value. */
function toScriptValue(value: ModelValue): unknown {
  switch (value.kind) {
    case 'none':
      return undefined;
    case 'integer':
      return value.type === 'I8' || value.type === 'UI8' ? exact(value.value) : Number(value.value);
    case 'object':
      return value.object.scriptObject ?? value.object;
    case 'method':
      return value.method;
    default:
      return value.value;
  }
}

function exact(value: bigint): number | bigint {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

/**
 * Calls a function of a script in its own context.
 * @param contents the script's global object, or several merged
 * @throws ModelError with the text of what the script threw
 */
export function callScriptFunction(contents: ModelObject, name: string, args: readonly unknown[]): unknown {
  const found = contents.get(name);
  if (found?.kind !== 'method') throw new ModelError(`Unable to bind name '${name}'`);
  return toScriptValue(found.method({ kind: 'object', object: contents }, args.map(fromScriptValue)));
}
