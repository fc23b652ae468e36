// Whatever the simulator and the genuine engine can both answer must be equal, character by character: the same command
// over the same dump goes to both. Left out is only what one of them cannot know: symbols of images that were not
// captured (the engine finds some on disk), clocks, and commands of extension DLLs.
import { describe, expect, test } from 'vitest';
import { engineProfile, openSession } from '../../src/simulator/index.js';
import { samplePath, sampleTruth } from '../samples/samples.js';
import { NO_SHARED, sharedPath } from '../shared.js';
import { askEngine, missing } from './engine.js';
import { linesOf } from './lines.js';

const html = sampleTruth('html_chunks').chunks[4]!;
const views = sampleTruth('mapped_views').views[0]!;
const steps = sampleTruth('heap_blocks');

/** Module objects tell whose symbols are loaded, and here the engine knows more when it finds an image on disk. */
const modules = [
  'dx -r2 @$curprocess.Modules',
  'dx -g @$curprocess.Modules',
  'dx @$curprocess.Modules[0]',
  'lm',
];
/** Data model: objects, tables, LINQ, arithmetic; nothing here depends on the dump's kind. */
const model = [
  'dx @$curprocess',
  'dx @$curprocess.Modules',
  'dx @$curprocess.Modules.Count()',
  'dx @$curprocess.Modules.Select(m => m.Size)',
  'dx @$curprocess.Modules.OrderBy(m => m.Size).First().Name',
  'dx @$curprocess.Modules.Where(m => m.Name.EndsWith("ntdll.dll"))',
  'dx -g @$curprocess.Modules.Select(m => new { Name = m.Name, Size = m.Size })',
  'dx @$curprocess.Threads',
  'dx -g @$curprocess.Threads.Select(t => new { Id = t.Id })',
  'dx @$curprocess.Threads.First().Registers.User',
  'dx @$curthread',
  'dx @$cursession.Processes',
  'dx @$cursession.Attributes.Target',
  'dx @$cursession.Attributes.Machine',
  'dx @$curprocess.Id + 1',
  'dx 0x20000 * 300',
  'dx -r1 new { A = 1, B = "two", C = 3.5 }',
  'dx @$nosuch',
  'dx @$curprocess.NoSuch',
  'dx @$v = 7',
  'dx @$v + 1',
  'dx Debugger.Utility.Control.ExecuteCommand("? 1+1")',
  'dx @$curprocess.Modules.Take(2)',
  'dx @$curprocess.Modules.GroupBy(m => m.Size > 0x10000)',
];
/** MASM, threads, modules. */
const commands = [
  '? 1+1',
  '? 0x8a48 * 0n400',
  '? @$ptrsize',
  '? 0n10 + 10',
  '? 1 ==',
  '~',
  '|',
  '.effmach',
  'n',
  '.echo hello; ? 2',
];
/** What the targets hold, at addresses known from their truth files. */
const memory = {
  html_chunks: [
    `db ${html.address} L40`,
    `dq ${html.address} L4`,
    `dd ${html.address} L8`,
    `da ${sampleTruth('html_chunks').chunks[0]!.address}+20 L20`,
    `du ${html.address}+20 L20`,
    `? poi(${html.address}+8)`,
    `? dwo(${html.address}+10)`,
    `s -a ${html.address} L?0x2000000 "Room plan 70011"`,
    `s -u ${html.address} L?0x2000000 "Room plan 70010"`,
    `s -a ${html.address} L?0x100 "not there"`,
    `s -b ${html.address} L?0x2000000 48 4c 52 43 48 4e 4b 31`,
    `dps ${html.address} L3`,
    'db 0 L10',
  ],
  mapped_views: [
    `s -q ${views.view} L?0x10000 ${views.queue}`,
    `dq ${views.queue} L6`,
    `dps ${views.queue} L6`,
    `da ${views.view}+40`,
  ],
  heap_blocks: [
    `dq ${steps.blocks[7]!.address} L4`,
    `da ${steps.blocks[7]!.address}+10 L30`,
    `dc ${steps.heap} L8`,
  ],
} as const;

interface Input {
  readonly name: string;
  readonly dump: string | undefined;
  readonly commands: readonly string[];
}

/** Typed first and not compared: brings both to the same state of loaded symbols. */
const preparation = ['? 1', 'x *!NoSuchName'];

const sample = (name: keyof typeof memory): Input => ({
  name,
  dump: samplePath(name),
  commands: [...model, ...commands, ...memory[name]],
});
const shared = (name: string): Input => ({
  name,
  dump: sharedPath(`dumps/${name}.dmp.gz`),
  commands: [...model, ...commands, ...modules, 'x ntdll!RtlAllocateHeap', 'ln ntdll!RtlAllocateHeap'],
});
const inputs = [
  sample('html_chunks'),
  sample('mapped_views'),
  sample('heap_blocks'),
  shared('heapleak_msvc-x64'),
  shared('heapleak-small-x86'),
  shared('real/win10_11082_wow64_runme_full'),
];

describe.each(inputs)('$name', ({ dump, commands: typed }) => {
  const reason = missing ?? (dump ? undefined : NO_SHARED);

  test.skipIf(reason)(`simulator and engine print the same${reason ? ` (${reason})` : ''}`, async () => {
    const genuine = await askEngine({ dump: dump! }, [...preparation, ...typed]);
    const session = await openSession(dump!, { profile: engineProfile });
    for (const command of preparation) session.execute(command);
    const simulated = typed.map((command) => ({ command, lines: linesOf(session.execute(command)) }));
    session.close();
    const expected = genuine.slice(preparation.length).map(({ command, lines }) => ({ command, lines }));
    expect(simulated).toEqual(expected);
  });
});
