// The breakpoint lines that allocBreakpoint gives, set in live processes whose allocations are known: each x64 form
// hits as often as the process says it allocated, and its stop variant stops with the size at hand.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BreakpointTexts, loadBreakpointTexts } from './breakpoint-texts.js';
import { complaint } from './engine.js';
import { LivePrograms, missing, skipNote } from './live-program.js';

/** One target per function: what it allocates, and the keys of its truth file that add up to the hits. */
const targets = {
  RtlAllocateHeap: {
    program: 'heap_blocks',
    args: ['20', '50'],
    size: 0x8a48,
    hits: ['count', 'releasedAgain'],
    at: '@r8',
  },
  RtlReAllocateHeap: {
    program: 'mapped_views',
    args: ['160'],
    size: 0x80,
    hits: ['reallocations'],
    at: '@r9',
  },
  NtAllocateVirtualMemory: {
    program: 'html_chunks',
    args: ['30'],
    size: 0x20000,
    hits: ['count', 'releasedAgain'],
    at: 'poi(@r9)',
  },
  NtMapViewOfSection: {
    program: 'mapped_views',
    args: ['40'],
    size: 0x80000,
    hits: ['views512K'],
    at: 'poi(poi(@rsp+0x38))',
  },
} as const;
const cases = Object.entries(targets).flatMap(([api, target]) =>
  (['modern', 'legacy'] as const).map((form) => ({ api, form, ...target })),
);

describe.skipIf(missing)(`breakpoints in live processes${skipNote}`, () => {
  let programs: LivePrograms;
  let texts: BreakpointTexts;
  beforeAll(async () => {
    programs = new LivePrograms();
    texts = await loadBreakpointTexts();
  });
  afterAll(() => programs.remove());

  const line = (api: string, form: string, action: 'log' | 'stop', size: number) =>
    texts
      .breakpointTexts('x64', 'ntdll', size)
      .find((t) => t.Api === api && t.Form === form && t.Action === action)!.Command;

  test.each(cases)(
    '$api, $form: one stack per allocation of the size',
    async ({ api, form, program, args, size, hits }) => {
      const commands = [...texts.preparation, line(api, form, 'log', size), 'bl', 'g'];
      const { answers, truth } = await programs.run(program, args, commands);
      expect(answers.map(complaint)).toEqual(answers.map(() => undefined));
      const log = answers.at(-1)!.lines;
      const stacks = log.filter((text) => text.endsWith('Call Site'));
      expect(stacks.length).toBe(hits.reduce((sum, key) => sum + truth![key]!, 0));
      expect(log.filter((text) => text === program).length).toBeGreaterThanOrEqual(stacks.length);
    },
  );

  test.each(cases)('$api, $form: stops at the first one', async ({ api, form, program, args, size, at }) => {
    const commands = [...texts.preparation, line(api, form, 'stop', size), 'g', `? ${at}`, 'k 1'];
    const { answers } = await programs.run(program, args, commands);
    expect(answers.map(complaint)).toEqual(answers.map(() => undefined));
    const [value, stack] = answers.slice(-2).map((answer) => answer.lines.join('\n'));
    expect(value).toMatch(new RegExp(`^Evaluate expression: ${size} = `));
    expect(stack).toContain(`ntdll!${api.replace('NtMap', 'ZwMap')}`);
  });
});
