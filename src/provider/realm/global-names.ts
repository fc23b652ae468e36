/**
 * Which globals a script finds: the floor that every provider has, plus what the profile lists.
 *
 * An allow list, because Node grows new globals with each release and none of them exists in the debugger.
 * The floor is ECMAScript 2015 to 2017 without Promise, the generation of the frozen Chakra engine.
 */
import type { Profile } from '../profile.js';

const floor = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date RegExp ' +
    'Error EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer DataView ' +
    'Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray Map Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI ' +
    'encodeURIComponent escape unescape eval isFinite isNaN'
  ).split(' '),
);

/** Members younger than the floor, by the global that holds them. */
const youngMembers: Readonly<Record<string, readonly string[]>> = {
  Object: ['fromEntries', 'groupBy', 'hasOwn'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'flat', 'flatMap', 'toReversed', 'toSorted', 'with'],
  'String.prototype': [
    ...['at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'],
    ...['trimEnd', 'trimLeft', 'trimRight', 'trimStart'],
  ],
  'Symbol.prototype': ['description'],
};

/** Deletes from a fresh realm's global object what the profile's provider does not have. */
export function pruneGlobals(globals: Record<string, unknown>, profile: Profile): void {
  for (const name of Object.getOwnPropertyNames(globals))
    if (!floor.has(name) && !profile.Globals.includes(name)) delete globals[name];
  // `globalThis` (ES2020) tells the generations apart: an engine without it has none of these members either.
  if (profile.Globals.includes('globalThis')) return;
  for (const [path, names] of Object.entries(youngMembers)) {
    const holder = path
      .split('.')
      .reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, globals);
    for (const name of names) delete holder[name];
  }
}
