// Every question over every dump, through the simulator and through the genuine engine: the same bundle, the same
// provider, another model. The answers must be equal as JSON and as the text of dx.
import { describe, expect, test } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import type { Answer } from '../../src/cli/render/shape.js';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { EngineTestSession, missingSession, skipSession } from './engine-session.js';
import { everyDump } from './every-dump.js';
import { bundlePath } from './printed-commands.js';

type Asked = readonly [question: string, ...args: (string | number)[]];

const asked: readonly Asked[] = [
  ['leakSummary'],
  ['regionHistogram'],
  ['regionHistogram', 'region,size,type,protect'],
  ['regions'],
  ['regions', 'MEM_PRIVATE,PAGE_READWRITE'],
  ['addressSpace'],
  ['addressSpace', 'compare'],
  ['heaps'],
  ['heapStats'],
  ['heapStats', 0],
  ['blocksOfSize', '0x40-0x7f'],
  ['blocksOfSize', 100],
  ['heapBlocks'],
  ['block', 0x10],
  ['block', 0x7ffe0000],
  ['findString', 'kernel32'],
  ['strings', 'MEM_MAPPED'],
  ['allocBreakpoint', 0x20000],
  ['setAllocBreakpoint', 0xa45c],
  ['selfTest'],
  ['allocationStacks'],
  ['allocationStacks', '0x20-0x40'],
  ['leakHelp', 'heaps'],
];
const top = 50;

const shown = [
  'dx @$scriptContents.leakSummary()',
  'dx -r2 @$scriptContents.leakSummary()',
  'dx -g @$scriptContents.leakSummary()',
  'dx -r2 @$scriptContents.regionHistogram()',
  'dx -g -c 3 @$scriptContents.regionHistogram()',
  'dx -g @$scriptContents.regions()',
  'dx -c 120 @$scriptContents.regions()',
  'dx -r2 @$scriptContents.addressSpace()',
  'dx -r2 @$scriptContents.heaps()',
  'dx -g @$scriptContents.heaps()',
  'dx @$scriptContents.heapStats()',
  'dx -r2 @$scriptContents.heapStats(new { GroupBy = "state" })',
  'dx -g @$scriptContents.heapStats(new { groupBy = "heap,frontEnd" })',
  'dx -r2 @$scriptContents.blocksOfSize("0x40-0x7f").Take(3)',
  'dx -g @$scriptContents.heapBlocks().Take(20)',
  'dx @$scriptContents.heapBlocks().Where(b => b.UserSize == 0x48).Count()',
  'dx @$scriptContents.heapBlocks().Skip(100).Take(1)',
  'dx -r2 @$scriptContents.allocationStacks()',
  'dx @$scriptContents.findString("kernel32", "MEM_PRIVATE")',
  'dx -r2 @$scriptContents.strings("MEM_MAPPED", new { Length = 12, Most = 5 })',
  'dx -r2 @$scriptContents.allocBreakpoint(0x20000)',
  'dx -g @$scriptContents.leakHelp()',
  'dx @$scriptContents.leakSummary().Select(f => f)',
  'dx -r2 @$scriptContents.leakSummary().Select(f => new { Kind = f.Kind, Verdict = f.Verdict })',
  'dx @$scriptContents.leakSummary().First().Facts',
  'dx @$scriptContents.leakSummary().First().Evidence.Select(e => e)',
  'dx -r2 @$scriptContents.leakSummary().First().Next.Select(n => n)',
  'dx @$scriptContents.regionHistogram().First()',
  'dx @$scriptContents.regions().Take(5)',
  'dx @$scriptContents.regions().Where(r => r.Type == "MEM_IMAGE").Count()',
  'dx @$scriptContents.heaps().First()',
  'dx @$scriptContents.allocBreakpoint(0x20000).Select(b => b.Command)',
  'dx -r1 -v @$scriptContents',
  '!leakSummary',
];

function simulatedAnswer(session: Session, question: string, args: readonly (string | number)[]): unknown {
  try {
    return {
      answer: JSON.parse(JSON.stringify(answerToJson(session.call(question, ...args) as Answer, top))),
    };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}

/** What can be asked of the heaps of this dump: its largest one, and a busy block of it, from the inside too. */
function askedOfHeaps(session: Session): Asked[] {
  const first = (question: string, ...args: number[]): Answer[] => {
    const { answer } = simulatedAnswer(session, question, args) as { answer?: Answer };
    return (answer?.Rows as Answer[] | undefined) ?? [];
  };
  const heap = first('heaps').find(({ BusyBlocks }) => Number(BusyBlocks) > 0)?.Heap;
  if (heap === undefined) return [];
  const address = Number(heap);
  const user = Number(first('heapBlocks', address).find(({ State }) => State === 'busy')?.UserAddress ?? 0);
  return [
    ['heapStats', address],
    ['heapStats', address, 'state'],
    ['heapBlocks', address],
    ['block', address],
    ['block', user],
    ['block', user + 5],
  ];
}

const title =
  sharedFolder() === undefined ? `every dump (samples and fixtures only; ${NO_SHARED})` : 'every dump';

describe(`${title}${skipSession}`, () => {
  test.skipIf(missingSession).each(everyDump)(
    '$name: the same answers',
    async ({ path }) => {
      const engine = await EngineTestSession.open(path);
      const simulated = await openSession(engine.shownPath);
      try {
        // The first expression loads symbols and warns; when that happens to be is not what is compared.
        for (const session of [engine, simulated]) await session.execute('? 1');
        await engine.load(bundlePath);
        simulated.loadScript(bundlePath);
        const agree = async (questions: readonly Asked[]) => {
          for (const [question, ...args] of questions)
            expect(simulatedAnswer(simulated, question, args), `${question}(${args})`).toEqual(
              await engine.ask(question, args, top),
            );
        };
        await agree(asked);
        await agree(askedOfHeaps(simulated));
        for (const layout of ['.prefer_dml 0', '.prefer_dml 1'])
          for (const command of [layout, ...shown])
            expect(simulated.execute(command), `${layout}: ${command}`).toBe(await engine.execute(command));
      } finally {
        simulated.close();
        await engine.close();
      }
    },
    300_000,
  );
});
