import { describe, expect, it } from 'vitest';
import { readLogText } from '../../src/log/index.js';

/** Command, whether it was told by a header, and number of lines of every recording. */
function told(...lines: string[]): [string, boolean, number][] {
  return readLogText(lines.join('\n')).commands.map((one) => [one.command, one.attributed, one.lines.length]);
}

describe('output without its command', () => {
  it.each([
    ['  Heap     Flags   Reserv  Commit  Virt   Free  List   UCR  Virt  Lock  Fast ', '!heap -s'],
    ['NtGlobalFlag enables following debugging aids for new heaps:', '!heap -s'],
    [' heap @ 00360000', '!heap -stat -h 00360000'],
    ['    address 001ec4e8 found in', '!heap -p -a 001ec4e8'],
    ['    _HEAP @ 230000', '!heap -flt s'],
    [
      '--- Usage Summary ---------------- RgnCount ----------- Total Size -------- %ofBusy %ofTotal',
      '!address -summary',
    ],
    ['-------------------- Usage SUMMARY --------------------------', '!address -summary'],
    [
      '  BaseAddr EndAddr+1 RgnSize     Type       State                 Protect             Usage',
      '!address',
    ],
    ['BaseAddress:       0000000000000000', '!vadump'],
    ['Number of GC Heaps: 4', '!eeheap -gc'],
    ['Loader Heap:', '!eeheap -loader'],
    ['Types defined in this module', '!dumpmodule -mt'],
    ['start             end                 module name', 'lm'],
    ['Windows 10 Version 19041 MP (16 procs) Free x64', 'vertarget'],
    ['Child-SP          RetAddr               Call Site', 'k'],
    [' # ChildEBP RetAddr      ', 'k'],
    ['Effective machine: x64 (AMD64)', '.effmach'],
  ])('%s is told to be %s', (header, command) => {
    expect(told('Here is what I got:', header, 'a row')).toEqual([[command, true, 2]]);
  });

  it('is left alone where several commands print alike', () => {
    expect(
      told('System Domain: 5e0662a0', '00400000  4d 5a', 'BaseAddress:             00007FCF8079E000'),
    ).toEqual([]);
  });

  it('splits from a command that cannot have printed it, and from no other', () => {
    expect(
      told('0:000> g', 'Breakpoint 0 hit', 'ChildEBP RetAddr', '0012f010 6f1a4c21 ntdll!RtlAllocateHeap'),
    ).toEqual([
      ['g', false, 1],
      ['k', true, 2],
    ]);
    expect(told('0:000> ~*k', 'ChildEBP RetAddr', 'frame')).toEqual([['~*k', false, 2]]);
    expect(told('0:000> !analyze -v', 'ChildEBP RetAddr', 'frame')).toEqual([['!analyze -v', false, 2]]);
    expect(told('0:000> !mex.mheap 00510000', ' heap @ 00510000', 'row')).toEqual([
      ['!mex.mheap 00510000', false, 0],
      ['!heap -stat -h 00510000', true, 2],
    ]);
    expect(told('0:000> !heap -stat', ' heap @ 00010000', 'row', ' heap @ 00020000', 'row')).toEqual([
      ['!heap -stat', false, 4],
    ]);
  });

  it('parts the output of several commands on one line', () => {
    const usage =
      '--- Usage Summary ---------------- RgnCount ----------- Total Size -------- %ofBusy %ofTotal';
    expect(
      told('0:000> !heap -s; !address -summary', 'LFH Key                   : 0x5a17c0de', usage, 'row'),
    ).toEqual([
      ['!heap -s', false, 1],
      ['!address -summary', true, 2],
    ]);
    const breakpoint = 'bp ntdll!RtlAllocateHeap "k;gc"';
    expect(told(`0:000> ${breakpoint}`)).toEqual([[breakpoint, false, 0]]);
    expect(told('0:000> .symfix; lm', 'start    end        module name')).toEqual([
      ['.symfix; lm', false, 0],
      ['lm', true, 1],
    ]);
  });

  it('ends at a code fence', () => {
    expect(told('```', '0:000> lm', 'row', '```', 'And then it crashed.')).toEqual([['lm', false, 1]]);
  });
});

describe('what the text tells about the target', () => {
  const guess = (...lines: string[]) => readLogText(lines.join('\n'));

  it('believes a prompt and .effmach before anything else', () => {
    expect(guess('0:000:x86> lm', '00007ffa`11c80000 00007ffa`11e45000   ntdll')).toMatchObject({
      pointerSize: { value: 4, reason: 'the prompt 0:000:x86>' },
      isWow64: { value: true },
    });
    expect(guess('Effective machine: ARM 64-bit (AArch64)').pointerSize.value).toBe(8);
    expect(guess('Effective machine: x86 compatible (x86)').pointerSize.value).toBe(4);
  });

  it('counts addresses where nothing is said', () => {
    expect(guess('0:000> s -d 0 L?1 1', '00000000`7b000000  00905a4d').pointerSize).toEqual({
      value: 8,
      reason: '1 of 1 addresses are 64 bits wide',
    });
    expect(guess('033f0000 00000002    1076').pointerSize.value).toBe(4);
    expect(guess('Heap 16406 0`a45cf000 ( 2.568 GB) 20.98% 0.00%').pointerSize.value).toBe(8);
    expect(guess('Heap 2741 533c0000 ( 1.301 GB)  71.38%   65.03%').pointerSize.value).toBe(4);
  });

  it('takes one number above 4 GiB for more than many short ones', () => {
    const short = ['033f0000 00000002    1076', '01370000 00001002 3232', '01c20000 00001002 128828'];
    const free = 'Free   117     7ffd`e5b6d000 ( 127.992 TB)           99.99%';
    expect(guess(...short, free).pointerSize).toEqual({ value: 8, reason: '7ffd`e5b6d000 is above 4 GiB' });
    expect(guess(...short, '0000020f3e2a0000 00000002 1621628').pointerSize.value).toBe(8);
    expect(guess(...short, '00000000`7b000000  00905a4d').pointerSize.value).toBe(4);
  });

  it('says why it does not know', () => {
    expect(guess('nothing here')).toMatchObject({
      pointerSize: { value: null, reason: expect.stringContaining('neither') },
      isWow64: { value: null },
      target: null,
    });
  });

  it('names the dump that the banner names, and the 32-bit process on 64-bit Windows', () => {
    expect(guess('Loading Dump File [C:\\dumps\\my app.dmp]').target).toBe('C:\\dumps\\my app.dmp');
    expect(guess('Heap32   11   6ee0000 ( 110.875 MB)   2.82%    2.71%').isWow64.value).toBe(true);
    expect(guess('77e70000 77fec000   ntdll_77e70000   (deferred)').isWow64.value).toBeNull();
    expect(guess('Windows 7 Version 7601 MP (4 procs) Free x86 compatible').isWow64.value).toBe(false);
  });
});
