/**
 * How the debugger's own objects are made: a list of members, and what the registry attached to their models.
 *
 * Members are computed when they are asked for, because in the engine every fetch of a key is a call too. What
 * scripts add to a data model (`Debugger.Models.Process`, …) follows the object's own keys; a script's key of the
 * same name never hides the debugger's.
 */
import {
  integer,
  type Metadata,
  ModelError,
  type ModelIterator,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  none,
  object,
  text,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { failed, notImplemented } from '../dx/errors.js';
import { linqMetadata, linqValue } from './linq.js';

export interface Member {
  readonly value: ModelValue | (() => ModelValue);
  readonly metadata?: Metadata;
  /** Writes the key; absent: read-only. */
  readonly set?: (value: ModelValue) => boolean;
}

export type Members = Readonly<Record<string, Member>>;

interface ObjectSpec {
  /** Names of the data models whose extensions apply, e.g. `Debugger.Models.Process`. */
  readonly models?: readonly string[];
  /** Own members, in order; a function when they change from call to call. */
  readonly members?: Members | (() => Members);
  readonly displayString?: () => string | undefined;
  readonly iterate?: () => ModelIterator;
  readonly dimension?: number;
  readonly at?: (indices: readonly ModelValue[]) => ModelValue;
}

/** Where objects find what scripts attached to a model. */
export interface Parents {
  parentsOf(models: readonly string[]): readonly ModelObject[];
}

/** Text of every `ToDisplayString` in `dx -v`. */
const displayStringHelp =
  'ToDisplayString([FormatSpecifier]) - Method which converts the object to its display string representation according to an optional format specifier';

export function help(value: string, more: Metadata = {}): Metadata {
  return { Help: text(value), ...more };
}

/** A method of the debugger: its help, and whether `dx` lists it without `-v`. */
export function methodMember(call: ModelMethod, metadata?: Metadata): Member {
  return metadata === undefined ? { value: method(call) } : { value: method(call), metadata };
}

/** A method that the simulator lists but does not do, so that a script's feature test sees the real keys. */
export function unsupported(path: string): ModelMethod {
  return () => {
    throw new ModelError(`The simulator does not implement '${path}'`);
  };
}

/** An object with fixed members and nothing else. */
export function group(parents: Parents, members: Members, models: readonly string[] = []): ModelValue {
  return object(debuggerObject(parents, { members, models }));
}

function displayMember(self: () => string | undefined): Member {
  const call: ModelMethod = () => {
    const shown = self();
    if (shown === undefined) throw systemError(failed);
    return text(shown);
  };
  return methodMember(call, help(displayStringHelp));
}

/** The spec's own members, `ToDisplayString` last where there is a display string. */
function ownMembers(spec: ObjectSpec): () => Members {
  const { displayString, members } = spec;
  const shown = displayString === undefined ? {} : { ToDisplayString: displayMember(displayString) };
  if (typeof members === 'function') return () => ({ ...members(), ...shown });
  return constant({ ...members, ...shown });
}

export function debuggerObject(parents: Parents, spec: ObjectSpec): ModelObject {
  const extensions = () => parents.parentsOf(spec.models ?? []);
  const own = ownObject(spec);
  const self: ModelObject = {
    keys: () => [...new Set([...own.keys(), ...extensions().flatMap((parent) => [...parent.keys()])])],
    get(name) {
      const extended = own.get(name) ?? firstOf(extensions(), (parent) => parent.get(name, self));
      return extended ?? (spec.iterate === undefined ? undefined : linqValue(name));
    },
    set: (name, value) => [own, ...extensions()].some((part) => part.set?.(name, value, self) ?? false),
    metadata(name) {
      if (own.has?.(name)) return own.metadata?.(name);
      const extended = firstOf(extensions(), (parent) => parent.metadata?.(name));
      return extended ?? (spec.iterate === undefined ? undefined : linqMetadata(name));
    },
    layers: () => [own, ...extensions()],
    ...concepts(spec),
  };
  return self;
}

/** The members that are the object's own. */
function ownObject(spec: ObjectSpec): ModelObject {
  const own = ownMembers(spec);
  const find = (name: string): Member | undefined => {
    const all = own();
    return Object.hasOwn(all, name) ? all[name] : undefined;
  };
  return {
    keys: () => Object.keys(own()),
    has: (name) => find(name) !== undefined,
    get(name) {
      const value = find(name)?.value;
      return typeof value === 'function' ? value() : value;
    },
    set(name, value) {
      const member = find(name);
      if (member === undefined) return false;
      if (member.set === undefined) throw systemError(notImplemented);
      return member.set(value);
    },
    metadata: (name) => find(name)?.metadata,
  };
}

function concepts(spec: ObjectSpec): Pick<ModelObject, 'displayString' | 'iterate' | 'dimension' | 'at'> {
  const { displayString, iterate, dimension, at } = spec;
  return {
    ...(displayString !== undefined && { displayString }),
    ...(iterate !== undefined && { iterate }),
    ...(dimension !== undefined && { dimension }),
    ...(at !== undefined && { at }),
  };
}

/** The first answer that is one. */
function firstOf<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function constant<T>(value: T): () => T {
  return () => value;
}

/** Shorthands for members that are plain values. */
export const member = {
  text: (value: string, metadata?: Metadata): Member => withMetadata(text(value), metadata),
  integer: (type: Parameters<typeof integer>[0], value: number | bigint, metadata?: Metadata): Member =>
    withMetadata(integer(type, value), metadata),
  of: (value: ModelValue | (() => ModelValue), metadata?: Metadata): Member => withMetadata(value, metadata),
  none: (metadata?: Metadata): Member => withMetadata(none, metadata),
};

function withMetadata(value: Member['value'], metadata: Metadata | undefined): Member {
  return metadata === undefined ? { value } : { value, metadata };
}
