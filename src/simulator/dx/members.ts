/**
 * The keys of a value as dx sees them: those of the object itself, then what the engine attaches — LINQ to
 * everything iterable, `ToDisplayString` to everything with a display string, the string methods to strings.
 */
import {
  integer,
  type Metadata,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  text,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { requireCount, stringArgument } from './arguments.js';
import { isIterable } from './collection.js';
import { displayText } from './display.js';
import { failed } from './errors.js';
import type { Format } from './format.js';
import { linqHelp, linqMethod, linqNames } from './linq/index.js';
import { pointerOf } from './pointers.js';
import { formatOfSpecifier } from './specifier.js';
import { stringMethods } from './string-methods.js';

const displayStringHelp =
  'ToDisplayString([FormatSpecifier]) - Method which converts the object to its display string representation according to an optional format specifier';
const lengthHelp = 'Length - Property which returns the length of the string';

/** @throws ModelError where an object fails to say its text, which a listing passes over */
function converted(self: ModelValue, format: Format): string {
  if (self.kind !== 'object') return displayText(self, format) ?? '';
  try {
    return self.object.displayString?.(format.radix) ?? '';
  } catch {
    throw systemError(failed);
  }
}

const toDisplayString: ModelMethod = (self, args) => {
  requireCount('ToDisplayString', args, 0, 1);
  if (args.length === 0) return text(converted(self, {}));
  const format = formatOfSpecifier(stringArgument('ToDisplayString', args, 0));
  if (format === undefined) {
    throw new ModelError("Unrecognized format specifier in call to method 'ToDisplayString'");
  }
  return text(converted(self, format));
};

function helped(value: ModelValue, help: string): ModelValue {
  return { ...value, metadata: { Help: text(help) } };
}

function hasDisplayString(value: ModelValue): boolean {
  switch (value.kind) {
    case 'none':
    case 'method':
      return false;
    case 'object':
      return value.object.displayString !== undefined && pointerOf(value) === undefined;
    default:
      return true;
  }
}

/** Names in the order of a listing; `-v` shows also those that are methods. */
export function memberNames(value: ModelValue): string[] {
  const names: string[] = [];
  if (value.kind === 'string') names.push(...[...stringMethods.keys(), 'Length'].sort(byName));
  if (value.kind === 'object') names.push(...value.object.keys());
  if (isIterable(value)) names.push(...linqNames.filter((name) => !names.includes(name)));
  if (hasDisplayString(value) && !names.includes('ToDisplayString')) names.push('ToDisplayString');
  return names;
}

function byName(a: string, b: string): number {
  const rank = (name: string) => (name.startsWith('To') ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** A key's value with its metadata; undefined when there is no such key. Getters run, and may throw. */
export function member(value: ModelValue, name: string): ModelValue | undefined {
  if (value.kind === 'object') {
    const own = value.object.get(name);
    if (own !== undefined) return ownMember(own, value.object.metadata?.(name));
  }
  if (value.kind === 'string') {
    if (name === 'Length') return helped(integer('UI8', terminated(value.value).length), lengthHelp);
    const builtIn = stringMethods.get(name);
    if (builtIn !== undefined) return helped(method(builtIn.method), builtIn.help);
  }
  if (isIterable(value)) {
    const operator = linqMethod(name);
    if (operator !== undefined) return helped(method(operator), linqHelp(name));
  }
  if (name === 'ToDisplayString' && hasDisplayString(value)) {
    return helped(method(toDisplayString), displayStringHelp);
  }
  return undefined;
}

/** Members of an object and then of each of its parent models: a name that several have comes several times. */
export function* layeredMembers(object: ModelObject): Generator<{
  readonly label: string;
  readonly ask: () => ModelValue | undefined;
}> {
  for (const layer of object.layers?.() ?? []) {
    for (const label of layer.keys()) {
      const ask = () => {
        const value = layer.get(label, object);
        return value && ownMember(value, layer.metadata?.(label));
      };
      yield { label, ask };
    }
    if (layer.displayString !== undefined)
      yield { label: displayName, ask: () => member({ kind: 'object', object: layer }, displayName) };
  }
}

const displayName = 'ToDisplayString';

function ownMember(value: ModelValue, metadata: Metadata | undefined): ModelValue {
  if (metadata === undefined) return value;
  return { ...value, metadata: { ...metadata, ...value.metadata } };
}

/** Text up to the first NUL, where a BSTR shown as text ends. */
function terminated(content: string): string {
  const end = content.indexOf('\0');
  return end < 0 ? content : content.slice(0, end);
}
