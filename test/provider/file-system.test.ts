import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileSystem } from '../../src/provider/index.js';
import { object } from '../../src/provider/model.js';
import { MemoryModel } from './memory-model.js';
import { load, plain } from './script.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakscope-fs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs statements with `fs` and `dir` (backslashed, as scripts write it) at hand; their return value as text. */
function run(body: string): string {
  const dir = folder.replace(/\//g, '\\\\');
  const source = `function answer() { var fs = host.namespace.FileSystem, dir = '${dir}';
    try { ${body} } catch (e) { return 'throws ' + e.message; } }`;
  return String(
    plain(load(source, new MemoryModel({ FileSystem: object(createFileSystem()) })).call('answer')),
  );
}

describe('text', () => {
  test.each([
    ['Ascii', Buffer.from('caf\xe9\r\nx? \x80\r\n', 'latin1'), 'caf\u00e9|x? \u20ac'],
    ['Utf8', Buffer.from('caf\u00e9\r\nx\u4e2d \u20ac\r\n', 'utf8'), 'caf\u00e9|x\u4e2d \u20ac'],
    ['Utf16', Buffer.from('caf\u00e9\r\nx\u4e2d \u20ac\r\n', 'utf16le'), 'caf\u00e9|x\u4e2d \u20ac'],
  ])('%s is written and read back', (encoding, bytes, lines) => {
    expect(
      run(`var file = fs.CreateFile(dir + '\\\\t.txt', 'CreateAlways'), writer = fs.CreateTextWriter(file, '${encoding}');
        writer.WriteLine('caf\u00e9'); writer.Write('x\u4e2d'); writer.WriteLine(' \u20ac'); file.Close();
        return fs.FileExists(dir + '\\\\t.txt');`),
    ).toBe('true');
    expect(readFileSync(join(folder, 't.txt'))).toEqual(bytes);
    expect(
      run(`var file = fs.OpenFile(dir + '/t.txt'), reader = fs.CreateTextReader(file, '${encoding}');
        var all = Array.from(reader.ReadLineContents()).join('|'); file.Close(); return all;`),
    ).toBe(lines);
  });

  test('reading line by line ends with the documented error', () => {
    writeFileSync(join(folder, 'l.txt'), 'one\n\ntwo');
    expect(
      run(
        `var r = fs.CreateTextReader(dir + '\\\\l.txt'); return [r.ReadLine(), r.ReadLine(), r.ReadLine()].join('|');`,
      ),
    ).toBe('one||two');
    expect(run(`var r = fs.CreateTextReader(dir + '\\\\l.txt'); while (true) r.ReadLine();`)).toBe(
      'throws Cannot read past end of file',
    );
  });

  test('contents of iterables, strings made of each', () => {
    run(
      `var w = fs.CreateTextWriter(dir + '\\\\c.txt'); w.WriteContents([1, 'a', true]); w.WriteLineContents(['x', 'y']);`,
    );
    expect(readFileSync(join(folder, 'c.txt'), 'latin1')).toBe('1atruex\r\ny\r\n');
  });
});

describe('files', () => {
  test('bytes, position, size, names', () => {
    expect(
      run(`var f = fs.CreateFile(dir + '\\\\b.bin'); f.WriteBytes([1, 2, 255, 4], 3); f.Position = 1;
        var read = Array.from(f.ReadBytes(10)).join(), size = f.Size; f.Close();
        return [read, size, f.Name, f.Extension, typeof size].join();`),
    ).toBe('2,255,3,b.bin,bin,object');
    expect([...readFileSync(join(folder, 'b.bin'))]).toEqual([1, 2, 255]);
  });

  test('dispositions', () => {
    writeFileSync(join(folder, 'd.txt'), 'old');
    expect(run(`return fs.CreateFile(dir + '\\\\d.txt', 'CreateNew');`)).toMatch(/^throws EEXIST/);
    expect(run(`return fs.CreateFile(dir + '\\\\n.txt', 'OpenExisting');`)).toMatch(/^throws ENOENT/);
    expect(run(`return fs.CreateFile(dir + '\\\\d.txt', 'Sometimes');`)).toBe(
      "throws Invalid argument to method 'CreateFile'",
    );
    expect(
      run(`var f = fs.CreateFile(dir + '\\\\d.txt', 'OpenExisting'), n = f.Size; f.Close(); return n;`),
    ).toBe('3');
    expect(
      run(`var f = fs.OpenFile(dir + '\\\\d.txt'); try { f.WriteBytes([1]); } finally { f.Close(); }`),
    ).toBe('throws The file was opened for reading');
  });

  test('deleting and temporary files', () => {
    writeFileSync(join(folder, 'x.txt'), '');
    expect(run(`fs.DeleteFile(dir + '\\\\x.txt'); return fs.FileExists(dir + '\\\\x.txt');`)).toBe('false');
    const path = run(`var f = fs.CreateTempFile(), p = f.Path; f.Delete(); return p;`);
    expect(path.startsWith(tmpdir())).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  test('a closed file and a missing one are errors of the script', () => {
    expect(run(`var f = fs.CreateFile(dir + '\\\\e.txt'); f.Close(); return f.ReadBytes(1);`)).toBe(
      'throws The file is not open',
    );
    expect(run(`try { fs.OpenFile(dir + '\\\\none.txt'); } catch (e) { return e instanceof Error; }`)).toBe(
      'true',
    );
  });
});

test('directories', () => {
  expect(run(`return fs.TempDirectory.Path`)).toBe(tmpdir());
  expect(run(`return fs.CurrentDirectory.Path`)).toBe(process.cwd());
  const name = folder.slice(tmpdir().length + 1);
  expect(
    run(`var temp = fs.TempDirectory, made = null;
      for (var d of temp.SubDirectories) if (d.Name === '${name}') made = d;
      var sub = made.CreateSubDirectory('sub'); sub.CreateFile('a.txt').Close(); made.CreateFile('b.txt').Close();
      var names = Array.from(made.Files).map(function (f) { return f.Name; }).join();
      for (var f of sub.Files) f.Delete();
      sub.Delete();
      return names + ',' + Array.from(made.SubDirectories).length;`),
  ).toBe('b.txt,0');
});
