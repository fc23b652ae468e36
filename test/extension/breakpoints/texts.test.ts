import { describe, expect, it } from 'vitest';
import { breakpointTexts, warningsFor } from '../../../src/extension/breakpoints/texts';

// The lines were run as printed on live processes and their hits counted against the program's own schedule.
const proved: readonly [string, 'x86' | 'x64', number, string][] = [
  [
    'x64 heap, log',
    'x64',
    0x1a38,
    'bp /w "@r8 == 0x1a38" @@masm(ntdll!RtlAllocateHeap) "r $t1=@$t1+1; .printf \\"[%x] heap=%p size=%p\\\\n\\", @$tid, @rcx, @r8; kc 8; gc"',
  ],
  ['x64 heap, stop', 'x64', 0x1a38, 'bp /w "@r8 == 0x1a38" @@masm(ntdll!RtlAllocateHeap) "kb 12"'],
  [
    'x64 heap, old debuggers',
    'x64',
    0x1a38,
    'bp ntdll!RtlAllocateHeap ".if (@r8 == 0x1a38) { kc 8; gc } .else { gc }"',
  ],
  [
    'x86 heap, log',
    'x86',
    0xa45c,
    'bp /w "*(unsigned int*)(@esp+0xc) == 0xa45c" @@masm(ntdll!RtlAllocateHeap) "kb 8; gc"',
  ],
  [
    'x86 heap, old debuggers',
    'x86',
    0xa45c,
    'bp ntdll!RtlAllocateHeap ".if (dwo(@esp+0xc) == 0xa45c) { kb 8; gc } .else { gc }"',
  ],
  [
    'x86 heap, as the hunt was published',
    'x86',
    0xa45c,
    "bp ntdll!RtlAllocateHeap \"j(poi(@esp+c) = 0x0a45c) 'k';'gc'\"",
  ],
  [
    'x64 regions',
    'x64',
    0x20000,
    'bp /w "*(unsigned __int64*)@r9 > 0x1f000 && *(unsigned __int64*)@r9 <= 0x20000 && (*(unsigned int*)(@rsp+0x28) & 0x2000) != 0" @@masm(ntdll!NtAllocateVirtualMemory) "kc 8; gc"',
  ],
];

describe('breakpoint texts', () => {
  it.each(proved)('%s', (_name, architecture, size, line) => {
    expect(breakpointTexts(architecture, 'ntdll', size).map((text) => text.Command)).toContain(line);
  });

  it('takes views of the size and views of a whole section', () => {
    const views = (architecture: 'x86' | 'x64') =>
      breakpointTexts(architecture, 'ntdll', 0x40000).filter((text) => text.Api === 'NtMapViewOfSection')[0]!
        .Command;
    expect(views('x64')).toContain(
      '"**(unsigned __int64**)(@rsp+0x38) == 0x40000 || **(unsigned __int64**)(@rsp+0x38) == 0"',
    );
    expect(views('x86')).toContain(
      '"**(unsigned int**)(@esp+0x1c) == 0x40000 || **(unsigned int**)(@esp+0x1c) == 0"',
    );
  });

  it('catches a request that only rounds up to the region size', () => {
    const region = breakpointTexts('x64', 'ntdll', 0x1ffff).filter(
      (t) => t.Api === 'NtAllocateVirtualMemory',
    )[0]!;
    expect(region.Command).toContain('> 0x1f000');
    expect(region.Command).toContain('<= 0x20000');
  });

  // Run in a live x64 process: 5 reserving and 7 committing calls gave 12 hits, 300 committing calls 300.
  it('has a line for commits without an address, which reserve too', () => {
    const lines = breakpointTexts('x64', 'ntdll', 0xa45c0).map((text) => text.Command);
    expect(lines).toContain(
      'bp /w "*(unsigned __int64*)@r9 > 0xa4000 && *(unsigned __int64*)@r9 <= 0xa5000 && ((*(unsigned int*)(@rsp+0x28) & 0x2000) != 0 || *(unsigned __int64*)@rdx == 0)" @@masm(ntdll!NtAllocateVirtualMemory) "kc 8; gc"',
    );
  });

  it('marks ARM64 as not proved, and says so', () => {
    const texts = breakpointTexts('arm64', 'ntdll', 0x1a38);
    expect(texts.every((text) => !text.Proved)).toBe(true);
    expect(texts[0]!.Command).toContain('"@x2 == 0x1a38"');
    expect(warningsFor('arm64', true, false).join(' ')).toContain('not proved');
  });

  it('names the 32-bit ntdll of a WOW64 process', () => {
    const line = breakpointTexts('x86', 'ntdll_77760000', 0xa45c)[0]!.Command;
    expect(line).toContain('@@masm(ntdll_77760000!RtlAllocateHeap)');
    expect(warningsFor('x86', true, true).join(' ')).toContain('.effmach x86');
  });
});
