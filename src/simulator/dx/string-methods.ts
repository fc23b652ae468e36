/**
 * What a string offers in dx, in the order in which `-v` lists it. Positions are UTF-16 code units; letter case
 * is that of ASCII, as in the engine.
 */
import { integer, ModelError, type ModelMethod, type ModelValue, text } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { invalidArgument, requireCount, stringArgument, variantCount } from './arguments.js';
import { outOfMemory } from './errors.js';

interface BuiltIn {
  readonly help: string;
  readonly method: ModelMethod;
}

function about(
  name: string,
  help: string,
  body: (content: string, args: readonly ModelValue[]) => ModelValue,
) {
  const method: ModelMethod = (self, args) => {
    if (self.kind !== 'string') throw invalidArgument(0, 'a string', name);
    return body(self.value, args);
  };
  return [name, { help, method }] as const;
}

function question(name: string, help: string, ask: (content: string, other: string) => boolean) {
  return about(name, `${name}(OtherString) - ${help}`, (content, args) => {
    requireCount(name, args, 1);
    return { kind: 'bool', value: ask(content, stringArgument(name, args, 0)) };
  });
}

function search(name: string, help: string, find: (content: string, other: string) => number) {
  return about(name, `${name}(OtherString) - ${help}`, (content, args) => {
    requireCount(name, args, 1);
    return integer('I8', find(content, stringArgument(name, args, 0)));
  });
}

function pad(name: string, help: string, padded: (content: string, width: number) => string) {
  return about(name, `${name}(TotalWidth) - ${help}`, (content, args) => {
    requireCount(name, args, 1);
    const width = variantCount(args[0]!);
    if (width > 1 << 24) throw systemError(outOfMemory);
    return text(padded(content, width));
  });
}

function span(name: string, help: string, cut: (content: string, start: number, end: number) => string) {
  return about(name, `${name}(StartPos, [Length]) - ${help}`, (content, args) => {
    requireCount(name, args, 1, 2);
    const start = variantCount(args[0]!);
    const end = args[1] === undefined ? content.length : start + variantCount(args[1]);
    if (start > content.length || end > content.length) {
      throw new ModelError(`Index out of range in call to method '${name}'`);
    }
    return text(cut(content, start, end));
  });
}

/** Both carry the name of the first in their error text. */
function letterCase(name: string, help: string, changed: (letters: string) => string, letters: RegExp) {
  return about(name, `${name}() - ${help}`, (content, args) => {
    requireCount('ToLower', args, 0);
    return text(content.replace(letters, changed));
  });
}

export const stringMethods: ReadonlyMap<string, BuiltIn> = new Map([
  question('Contains', 'whether the other text occurs in this one', (s, other) => s.includes(other)),
  question('EndsWith', 'whether this text ends with the other', (s, other) => s.endsWith(other)),
  search('IndexOf', 'position of the first occurrence, -1 without one', (s, other) => s.indexOf(other)),
  search('LastIndexOf', 'position of the last occurrence, -1 without one', (s, other) =>
    s.lastIndexOf(other),
  ),
  pad('PadLeft', 'blanks in front up to a width', (s, width) => s.padStart(width)),
  pad('PadRight', 'blanks behind up to a width', (s, width) => s.padEnd(width)),
  span('Remove', 'the text without a part', (s, start, end) => s.slice(0, start) + s.slice(end)),
  about('Replace', 'Replace(SearchString, ReplaceString) - every occurrence exchanged', (s, args) => {
    requireCount('Replace', args, 2);
    const wanted = stringArgument('Replace', args, 0);
    const put = stringArgument('Replace', args, 1);
    if (wanted === '') throw systemError(outOfMemory);
    return text(s.replaceAll(wanted, () => put));
  }),
  question('StartsWith', 'whether this text begins with the other', (s, other) => s.startsWith(other)),
  span('Substring', 'a part of the text', (s, start, end) => s.slice(start, end)),
  letterCase('ToLower', 'the text in small letters', (c) => c.toLowerCase(), /[A-Z]+/g),
  letterCase('ToUpper', 'the text in capitals', (c) => c.toUpperCase(), /[a-z]+/g),
]);
