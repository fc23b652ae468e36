/**
 * Dumps that real Windows wrote, against the figures in the shared material's own table, and the files that
 * must be refused. Skipped with a reason where that material is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MinidumpError, openMinidump, type RegionTable } from '../../src/minidump/index.js';
import { NO_SHARED, sharedFolder } from '../shared.js';
import { QUESTIONS } from './everything.js';
import { Scratch } from './scratch.js';

const scratch = new Scratch();
const shared = sharedFolder();
const where = shared ? 'shared material' : NO_SHARED;

/** From the table in the shared dumps' README: figures of other readers and of the files' authors. */
const TABLE: [file: string, expected: Record<string, unknown>][] = [
  [
    'win10_11082_wow64_runme_full.dmp.gz',
    {
      arch: 'x64',
      build: 11082,
      size: 9_233_396,
      modules: 11,
      ranges: 69,
      bytes: 9_216_000,
      regions: 110,
      wow64: true,
    },
  ],
  [
    'win7sp1_x64_hello_full.dmp.gz',
    {
      arch: 'x64',
      build: 7601,
      size: 4_046_342,
      modules: 5,
      ranges: 54,
      bytes: 4_038_656,
      regions: null,
      wow64: true,
    },
  ],
  [
    'win7sp1_wow64_hello_truncated.dmp.gz',
    {
      arch: 'x64',
      build: 7601,
      size: 916_480,
      modules: 10,
      ranges: 83,
      bytes: 6_631_424,
      regions: 127,
      wow64: true,
    },
  ],
  [
    'win10_19041_x86_firefox_indirect.dmp.gz',
    { arch: 'x86', build: 19041, size: 2_812_530, modules: 154, ranges: 1516, regions: 3980 },
  ],
  [
    'win10_19042_arm64_firefox_indirect.dmp.gz',
    { arch: 'arm64', build: 19042, size: 8_813_793, modules: 131, ranges: 3839, regions: 2953 },
  ],
  [
    'win11_26200_x64_electron_crashpad.dmp.gz',
    { arch: 'x64', build: 26200, size: 2_291_136, modules: 78, ranges: 273, regions: 22_014 },
  ],
  [
    'win11_26200_x64_cppconsole_datasegs.dmp.gz',
    { arch: 'x64', build: 26200, size: 897_750, modules: 37, ranges: 104, regions: 455 },
  ],
  [
    'win11_26200_x64_cppconsole_indirect.dmp.gz',
    { arch: 'x64', build: 26200, size: 105_097, modules: 22, ranges: 66, regions: null },
  ],
  ['win7sp1_x86_notepad_indirect.dmp', { arch: 'x86', build: 7601, size: 36_414, ranges: 13 }],
  [
    'win11_22000_x64_tiny_regions.dmp',
    { arch: 'x64', build: 22000, size: 92_736, modules: 25, ranges: 65, regions: 557 },
  ],
  [
    'win7sp1_x86_jusched_datasegs.dmp.gz',
    { arch: 'x86', build: 7601, size: 442_232, modules: 56, ranges: 72 },
  ],
  [
    'win10_16299_x64_sigsegv_datasegs.dmp.gz',
    { arch: 'x64', build: 16299, size: 102_370, modules: 4, ranges: 15 },
  ],
  ['winxp_x86_firefox_2006_mini.dmp', { arch: 'x86', build: 2600, size: 64_111, modules: 111 }],
];

