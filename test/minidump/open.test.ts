/** Opening: gzip by content, the temporary file, closing. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MinidumpError, openMinidump } from '../../src/minidump/index.js';
import { Scratch } from './scratch.js';
import { buildDump } from './synthetic.js';

const scratch = new Scratch();
const built = buildDump({ processId: 77, memory: [{ start: 0x1000, bytes: Buffer.alloc(100_000, 'm') }] });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a gzipped dump', () => {
  it('is recognised by its content, whatever its name, and reads like the plain one', async () => {
    const path = scratch.path('named.dmp');
    writeFileSync(path, gzipSync(built.bytes()));
    const dump = await scratch.openPath(path);
    expect(dump.miscInfo()?.processId).toBe(77);
    expect(dump.fileSize).toBe(built.size);
    expect(dump.path).toBe(path);
    expect(Buffer.from(dump.read(0x1000, 200_000)).equals(Buffer.alloc(100_000, 'm'))).toBe(true);
  });

  it('named .gz but plain is read as it is', async () => {
    const dump = await scratch.openPath(built.writeTo(scratch.path('plain.dmp.gz')));
    expect(dump.miscInfo()?.processId).toBe(77);
  });

  it('leaves no temporary file behind, neither after close nor after a refusal', async () => {
    const temporary = scratch.path('temporary');
    mkdirSync(temporary);
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
    const good = scratch.path('good.gz');
    writeFileSync(good, gzipSync(built.bytes()));
    (await openMinidump(good)).close();
    const bad = scratch.path('bad.gz');
    writeFileSync(bad, gzipSync(Buffer.from('PAGEDU64 and more')));
    await expect(openMinidump(bad)).rejects.toThrow(/64-bit kernel dump/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('that is damaged or incomplete is refused by name', async () => {
    const whole = gzipSync(built.bytes());
    const path = scratch.path('cut.gz');
    writeFileSync(path, whole.subarray(0, whole.length - 20));
    await expect(openMinidump(path)).rejects.toThrow(
      /cut\.gz.*cannot be unpacked.*\.gz is damaged or incomplete/,
    );
    await expect(openMinidump(path)).rejects.toBeInstanceOf(MinidumpError);
  });
});

describe('without a temporary folder', () => {
  it('a gzipped dump says what is missing', async () => {
    const path = scratch.path('no-room.gz');
    writeFileSync(path, gzipSync(built.bytes()));
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, scratch.path('not-there'));
    await expect(openMinidump(path)).rejects.toThrow(/no temporary file for unpacking: ENOENT/);
  });
});

describe('a closed dump', () => {
  it('says so when it is read, and may be closed twice', async () => {
    const dump = await openMinidump(built.writeTo(scratch.path()));
    dump.close();
    dump.close();
    expect(() => dump.miscInfo()).toThrow(/the dump is closed/);
  });
});
