/**
 * The walls of the house, held by its own syntax trees: which room may know which, who may see `host`, and that
 * no two files need each other. docs/architecture.md draws them.
 */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { cycles, readSources, type SourceFile, usesHost } from './imports.js';

const files = readSources();
const subjects = ['address-space', 'heap', 'content', 'pointers', 'classes', 'managed', 'breakpoints'];

/** For each room of the script: what it may import beside its own files. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  main: ['questions', 'debuggee', 'view/format'],
  questions: ['findings', ...subjects, 'memory', 'debuggee', 'text', 'view', 'version'],
  findings: [...subjects, 'memory', 'debuggee', 'text', 'view/format'],
  ...Object.fromEntries(subjects.map((room) => [room, ['debuggee', 'text']])),
  // The regions of heaps are those that the heaps themselves name.
  'address-space': ['heap', 'debuggee', 'text'],
  content: ['memory', 'debuggee', 'text'],
  memory: ['debuggee', 'text'],
  debuggee: ['text'],
  text: [],
  view: [],
  version: [],
};

/** For each allocator of the heap room and what they share: what it may import of that room beside its own files. */
const heapMayKnow: Readonly<Record<string, readonly string[]>> = {
  layouts: ['vocabulary'],
  reading: [],
  list: ['global-flags', 'hex', 'layouts', 'signatures', 'vocabulary', 'world'],
  'page-heap': ['hex', 'layouts', 'reading', 'signatures', 'vocabulary', 'world'],
  // Light page heap leaves its words in blocks of an NT heap.
  nt: ['global-flags', 'hex', 'layouts', 'reading', 'page-heap', 'signatures', 'vocabulary', 'world'],
  segment: ['hex', 'layouts', 'reading', 'signatures', 'vocabulary', 'world'],
};

/** For each part of the Node half: what it may import beside its own files. */
const partsMayKnow: Readonly<Record<string, readonly string[]>> = {
  cli: ['simulator', 'engine', 'provider', 'minidump', 'log'],
  // The simulator's printers answer what an engine has no extension for.
  engine: ['provider', 'simulator', 'minidump'],
  simulator: ['provider', 'minidump', 'log'],
  // It knows a model by its interface alone, and the interface is its own.
  provider: [],
  minidump: [],
  log: [],
};

/** For each room of the engine's part: what it may import of that part beside its own files. */
const engineMayKnow: Readonly<Record<string, readonly string[]>> = {
  com: [],
  installation: ['com'],
  symbols: ['com'],
  model: ['com', 'symbols'],
  scripting: ['com', 'model'],
  commands: ['com', 'model'],
  session: ['com', 'symbols', 'model', 'scripting', 'commands'],
  live: ['com', 'installation', 'session'],
};

/** `extension/debuggee/open.ts` → `extension`, `debuggee/open`. */
function place(path: string): [part: string, inside: string] {
  const slash = path.indexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1).replace(/\.ts$/, '')];
}

const roomOf = (inside: string) => inside.split('/')[0]!;
const isOurs = (target: string) => target.endsWith('.ts');
const extension = files.filter((file) => file.path.startsWith('extension/'));
const nodeHalf = files.filter((file) => !file.path.startsWith('extension/'));

function wrongIn(file: SourceFile): string[] {
  const [part, inside] = place(file.path);
  const room = roomOf(inside);
  const allowed = mayKnow[room];
  if (allowed === undefined) return [`${file.path} is in a room that has no arrows here`];
  return file.imports
    .filter(({ target }) => {
      const [otherPart, other] = place(target);
      if (otherPart !== part) return true;
      return roomOf(other) !== room && !allowed.some((one) => other === one || other.startsWith(`${one}/`));
    })
    .map(({ target }) => `${file.path} → ${target}`);
}

