import { describe, expect, it } from 'vitest';
import { parseEffectiveMachine } from '../../../src/extension/text/effective-machine';
import { parseModuleList } from '../../../src/extension/text/module-list';
import { parseStack } from '../../../src/extension/text/stack';
import { parseTargetVersion } from '../../../src/extension/text/target-version';
import { parseThreadList } from '../../../src/extension/text/thread-list';
import { hunt, recorded } from './recorded';

const understood = { skipped: { count: 0, first: [] }, truncated: false };

describe('vertarget and .effmach', () => {
  it('reads system, machine and times', () => {
    expect(parseTargetVersion(recorded('native-x86', /^vertarget/))).toEqual({
      ...understood,
      os: 'Windows 7',
      build: 7601,
      processors: 2,
      machine: 'x86',
      product: 'WinNt, suite: SingleUserTS',
      buildLab: null,
      sessionTime: 'Tue Mar  3 10:11:12.000 2020 (UTC + 1:00)',
      systemUptimeSeconds: 3 * 86_400 + 2 * 3_600 + 0.5,
      processUptimeSeconds: 3_661,
      dump: null,
      liveUserMode: false,
      kernelMode: false,
      debuggerVersion: null,
    });
  });

  it('tells a dump with all memory from one with parts of it, and one processor from several', () => {
    const full = parseTargetVersion([
      'User Mini Dump File with Full Memory: Only application data is available',
      'Windows 10 Version 22621 UP Free ARM 64-bit (AArch64)',
    ]);
    expect(full).toMatchObject({
      ...understood,
      dump: 'full',
      machine: 'arm64',
      processors: 1,
      build: 22621,
    });
    const partial = 'User Mini Dump File: Only registers, stack and portions of memory are available';
    expect(parseTargetVersion([partial]).dump).toBe('partial');
  });

  it('reads the effective machine', () => {
    expect(parseEffectiveMachine(recorded('native-x86', /^\.effmach/))).toEqual({
      ...understood,
      machine: 'x86',
      text: 'x86 compatible (x86)',
    });
    expect(parseEffectiveMachine(recorded('wow64', /^\.effmach$/)).machine).toBe('x64');
    expect(parseEffectiveMachine([])).toEqual({ ...understood, machine: 'unknown', text: '' });
  });
});

describe('~ and lm', () => {
  it('reads threads, their names and TEBs', () => {
    expect(parseThreadList(recorded('native-x86', /^~/))).toEqual({
      ...understood,
      threads: [
        { number: 0, processId: 0x9a4, id: 0xb10, suspendCount: 0, teb: 0x7ffdf000, current: true, name: '' },
        {
          number: 1,
          processId: 0x9a4,
          id: 0xb2c,
          suspendCount: 1,
          teb: 0x7ffde000,
          current: false,
          name: 'Mail Sender',
        },
      ],
    });
  });

  it('reads a thread whose suspend count the dump does not know', () => {
    const [thread] = parseThreadList(['.  0  Id: 20.24 Suspend: -1 Teb: 00000000`67fe0000 Unfrozen']).threads;
    expect(thread).toMatchObject({ id: 0x24, suspendCount: -1, teb: 0x67fe0000 });
  });

  it('reads modules, their symbols and the unloaded ones', () => {
    const list = parseModuleList(recorded('native-x86', /^lm/));
    expect(list).toMatchObject(understood);
    expect(list.modules).toMatchObject([
      { start: 0x400000, end: 0x452000, name: 'mailer', flag: 'C', status: 'private pdb symbols' },
      { name: 'spamsdk', flag: '', status: 'export symbols', path: 'spamsdk.dll' },
      { name: 'ntdll', status: 'pdb symbols', path: expect.stringMatching(/wntdll\.pdb$/) },
    ]);
    expect(list.unloaded).toMatchObject([{ start: 0x6e000000, name: 'wship.dll' }]);
  });

  it('reads both address widths of a WOW64 process, and the image path of lmv', () => {
    const { modules } = parseModuleList(recorded('wow64', /^lm/));
    expect(modules.map((module) => [module.name, module.start])).toEqual([
      ['RunMe', 0x400000],
      ['ntdll_77e70000', 0x77e70000],
      ['ntdll', 0x7ffa11c80000],
    ]);
    const verbose = parseModuleList([
      '00400000 00409000   RunMe      (deferred)             ',
      '    Image path: C:\\Apps\\Run Me\\RunMe.exe',
      '    Timestamp:        Fri Dec 11 06:52:20 2015 (566A72A4)',
    ]);
    expect(verbose).toMatchObject({ ...understood, modules: [{ path: 'C:\\Apps\\Run Me\\RunMe.exe' }] });
  });
});