describe.skipIf(shared === undefined)(`dumps of real Windows (${where})`, () => {
  it.each(TABLE)('%s', async (file, expected) => {
    const dump = await scratch.openPath(`${shared}/dumps/real/${file}`);
    const ranges = dump.ranges();
    const { table, derived } = dump.regions();
    const found = {
      arch: dump.arch,
      build: dump.systemInfo.build,
      size: dump.fileSize,
      modules: dump.modules()?.length,
      ranges: ranges.listed,
      bytes: ranges.totalBytes,
      regions: derived ? null : table.count,
      wow64: dump.isWow64,
    };
    expect(found).toMatchObject(expected);
    for (const ask of Object.values(QUESTIONS)) ask(dump);
  });

  it('the region sizes that stand out in the Electron dump are counted as published', async () => {
    const dump = await scratch.openPath(`${shared}/dumps/real/win11_26200_x64_electron_crashpad.dmp.gz`);
    const { table } = dump.regions();
    expect(countPages(table, 0x1000)).toBe(10_194);
    expect(countPages(table, 0x2000)).toBe(8_542);
  });

  it('the truncated dump is readable up to the cut and tells stream, address and offset', async () => {
    const dump = await scratch.openPath(`${shared}/dumps/real/win7sp1_wow64_hello_truncated.dmp.gz`);
    const { available, count } = dump.ranges();
    // 901,166 bytes of memory are in the file, says the table.
    expect(available.subarray(0, count).reduce((a, b) => a + b, 0)).toBe(901_166);
    const [cut] = dump.warnings;
    expect(cut).toMatchObject({ stream: 'Memory64List', offset: 916_480 });
    expect(dump.read(cut!.address! - 0x10, 0x100).length).toBe(0x10);
  });

  /** What the genuine debug engine prints for `r` and `~` right after opening. */
  const first: [file: string, name: string | undefined, teb: number, registers: Record<string, bigint>][] = [
    [
      'win10_19042_arm64_firefox_indirect.dmp.gz',
      'MainThread',
      0x51c18ab000,
      {
        x0: 0x2e4n,
        x9: 0x51c21fb470n,
        x17: 0xffff6e7214c13e04n,
        x26: 0x51c21fa880n,
        fp: 0x51c21fa790n,
        lr: 0x7fff09f9da3cn,
        sp: 0x51c21fa790n,
        pc: 0x7fff0c3813f4n,
        cpsr: 0x60000000n,
      },
    ],
    [
      'win10_19041_x86_firefox_indirect.dmp.gz',
      'MainThread',
      0x50cf000,
      {
        eax: 0n,
        ecx: 0x24n,
        edx: 0x5ebef1b7n,
        edi: 0x334n,
        eip: 0x770f164cn,
        esp: 0x537beb8n,
        ebp: 0x537bf28n,
        efl: 0x206n,
        cs: 0x23n,
        ss: 0x2bn,
        fs: 0x53n,
      },
    ],
    [
      'win10_11082_wow64_runme_full.dmp.gz',
      undefined,
      0x2cd000,
      {
        rbx: 0x38n,
        rcx: 0x74c81208n,
        rip: 0x6a6121bcn,
        rsp: 0x9efc8n,
        rbp: 0x19fe40n,
        r9: 0x77ee65bcn,
        r13: 0x9fda0n,
        r15: 0x6a613560n,
        efl: 0x246n,
        cs: 0x33n,
        gs: 0x2bn,
      },
    ],
  ];
  it.each(first)('%s: the first thread', async (file, name, teb, registers) => {
    const dump = await scratch.openPath(`${shared}/dumps/real/${file}`);
    const thread = dump.threads()![0]!;
    expect(thread.teb).toBe(teb);
    expect(dump.threadNames()?.get(thread.id)).toBe(name);
    expect(dump.registers(thread.context)?.values).toMatchObject(registers);
  });

  it('the oldest variant has a short MiscInfo and nothing newer', async () => {
    const dump = await scratch.openPath(`${shared}/dumps/real/winxp_x86_firefox_2006_mini.dmp`);
    expect(dump.miscInfo()).toMatchObject({ size: 24, integrityLevel: undefined, buildString: undefined });
    expect(dump.regions().derived).toBe(true);
  });

  it('the 64-bit dump of a 32-bit process shows both ntdlls', async () => {
    const dump = await scratch.openPath(`${shared}/dumps/real/win10_11082_wow64_runme_full.dmp.gz`);
    expect(dump.wow64()?.ntdll64?.path).toBe('C:\\Windows\\System32\\ntdll.dll');
    expect(dump.wow64()?.ntdll32?.path).toBe('C:\\Windows\\SysWOW64\\ntdll.dll');
  });
});

/** Private 0x1000 regions in a state. */
function countPages(table: RegionTable, state: number): number {
  let count = 0;
  for (let i = 0; i < table.count; i++) {
    if (table.size[i] === 0x1000 && table.state[i] === state && table.type[i] === 0x20000) count++;
  }
  return count;
}

/** Hundreds of megabytes each when unpacked; truth.test.ts opens them and asks them everything. */
const LARGE = /(heapleak_msvc-x64|mmf_msvc-x64|popup_msvc-x64|popup-x86|popup-x64\.dbghelp)\.dmp\.gz$/;

function dumpsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'negative' ? [] : dumpsBelow(path);
    return /\.dmp(\.gz)?$/.test(entry.name) ? [path] : [];
  });
}

describe.skipIf(shared === undefined)(`all dumps (${where})`, () => {
  it('open, and answer every question without an error', { timeout: 300_000 }, async () => {
    const paths = dumpsBelow(`${shared}/dumps`);
    expect(paths.length).toBeGreaterThanOrEqual(73);
    for (const path of paths.filter((p) => !LARGE.test(p))) {
      const dump = await openMinidump(path);
      for (const ask of Object.values(QUESTIONS)) ask(dump);
      expect([path, dump.ranges().count > 0, dump.regions().table.count > 0]).toEqual([path, true, true]);
      dump.close();
    }
  });

  it('of the heap collection hold every live block whole (its files leave out whole MiBs of zeros)', async () => {
    for (const name of ['x64-22621-segnat', 'x64-7601-dbg', 'x86-19041', 'x86-2600-fullhpa']) {
      const base = `${shared}/dumps/heaps/${name}`;
      const truth = JSON.parse(gunzipSync(readFileSync(`${base}.truth.json.gz`)).toString());
      const dump = await scratch.openPath(`${base}.dmp.gz`);
      const live: [heap: number, address: number, size: number][] = truth.live;
      const small = live.filter(([, , size]) => size < 0x100000);
      const missing = small.filter(([, address, size]) => dump.readable(address, size) !== size);
      expect([name, small.length > 500, missing]).toEqual([name, true, []]);
    }
  });
});

describe.skipIf(shared === undefined)(`files to refuse (${where})`, () => {
  const cases: [string, RegExp][] = [
    ['not_user_kernel_triage_x64_PAGEDU64.dmp.gz', /64-bit kernel dump/],
    ['not_windows_linux_breakpad.dmp', /this dump comes from Linux/],
    ['not_windows_macos_crashpad.dmp', /this dump comes from macOS/],
    ['corrupt_stream_count_39033.dmp', /directory at file offset 0x4: claims 39033 streams/],
    ['corrupt_invalid_range.dmp', /directory at file offset 0x2: .*header is damaged/],
    ['corrupt_invalid_record_count.dmp', /directory at file offset 0x1e: .*header is damaged/],
  ];
  it.each(cases)('%s', async (file, message) => {
    const attempt = openMinidump(`${shared}/dumps/real/negative/${file}`);
    await expect(attempt).rejects.toBeInstanceOf(MinidumpError);
    await expect(attempt).rejects.toThrow(message);
  });

  it('are all of them', () => {
    expect(readdirSync(`${shared}/dumps/real/negative`).sort()).toEqual(cases.map(([file]) => file).sort());
  });
});