describe('the script', () => {
  test('has its arrows in one direction', () => {
    expect(extension.length).toBeGreaterThan(80);
    expect(extension.flatMap(wrongIn)).toEqual([]);
  });

  test('has its arrows in one direction inside the heap room: no allocator knows another, or who asks', () => {
    const inHeap = (path: string) => /^extension\/heap\/([^/]+?)(\.ts|\/.*)$/.exec(path)?.[1];
    const rooms = new Set<string>();
    const wrong = extension.flatMap(({ path, imports }) => {
      const allowed = heapMayKnow[inHeap(path) ?? ''];
      if (allowed === undefined) return [];
      rooms.add(inHeap(path)!);
      return imports
        .map(({ target }) => target)
        .filter((target) => inHeap(target) !== undefined && inHeap(target) !== inHeap(path))
        .filter((target) => !allowed.includes(inHeap(target)!))
        .map((target) => `${path} → ${target}`);
    });
    expect(wrong).toEqual([]);
    expect([...rooms].sort()).toEqual(Object.keys(heapMayKnow).sort());
  });

  test.each([
    ['extension/text/a.ts', 'extension/debuggee/open.ts'],
    ['extension/heap/a.ts', 'extension/address-space/space.ts'],
    ['extension/findings/a.ts', 'extension/view/table.ts'],
    ['extension/main.ts', 'extension/findings/index.ts'],
    ['extension/questions/a.ts', 'minidump/index.ts'],
    ['extension/view/a.ts', 'node:fs'],
  ])('%s → %s would be found', (path, target) => {
    const file = { path, tree: files[0]!.tree, imports: [{ target, hasValues: false }] };
    expect(wrongIn(file)).toEqual([`${path} → ${target}`]);
  });

  test.each([
    ['host.memory.readMemoryValues(0, 1)', true],
    ['const { memory } = host;', true],
    ['answer.host; ({ host: 1 })', false],
  ])('%s uses host: %s', (text, uses) => {
    expect(usesHost(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true))).toBe(uses);
  });

  test('sees host in main and debuggee alone', () => {
    const seeing = extension.filter((file) => usesHost(file.tree)).map((file) => file.path);
    expect(seeing).toContain('extension/debuggee/memory.ts');
    expect(seeing.filter((path) => !/^extension\/(main\.ts$|debuggee\/)/.test(path))).toEqual([]);
  });
});

describe('the Node half', () => {
  test('has its arrows in one direction, and never imports the script', () => {
    expect(nodeHalf.length).toBeGreaterThan(100);
    const wrong = nodeHalf.flatMap((file) => {
      const [part] = place(file.path);
      const allowed = [part, ...(partsMayKnow[part] ?? [])];
      return file.imports
        .filter(({ target }) => isOurs(target) && !allowed.includes(place(target)[0]))
        .map(({ target }) => `${file.path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has its arrows in one direction inside the engine, and one room borrows from the simulator', () => {
    const engine = nodeHalf.filter((file) => place(file.path)[0] === 'engine');
    expect(engine.length).toBeGreaterThan(50);
    const wrong = engine.flatMap(({ path, imports }) => {
      const room = roomOf(place(path)[1]);
      return imports
        .filter(({ target }) => isOurs(target))
        .filter(({ target }) => {
          const [part, inside] = place(target);
          if (part === 'simulator') return room !== 'commands';
          return part === 'engine' && ![room, ...(engineMayKnow[room] ?? [])].includes(roomOf(inside));
        })
        .map(({ target }) => `${path} → ${target}`);
    });
    expect(wrong).toEqual([]);
    expect([...new Set(engine.map(({ path }) => roomOf(place(path)[1])))].sort()).toEqual(
      Object.keys(engineMayKnow).sort(),
    );
  });

  test('has no parts but these', () => {
    expect([...new Set(nodeHalf.map((file) => place(file.path)[0]))].sort()).toEqual(
      Object.keys(partsMayKnow).sort(),
    );
  });
});

describe('circles', () => {
  test('no files need each other at run time', () => {
    expect(cycles(files, (one) => one.hasValues)).toEqual([]);
  });

  test('no files need each other to compile', () => {
    expect(cycles(files, () => true)).toEqual([]);
  });

  test('would be found', () => {
    const file = (path: string, ...targets: string[]): SourceFile => ({
      path,
      tree: files[0]!.tree,
      imports: targets.map((target) => ({ target, hasValues: true })),
    });
    const circle = [file('a', 'b'), file('b', 'c', 'd'), file('c', 'a'), file('d', 'e'), file('e', 'e')];
    expect(cycles(circle, () => true)).toEqual([['a', 'b', 'c'], ['e']]);
  });
});