describe('k', () => {
  it('reads x86 frames with arguments, notes and wrapped sources', () => {
    const stack = parseStack(recorded('native-x86', /^kb/));
    expect(stack).toMatchObject({ ...understood, doubled: false, unreliable: true });
    expect(stack.frames).toEqual([
      frame(0x12f010, 0x6f1a4c21, [0x350000, 0, 0x5dc], 'ntdll!RtlAllocateHeap+0x3e', null),
      frame(0x12f080, 0x401a2f, [0x3a1618, 1, 0], 'spamsdk!Scan+0x121', null),
      frame(0x12f100, 0, [1, 0, 0], 'mailer!CMessage::Parse+0x4f', 'c:\\build\\message.cpp @ 88'),
    ]);
  });

  it('reads frame numbers, inline frames and the source at the end of a frame', () => {
    const { frames } = parseStack(recorded('wow64', /^k/));
    expect(frames.map(({ number, symbol, returnAddress }) => [number, symbol, returnAddress])).toEqual([
      [0, 'ntdll_77e70000!NtWaitForSingleObject+0xc', 0x401a10],
      [1, 'RunMe!Wait+0x4', null],
      [2, 'RunMe!main+0x20', 0],
    ]);
    expect(frames[2]!.source).toBe('c:\\src\\run me\\main.c @ 12');
  });

  it('keeps the stacks of several threads apart, and reads names alone', () => {
    const lines = [
      '.  0  Id: 20.24 Suspend: 0 Teb: 00000000`67fe0000 Unfrozen',
      'Child-SP          RetAddr               Call Site',
      '00000000`0011f550 00007ff6`a3c13d79     app+0x2088',
      '',
      '   1  Id: 20.c0 Suspend: 0 Teb: 00000000`67fd0000 Unfrozen',
      'Child-SP          RetAddr               Call Site',
      '00000000`0109fb38 00000000`7b075550     ntdll!NtWaitForMultipleObjects+0x14',
      '00000000`0109fb40 00000000`00000000     ntdll!RtlUserThreadStart+0x88',
    ];
    const { stacks } = parseStack(lines);
    expect(stacks.map(({ thread, frames }) => [thread, frames.length])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const names = parseStack([' # Call Site', '00 ntdll!RtlAllocateHeap', '01 app!main']);
    expect(names.frames.map(({ number, symbol }) => [number, symbol])).toEqual([
      [0, 'ntdll!RtlAllocateHeap'],
      [1, 'app!main'],
    ]);
  });

  it('takes one copy of the published stack that was printed twice over', () => {
    const stack = parseStack(hunt('000-heap-fixed-size-x86', /^k$/));
    expect(stack).toMatchObject({ ...understood, doubled: true, unreliable: true });
    expect(stack.frames).toHaveLength(20);
    expect(stack.frames.map((one) => one.symbol).slice(0, 6)).toEqual([
      'ntdll!RtlAllocateHeap',
      'mfnspstd32+0xba7e',
      'mfnspstd32+0xbbcc',
      'mfnspstd32+0xbeb1',
      'mfnspstd32!WSPStartup+0x9d',
      'WS2_32!DPROVIDER::Initialize+0x185',
    ]);
    expect(stack.frames[12]!.symbol).toBe('t**b+0x4e50c');
    expect(stack.frames[19]!.symbol).toBe('ntdll!_RtlUserThreadStart+0x1b');
  });
});

function frame(
  child: number,
  returnAddress: number,
  args: number[],
  symbol: string,
  source: string | null,
): object {
  return { number: null, child, returnAddress, args, symbol, source };
}
