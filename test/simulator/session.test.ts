/** What a session offers beside dx: script commands, direct calls, counters, and both forms of input. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSession, profiles, type Session, type TypeLayout } from '../../src/simulator/index.js';
import { Scratch } from '../minidump/scratch.js';
import { buildDump } from '../minidump/synthetic.js';

const sample = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leakscope-session-'));
const open: Session[] = [];
const scratch = new Scratch();

async function session(...args: Parameters<typeof openSession>): Promise<Session> {
  const opened = await openSession(...args);
  open.push(opened);
  return opened;
}

afterAll(() => {
  for (const one of open) one.close();
  rmSync(folder, { recursive: true });
});

describe('script commands', () => {
  const path = join(folder, 'sc.js');
  writeFileSync(path, 'var times = 0; function count() { return ++times; }');

  it('load, list and unload in the words of the debugger', async () => {
    const one = await session(sample);
    expect(one.execute('.scriptlist')).toBe(
      "Command Loaded Scripts:\n    <None Loaded>\nOther Clients' Scripts:\n    <None Loaded>\n",
    );
    expect(one.execute(`.scriptload ${path}`)).toBe(`JavaScript script successfully loaded from '${path}'\n`);
    expect(one.execute('.scriptlist')).toBe(
      `Command Loaded Scripts:\n    JavaScript script from '${path}'\nOther Clients' Scripts:\n    <None Loaded>\n`,
    );
    expect(one.execute('.scriptunload sc.js')).toBe(`JavaScript script unloaded from '${path}'\n`);
    expect(one.dx('@$scriptContents.count()')).toBe("Error: Unable to bind name 'count'");
  });

  it('does not run a loaded script again, .scriptrun does', async () => {
    const one = await session(sample);
    one.loadScript(path);
    expect(one.call('count')).toBe(1);
    expect(one.execute(`.scriptload ${path}`)).toBe(`The script '${path}' has been already loaded\n`);
    expect(one.call('count')).toBe(2);
    one.execute(`.scriptrun ${path}`);
    expect(one.call('count')).toBe(1);
  });

  it('prints why a script cannot be loaded, and leaves nothing of it', async () => {
    const one = await session(sample);
    expect(() => one.loadScript('function f( {', 'broken')).toThrow(
      /Unable to execute JavaScript script 'broken.js'/,
    );
    expect(one.execute('.scriptlist')).toContain('<None Loaded>');
  });
});

describe.each(profiles)('direct calls under the profile $Name', (profile) => {
  it('hand over plain values and the script’s own objects', async () => {
    const one = await session(sample, { profile });
    one.loadScript(`
      var kept = { Name: 'kept', Rows: [1, 2, 3] };
      function same() { return kept; }
      function types(a, b, c, d) { return [typeof a, typeof b, typeof c, typeof d].join(); }
      function wide() { return host.parseInt64('0xffffffffffffffff', 16); }
      function fails() { throw new Error('on purpose'); }
      function nothing() {}
    `);
    expect(one.call('same')).toBe(one.call('same'));
    expect(JSON.parse(JSON.stringify(one.call('same')))).toEqual({ Name: 'kept', Rows: [1, 2, 3] });
    expect(one.call('types', 1, 'text', true, undefined)).toBe('number,string,boolean,undefined');
    expect(one.call('wide')).toBe(0xffffffffffffffffn);
    expect(one.call('nothing')).toBeUndefined();
    expect(() => one.call('fails')).toThrow('on purpose');
    expect(() => one.call('missing')).toThrow("Unable to bind name 'missing'");
  });
});

describe('a session', () => {
  it('counts what a script does', async () => {
    const one = await session(sample);
    one.loadScript(`function work() {
      host.namespace.Debugger.Utility.Control.ExecuteCommand('lm');
      host.memory.readMemoryValues(host.currentThread.Registers.User.rsp, 64, 4);
    }`);
    one.call('work');
    expect(one.counters).toMatchObject({ commands: 1, lines: 5, reads: 1, bytes: 256 });
    expect(one.counters.hostCalls).toBeGreaterThan(3);
  });

  it('has the prompt and the pointer size of the effective machine', async () => {
    const one = await session(sample);
    expect(one.prompt).toBe('0:000>');
    one.execute('.effmach x86');
    expect(one.prompt).toBe('0:000:x86>');
    one.execute('.effmach arm64');
    expect(one.prompt).toBe('0:000:arm64>');
    expect(one.execute('.effmach arm')).toBe('Effective machine: ARM (NT) Thumb-2 (arm)\n');
    expect(one.prompt).toBe('0:000:arm>');
    one.execute('.effmach x86');
    expect(one.dx('@$cursession.Attributes.Machine.PointerSize')).toBe(
      '@$cursession.Attributes.Machine.PointerSize : 0x4',
    );
    expect(one.dx('@$ptrsize')).toBe('@$ptrsize        : 0x4 [Type: unsigned int]');
  });

  it('switches threads, also by the object', async () => {
    const dump = buildDump({ threads: [{ id: 0x10 }, { id: 0x20 }] }).writeTo(scratch.path());
    const one = await session(dump);
    one.dx('@$curprocess.Threads[0x20].SwitchTo()');
    expect(one.prompt).toBe('0:001>');
    expect(one.dx('@$curthread.Id')).toBe('@$curthread.Id   : 0x20');
    expect(one.dx('@$curprocess.Threads[1]')).toMatch(/^Error: .*\(0x8000000b\)$/);
  });

  it('has settings that can be written, and obeys two of them', async () => {
    const one = await session(sample);
    expect(one.dx('Debugger.Settings.Display.PreferDMLOutput = true')).toMatch(/ : true$/);
    expect(one.dx('@$cursession').split('\n')[0]).toMatch(/^@\$cursession {17}: /);
    one.execute('.prefer_dml 0');
    expect(one.dx('Debugger.Settings.Display.PreferDMLOutput')).toMatch(/ : false$/);
    one.dx('Debugger.Settings.Display.DefaultRecursionDepth = 2');
    expect(one.dx('@$cursession.Attributes')).toContain('\n        PageSize         : 0x1000');
    expect(one.dx('-r1 @$cursession.Attributes')).not.toContain('PageSize');
    expect(one.dx('Debugger.Settings.Nope = 1')).toBe("Error: Unable to bind name 'Nope'");
    expect(one.dx('@$curprocess.Name = "x"')).toMatch(/^Error: Not implemented/);
  });

  it('extends BaseAddress of an x86 module from 2 GB up, and reads under both spellings', async () => {
    const base = 0x95680000;
    const dump = buildDump({
      arch: 'x86',
      signExtend: true,
      modules: [
        { base: 0x400000, size: 0x10000, path: 'C:\\app.exe' },
        { base, size: 0x280000, path: 'C:\\windows\\system32\\msvcrt.dll' },
      ],
      memory: [{ start: base, bytes: Buffer.from('MZ') }],
    }).writeTo(scratch.path());
    const one = await session(dump);
    expect(one.dx('@$curprocess.Modules["msvcrt"]').split('\n').slice(0, 5)).toEqual([
      '@$curprocess.Modules["msvcrt"] : C:\\windows\\system32\\msvcrt.dll',
      '    BaseAddress      : 0xffffffff95680000',
      '    Name             : C:\\windows\\system32\\msvcrt.dll',
      '    Size             : 0x280000',
      '    MappingForm      : Loaded',
    ]);
    one.loadScript(`
      function extended() { return read(host.currentProcess.Modules.Last().BaseAddress); }
      function plain() { return read(0x95680000); }
      function read(address) { return String.fromCharCode.apply(null, host.memory.readMemoryValues(address, 2, 1)); }
    `);
    expect(one.call('extended')).toBe('MZ');
    expect(one.call('plain')).toBe('MZ');
  });

  it('finds the types it was given, under the module as lm or its file names it', async () => {
    const count: TypeLayout = {
      name: 'unsigned int',
      module: 'app',
      size: 4,
      kind: 'intrinsic',
      intrinsic: 'UI4',
    };
    const item: TypeLayout = {
      name: '_ITEM',
      module: 'app',
      size: 8,
      kind: 'udt',
      fields: [
        { name: 'Count', offset: 0, type: count },
        { name: 'Total', offset: 4, type: count },
      ],
    };
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(7, 0);
    bytes.writeUInt32LE(0x20000, 4);
    const dump = buildDump({
      modules: [{ base: 0x400000, size: 0x10000, path: 'C:\\app.exe' }],
      memory: [{ start: 0x10000, bytes }],
    }).writeTo(scratch.path());
    const one = await session(dump, { types: [item] });
    one.loadScript(`
      function total(module) { return host.createTypedObject(0x10000, module, '_ITEM').Total; }
      function size() { return host.getModuleType('APP.EXE', '_ITEM').size; }
    `);
    expect(one.call('total', 'app')).toBe(0x20000);
    expect(one.call('total', 'app.exe')).toBe(0x20000);
    expect(one.call('size')).toBe(8);
    expect(() => one.call('total', 'other')).toThrow();
  });

  it.each([
    ['ModuleList', { Modules: 0, Threads: 1, Named: 1, Started: 1 }],
    ['ThreadList', { Modules: 1, Threads: 0, Named: 0, Started: 0 }],
    ['ThreadNames', { Modules: 1, Threads: 1, Named: 0, Started: 1 }],
    ['ThreadInfoList', { Modules: 1, Threads: 1, Named: 1, Started: 0 }],
  ] as const)('opens a dump whose %s is damaged, without what it describes', async (label, expected) => {
    const dump = buildDump({
      modules: [{ base: 0x400000, size: 0x10000, path: 'C:\\app.exe' }],
      threads: [{ id: 0x10 }],
      threadInfos: [{ id: 0x10, startAddress: 0x401000 }],
      threadNames: [{ id: 0x10, name: 'main' }],
    });
    const one = await session(dump.patchU32(dump.stream(label).offset, 0x7fffffff).writeTo(scratch.path()));
    const count = (list: string) => Number(one.dx(`${list}.Count(),d`).split(' : ')[1]);
    expect({
      Modules: count('@$curprocess.Modules'),
      Threads: count('@$curprocess.Threads'),
      Named: count('@$curprocess.Threads.Where(t => t.Name == "main")'),
      Started: one.execute('~*').match(/Start: .*`00401000/g)?.length ?? 0,
    }).toEqual(expected);
  });

  it('refuses what is neither dump nor text', async () => {
    const path = join(folder, 'broken.dmp');
    writeFileSync(path, Buffer.concat([Buffer.from('MDMP'), Buffer.alloc(64, 0xff)]));
    await expect(openSession(path)).rejects.toThrow(/broken\.dmp/);
    await expect(openSession(join(folder, 'absent.dmp'))).rejects.toThrow(/ENOENT/);
  });
});
