import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { looksLikeLog, readLog, readLogText } from '../../src/log/index.js';

const HUNT = readFileSync(new URL('../../samples/logs/000-heap-fixed-size-x86.log', import.meta.url));
const TEXT = HUNT.toString('utf8');
const folder = mkdtempSync(join(tmpdir(), 'leakscope-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const WRITTEN: Readonly<Record<string, Buffer>> = {
  'UTF-8 with BOM': Buffer.from(`\ufeff${TEXT}`),
  'CR LF': Buffer.from(TEXT.replace(/\n/g, '\r\n')),
  'CR CR LF': Buffer.from(TEXT.replace(/\n/g, '\r\r\n')),
  'lone CR': Buffer.from(TEXT.replace(/\n/g, '\r')),
  'UTF-16 with BOM': utf16(`\ufeff${TEXT}`, false),
  'UTF-16 without BOM': utf16(TEXT, false),
  'big-endian UTF-16': utf16(`\ufeff${TEXT}`, true),
  'hard blanks': Buffer.from(TEXT.replace(/ /g, '\u00a0')),
  'web entities': Buffer.from(TEXT.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')),
  'markup around lines': Buffer.from(
    TEXT.split('\n')
      .map((line) => `<p><span style="color:red">${line.replace(/>/g, '&gt;')}</span></p>`)
      .join('\n'),
  ),
};

describe('the same log, written otherwise', () => {
  const plain = readLogText(TEXT);

  it('has commands at all', () => expect(plain.commands.map((one) => one.command)).toContain('!heap -s'));

  it.each(Object.entries(WRITTEN))('%s', async (name, bytes) => {
    const path = join(folder, `${name.replace(/\W/g, '')}.log`);
    writeFileSync(path, bytes);
    expect(looksLikeLog(bytes)).toBe(true);
    for (const log of [readLogText(new Uint8Array(bytes)), await readLog(path)]) {
      expect(log.commands.map(spoken)).toEqual(plain.commands.map(spoken));
      expect(log.pointerSize).toEqual(plain.pointerSize);
    }
  });
});

describe('readLog', () => {
  it('reads a file of many chunks like a text in memory, characters cut in the middle included', async () => {
    const long = `${TEXT}\n`.repeat(60).replace(/mfnspstd32/g, 'mfnsp\u00e4\u20ac32');
    expect(Buffer.byteLength(long)).toBeGreaterThan(3 * 65_536);
    const path = join(folder, 'long.log');
    writeFileSync(path, long);
    expect(await readLog(path)).toEqual(readLogText(long));
  });

  it('rejects where there is no file, and finds nothing in an empty one', async () => {
    await expect(readLog(join(folder, 'absent.log'))).rejects.toThrow(/ENOENT/);
    const path = join(folder, 'empty.log');
    writeFileSync(path, '');
    expect(await readLog(path)).toMatchObject({ commands: [], lineCount: 0 });
  });

  it('leaves out what the debugger says about its log file', async () => {
    const log = readLogText(
      "Opened log file 'c:\\x.log'\n0:000> .effmach\nEffective machine: x64 (AMD64)\nClosing open log file c:\\x.log\n",
    );
    expect(log.commands).toMatchObject([{ lines: ['Effective machine: x64 (AMD64)'] }]);
    expect(log.unclaimedLines).toBe(0);
  });

  it('keeps no more of an endless line than 64 Ki characters', () => {
    const log = readLogText(`0:000> .echo x\n${'x'.repeat(3_000_000)}\nend`);
    expect(log.commands[0]!.lines.map((line) => line.length)).toEqual([65_536, 3]);
  });

  it('does not take <unknown> and templates for markup', () => {
    const line = 'Free <unknown> std::map<int, std::vector<a>>::b &x';
    expect(readLogText(`0:000> x\n${line}`).commands[0]!.lines).toEqual([line]);
  });
});

describe('looksLikeLog', () => {
  it('knows text from dumps, archives and nothing', () => {
    expect(looksLikeLog(Buffer.from('any prose'))).toBe(true);
    expect(looksLikeLog(new Uint8Array())).toBe(false);
    expect(looksLikeLog(gzipSync(HUNT))).toBe(false);
    const dump = Buffer.alloc(4096);
    dump.write('MDMP\x93\xa7', 'latin1');
    expect(looksLikeLog(dump)).toBe(false);
  });

  it('takes text in an old code page, and text whose last character the probe cuts', () => {
    expect(looksLikeLog(Buffer.from('Gr\xfc\xdfe aus dem Speicher: 0:000> !heap -s', 'latin1'))).toBe(true);
    expect(looksLikeLog(Buffer.from(`${'a'.repeat(4095)}\u00e4\u00e4`))).toBe(true);
  });
});

function spoken(one: { command: string; prompt: string; lines: readonly string[] }): object {
  return {
    command: one.command,
    prompt: one.prompt,
    lines: one.lines.map((line) => line.trim()).filter(Boolean),
  };
}
