/** Facts of the data-model breakpoint: it "succeeds" for unknown names and on dumps, and then breaks every `g`. */
import { describe, expect, test } from 'vitest';
import { setBreakpoint } from '../../../src/extension/debuggee/breakpoint.js';
import { DebuggerCommands } from '../../../src/extension/debuggee/commands.js';
import { CostCounter } from '../../../src/extension/debuggee/cost.js';
import { installFakeHost } from '../fake-host.js';

const request = {
  module: 'ntdll',
  symbol: 'RtlAllocateHeap',
  condition: '@r8 == 0xa45c',
  command: 'kc 8; gc',
};

const list = [
  '     0 e Disable Clear  00000000`7b60c204     0001 (0001)  0:**** ntdll!NtClose',
  '     1 e 00000001`70012340     0001 (0001)  0:**** ntdll!RtlAllocateHeap (Condition: @r8 == 0xa45c) "kc 8; gc"',
];

function set(isDeferred: boolean, live = true) {
  const made = {
    Id: 1,
    IsDeferred: isDeferred,
    Condition: '',
    Command: '',
    removed: false,
    Remove() {
      this.removed = true;
    },
  };
  const asked: unknown[][] = [];
  installFakeHost({
    execute: (command) => (command.includes('bl') ? list : []),
    control: {
      SetBreakpointAtOffset: (...args: unknown[]) => {
        asked.push(args);
        return made;
      },
    },
  });
  return { made, asked, answer: setBreakpoint(request, live, new DebuggerCommands(new CostCounter())) };
}

describe('setBreakpoint', () => {
  test('sets condition and command, and answers with the line of bl', () => {
    const { made, asked, answer } = set(false);
    expect(asked).toEqual([['RtlAllocateHeap', 0, 'ntdll']]);
    expect(made).toMatchObject({ Condition: '@r8 == 0xa45c', Command: 'kc 8; gc', removed: false });
    expect(answer).toEqual({ known: true, value: list[1]!.trim(), caveats: [] });
  });

  test('a deferred one is removed at once', () => {
    const { made, answer } = set(true);
    expect(made.removed).toBe(true);
    expect(answer).toMatchObject({ known: false });
  });

  test('nothing is set where nothing can run', () => {
    const { asked, answer } = set(false, false);
    expect(asked).toEqual([]);
    expect(answer).toMatchObject({ known: false });
  });
});
