/**
 * Keys, order, VARIANT types, help and metadata of the model against what the genuine engine listed for three
 * dumps: x64, x86 and a 64-bit dump of a 32-bit process.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelObject, ModelValue } from '../../src/provider/model.js';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedPath } from '../shared.js';
import { itemTexts, shapeOf } from './shape-text.js';

const shapes = new URL('../fixtures/engine/model-shapes/', import.meta.url);

/** Lines of each section, blank ends cut. */
function goldenSections(file: string): Map<string, string[]> {
  const text = readFileSync(new URL(file, shapes), 'utf8');
  const sections = text.split(/^=== /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [title, ...lines] = section.split('\n').map((line) => line.trimEnd());
      return [title!, lines.filter((line) => line !== '')];
    }),
  );
}

function objectOf(value: ModelValue | undefined): ModelObject {
  if (value?.kind !== 'object') throw new Error(`expected an object, got ${value?.kind}`);
  return value.object;
}

function at(root: ModelObject, path: string): ModelObject {
  return path.split('.').reduce((current, key) => objectOf(current.get(key)), root);
}

/** What is known to differ, and why; everything else must be equal. */
function comparable(lines: readonly string[]): string[] {
  return (
    lines
      // The golden dumps were unpacked; folder names were made anonymous when the files were written.
      .map((line) => line.replace('.dmp.gz"', '.dmp"'))
      .map((line) => line.replace(/"[^"]*[\\/]([^"\\/]*)"/, (_all, file) => `"${file.toLowerCase()}"`))
      // Whether a module's symbols are loaded depends on what was asked before.
      .filter((line) => !/^\s*Symbol(?:Type|Source) :/.test(line))
      // Objects whose keys come and go are marked; here they are empty objects.
      .filter((line) => !/<end hr/.test(line))
      .map((line) => line.replace(' {DynamicKeyProvider}', ''))
  );
}

const cases = [
  { file: 'heapleak_msvc-x64.txt', dump: 'dumps/heapleak_msvc-x64.dmp.gz', module: 'heapleak_msvc_x86_64' },
  { file: 'heapleak-small-x86.txt', dump: 'dumps/heapleak-small-x86.dmp.gz', module: 'ntdll' },
  {
    file: 'win10_11082_wow64_runme_full.txt',
    dump: 'dumps/real/win10_11082_wow64_runme_full.dmp.gz',
    module: 'ntdll',
  },
] as const;

for (const { file, dump, module } of cases) {
  const path = sharedPath(dump);
  describe.skipIf(path === undefined)(`model of ${file}${path === undefined ? `: ${NO_SHARED}` : ''}`, () => {
    const golden = goldenSections(file);
    let session: Session;
    beforeAll(async () => {
      // The engine had no extension DLLs, which bring FileSystem.
      session = await openSession(path!, { fileSystem: false });
    });
    afterAll(() => session.close());

    const root = () => at(session.model.namespace, 'Debugger');
    const process = () => objectOf(session.model.currentProcess());
    const thread = () => objectOf(session.model.currentThread());
    const frame = () => objectOf(at(thread(), 'Stack.Frames').iterate!().next()?.value);
    const moduleNamed = (name: string) =>
      objectOf(at(process(), 'Modules').at!([{ kind: 'string', value: name }]));
    const all = (path: string) => [...at(root(), path).keys()];

    const sections: readonly [title: string, ours: () => string[]][] = [
      ['Debugger', () => shapeOf(root())],
      [
        'Session.Attributes.Target.Details',
        () => shapeOf(at(objectOf(session.model.currentSession()), 'Attributes.Target.Details')),
      ],
      ['Process', () => shapeOf(process())],
      ['Process.Debug', () => shapeOf(at(process(), 'Debug'))],
      ['Module', () => shapeOf(moduleNamed(module))],
      ['Threads (iteration)', () => itemTexts(at(process(), 'Threads'))],
      ['Thread', () => shapeOf(thread(), ['Stack', 'Registers', 'Environment'])],
      ['Registers.User (first 40)', () => shapeOf(at(thread(), 'Registers.User')).slice(0, 40)],
      ['State', () => shapeOf(at(root(), 'State'))],
      ['State.DebuggerInformation', () => shapeOf(at(root(), 'State.DebuggerInformation'))],
      ['State.DebuggerVariables', () => shapeOf(at(root(), 'State.DebuggerVariables'))],
      ['State.PseudoRegisters', () => shapeOf(at(root(), 'State.PseudoRegisters'))],
      ['Utility', () => shapeOf(at(root(), 'Utility'), all('Utility'))],
      ['Settings', () => shapeOf(at(root(), 'Settings'), all('Settings'))],
    ];
    it.each(sections)('%s', (title, ours) => {
      expect(comparable(ours().map((line) => line.trimEnd()))).toEqual(comparable(golden.get(title)!));
    });

    it('Session, its machine and its target', () => {
      const ours = shapeOf(objectOf(session.model.currentSession()), [
        'Attributes',
        'Attributes.Machine',
        'Attributes.Target',
      ]);
      const lines = golden.get('Session')!;
      const attributes = lines.findIndex((line) => line.startsWith('Id :'));
      expect(comparable(ours)).toEqual(comparable([lines[0]!, ...lines.slice(attributes)]));
    });

    it('modules in address order, keyed by position', () => {
      const lines = golden.get('Modules (iteration)')!;
      const cut = lines.at(-1) === '...' ? lines.length - 1 : lines.length;
      const ours = itemTexts(at(process(), 'Modules'));
      expect(comparable(ours.slice(0, cut))).toEqual(comparable(lines.slice(0, cut)));
      if (cut === lines.length) expect(ours.length).toBe(cut);
    });

    it('frame 0', () => {
      const ours = shapeOf(frame(), ['Attributes', 'Attributes.SourceInformation']);
      expect(comparable(ours)).toEqual(comparable(golden.get('Frame 0')!));
    });

    it('pointer size of the pseudo-register', () => {
      const [line] = golden.get('PseudoRegisters.General.ptrsize')!;
      const value = at(root(), 'State.PseudoRegisters.General').get('ptrsize');
      expect(value).toMatchObject({
        kind: 'integer',
        type: 'UI4',
        value: BigInt(/ (\d+) </.exec(line!)![1]!),
      });
    });
  });
}

const wow64 = sharedPath('dumps/real/win10_11082_wow64_runme_full.dmp.gz');
describe.skipIf(wow64 === undefined)(`.effmach x86 over a WOW64 dump${wow64 ? '' : `: ${NO_SHARED}`}`, () => {
  it('machine, pointer size and registers follow, frames and modules too', async () => {
    const golden = goldenSections('win10_11082_wow64_runme_full-effmach-x86.txt');
    const session = await openSession(wow64!);
    try {
      session.target.effectiveMachine = 'x86';
      expect(session.prompt).toBe('0:000:x86>');
      const thread = objectOf(session.model.currentThread());
      expect(shapeOf(at(thread, 'Registers.User')).slice(0, 40)).toEqual(
        golden.get('Registers.User (first 40)'),
      );
      const attributes = at(objectOf(session.model.currentSession()), 'Attributes');
      const lines = golden.get('Session')!.map((line) => line.trim());
      for (const line of shapeOf(at(attributes, 'Machine'))) expect(lines).toContain(line);
    } finally {
      session.close();
    }
  });
});
