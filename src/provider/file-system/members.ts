/** How the objects of `Debugger.Utility.FileSystem` are made: named methods, getters, and text for errors. */
import {
  ModelError,
  type ModelIterator,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  none,
  object,
  outOfBounds,
} from '../model.js';

type Method = (args: readonly ModelValue[]) => ModelValue | undefined;

interface Members {
  readonly methods: Readonly<Record<string, Method>>;
  readonly properties: Readonly<Record<string, () => ModelValue>>;
  readonly setters?: Readonly<Record<string, (value: ModelValue) => void>>;
  /** Display string. */
  readonly text?: () => string;
}

const marked = new WeakMap<ModelObject, unknown>();

/** @param mark what {@link markOf} gives back for the object, e.g. the file behind it */
export function memberObject(members: Members, mark?: unknown): ModelObject {
  const methods = new Map<string, ModelMethod>();
  for (const [name, body] of Object.entries(members.methods))
    methods.set(name, (_self, args) => guarded(() => body(args)) ?? none);
  const made: ModelObject = {
    keys: () => [...Object.keys(members.methods), ...Object.keys(members.properties)],
    get: (name) => {
      const call = methods.get(name);
      if (call) return method(call);
      return Object.hasOwn(members.properties, name)
        ? guarded(() => members.properties[name]?.())
        : undefined;
    },
    set: (name, value) => {
      const write = members.setters?.[name];
      if (write) guarded(() => write(value));
      return write !== undefined;
    },
    displayString: () => members.text?.(),
  };
  marked.set(made, mark);
  return made;
}

export function markOf(value: ModelValue | undefined): unknown {
  return value?.kind === 'object' ? marked.get(value.object) : undefined;
}

/** An iterable with one ordinal index over values that are known already. */
export function list(values: readonly ModelValue[]): ModelValue {
  return object({
    keys: () => [],
    get: () => undefined,
    dimension: 1,
    iterate: () => iterator(values.values()),
    at: ([index]) => {
      const found = index?.kind === 'integer' ? values[Number(index.value)] : undefined;
      if (!found) throw outOfBounds();
      return found;
    },
  });
}

export function iterator(steps: Iterator<ModelValue>): ModelIterator {
  return {
    next: () => {
      const step = steps.next();
      return step.done ? undefined : { value: step.value };
    },
  };
}

/** Items of a collection, or the one value. @throws ModelError `Object is not iterable` */
export function* itemsOf(value: ModelValue | undefined): Generator<ModelValue> {
  const steps = value?.kind === 'object' ? value.object.iterate?.() : undefined;
  if (!steps) throw new ModelError('Object is not iterable');
  for (let item = steps.next(); item; item = steps.next()) yield item.value;
}

/** What a value is as text, as the debugger converts it. */
export function textOf(value: ModelValue | undefined): string {
  if (!value || value.kind === 'none' || value.kind === 'method') return '';
  return value.kind === 'object' ? (value.object.displayString?.() ?? '') : String(value.value);
}

export function stringArgument(value: ModelValue | undefined, name: string): string {
  if (value?.kind !== 'string') throw new ModelError(`Invalid argument to method '${name}'`);
  return value.value;
}

export function countArgument(value: ModelValue | undefined, name: string): number {
  if (value?.kind !== 'integer' || value.value < 0n || value.value > 0x7fffffffn)
    throw new ModelError(`Invalid argument to method '${name}'`);
  return Number(value.value);
}

/** Failures of the operating system become the model's own. */
function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError(error instanceof Error ? error.message : String(error));
  }
}
