/** The arrows of docs/architecture.md, read from the imports: who may know whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/leakscope.js';

const src = join(root, 'src');

/** room → rooms that it imports from. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  // Files beside main.ts that know nobody: anybody may know them.
  extension: [],
  'extension/main': ['extension/questions', 'extension/debuggee', 'extension/view'],
  'extension/questions': [
    'extension/findings',
    'extension/address-space',
    'extension/heap',
    'extension/managed',
    'extension/breakpoints',
    'extension/debuggee',
    'extension/text',
    'extension/view',
  ],
  'extension/findings': [
    'extension/address-space',
    'extension/heap',
    'extension/managed',
    'extension/content',
    'extension/debuggee',
    'extension/text',
    'extension/view',
  ],
  'extension/address-space': ['extension/debuggee', 'extension/text'],
  'extension/heap': ['extension/debuggee', 'extension/text'],
  'extension/managed': ['extension/debuggee', 'extension/text'],
  'extension/breakpoints': ['extension/debuggee', 'extension/text'],
  'extension/content': [],
  'extension/debuggee': ['extension/text'],
  'extension/text': [],
  'extension/view': [],
  provider: [],
  simulator: ['simulator/dx', 'simulator/target', 'provider', 'minidump', 'log'],
  'simulator/dx': ['provider'],
  'simulator/target': ['minidump'],
  minidump: [],
  log: [],
  cli: ['simulator', 'provider', 'minidump', 'log'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** Rooms of the simulator that stand for themselves; the others are one house. */
const alone = ['simulator/dx', 'simulator/target'];

function roomOf(path: string): string {
  const parts = path.replace(/\.(ts|js)$/, '').split('/');
  const room = parts.slice(0, 2).join('/');
  if (parts[0] === 'extension') return parts.length > 2 || room === 'extension/main' ? room : 'extension';
  return parts.length > 2 && alone.includes(room) ? room : parts[0]!;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  const named = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gms)].map(
    (match) => match[1]!,
  );
  return named.map((name) => relative(src, normalize(join(src, dirname(file), name))).replaceAll('\\', '/'));
}

describe('arrows', () => {
  it.each(Object.keys(arrows))('of %s', (room) => {
    const own = files.filter((file) => roomOf(file) === room);
    expect(own.length).toBeGreaterThan(0);
    const strange = own.flatMap((file) =>
      importsOf(file)
        .filter((target) => ![room, 'extension', ...arrows[room]!].includes(roomOf(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(strange).toEqual([]);
  });

  it('are drawn for every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  it('lead to host only from debuggee and main', () => {
    const outside = files.filter((file) => {
      if (!file.startsWith('extension/') || /^extension\/(debuggee\/|main\.ts)/.test(file)) return false;
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
      return /\bhost\.\w/.test(code);
    });
    expect(outside).toEqual([]);
  });
});

describe('files', () => {
  it('that the page names exist', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const named = [...page.matchAll(/`((?:src|scripts|test|docs)\/[\w./-]+)`/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(() => readdirOrRead(join(root, name)), name).not.toThrow();
    const inner = [
      ...page.matchAll(/`((?:questions|findings|debuggee|text|address-space|view|target)\/[\w-]+\.ts)`/g),
    ];
    for (const [, name] of inner)
      expect(
        files.some((file) => file.endsWith(`/${name}`)),
        name,
      ).toBe(true);
  });
});

function readdirOrRead(path: string): void {
  if (/\.\w+$/.test(path)) readFileSync(path);
  else readdirSync(path);
}
