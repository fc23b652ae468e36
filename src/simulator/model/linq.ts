/**
 * LINQ for scripts: the operators are keys of the debugger's collections and of what the operators return, so
 * that calls can be chained as in dx (which attaches them to everything iterable by itself).
 */
import {
  type Metadata,
  type ModelObject,
  type ModelValue,
  method,
  object,
  text,
} from '../../provider/model.js';
import { linqHelp, linqMethod } from '../dx/linq/index.js';

/** A collection of dx's own with the operators as keys. */
function chainable(value: ModelValue): ModelValue {
  if (value.kind !== 'object') return value;
  const inner = value.object;
  if (inner.iterate === undefined || inner.scriptObject !== undefined || inner.get('Count') !== undefined) {
    return value;
  }
  const wrapped: ModelObject = {
    keys: () => inner.keys(),
    get: (name) => inner.get(name) ?? linqValue(name),
    iterate: () => inner.iterate!(),
    ...(inner.dimension !== undefined && { dimension: inner.dimension }),
    ...(inner.at !== undefined && { at: (indices: readonly ModelValue[]) => inner.at!(indices) }),
    metadata: (name) => inner.metadata?.(name) ?? linqMetadata(name),
  };
  return object(wrapped);
}

/** The operator of this name as a key's value; undefined when there is none. */
export function linqValue(name: string): ModelValue | undefined {
  const operator = linqMethod(name);
  return operator && method((self, args) => chainable(operator(self, args)));
}

/** The help of the operator of this name; undefined when there is none. */
export function linqMetadata(name: string): Metadata | undefined {
  return linqMethod(name) && { Help: text(linqHelp(name)) };
}
