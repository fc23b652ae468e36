/** A debugger log as a session: recorded commands are answered, nothing is made up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';

const script = `
function lines(command) {
  var result = [];
  for (var line of host.namespace.Debugger.Utility.Control.ExecuteCommand(command)) result.push(line);
  return result.join('\\n');
}
function target() {
  var attributes = host.currentSession.Attributes;
  return [attributes.Machine.PointerSize, attributes.Target.IsDumpTarget, attributes.Target.IsLiveTarget].join();
}
function first() {
  var command = host.currentSession.Log.Commands[0];
  var lines = [];
  for (var line of command.Lines) lines.push(line);
  return [command.Prompt, command.Command, command.Line, lines.length, lines[0]].join('|');
}
function path() { return host.currentSession.Log.Path; }
function read() { return host.memory.readMemoryValues(0x10000, 1, 1); }
function firstModule() { for (var module of host.currentProcess.Modules) return module.Name; return 'none'; }
function firstThread() { for (var thread of host.currentProcess.Threads) return thread.Id; return 'none'; }
`;

const recorded = `Some prose before it.
0:011:x86> !heap   -s
Heap     Flags
00210000 00000002
0:011:x86> .catch { lm }
start    end        module name
0:011:x86> lm
start    end        module name
00400000 00410000   app        (deferred)             
0:011:x86> s -a 0 L?10 "x"
0:011:x86> q
`;

describe('a session over a log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leakscope-log-'));
  const path = join(folder, 'session.log');
  let session: Session;

  beforeAll(async () => {
    writeFileSync(path, recorded);
    session = await openSession(path);
    session.loadScript(script);
  });
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true });
  });

  it('is neither a dump nor live, and has the width of its addresses', () => {
    expect(session.call('target')).toBe('4,false,false');
  });

  it('has no modules, no threads and no memory', () => {
    expect(session.call('firstModule')).toBe('none');
    expect(session.call('firstThread')).toBe('none');
    expect(() => session.call('read')).toThrow(/Unable to read target memory at '0x10000'/);
  });

  it('lists what was recorded', () => {
    expect(session.call('path')).toBe(path);
    expect(session.call('first')).toBe('0:011:x86>|!heap   -s|2|2|Heap     Flags');
  });

  it.each([
    ['as typed', '!heap   -s', 'Heap     Flags\n00210000 00000002'],
    ['with other blanks and letter case', '!HEAP -s ', 'Heap     Flags\n00210000 00000002'],
    ['inside .catch', '.catch { !heap -s }', 'Heap     Flags\n00210000 00000002'],
    [
      'the last of several recordings',
      'lm',
      'start    end        module name\n00400000 00410000   app        (deferred)             ',
    ],
    ['without output: one empty line', 's -a 0 L?10 "x"', ''],
  ])('answers a recorded command %s', (_how, command, expected) => {
    expect(session.call('lines', command)).toBe(expected);
  });

  it('says of an unrecorded extension command what a missing extension says', () => {
    expect(session.call('lines', '!address -summary')).toBe(
      'address is not extension gallery command\nNo export address found',
    );
  });

  it('fails for any other unrecorded command, unless it is caught', () => {
    expect(() => session.call('lines', 'vertarget')).toThrow(/0x80040205/);
    expect(session.call('lines', '.catch { vertarget }')).toContain("no recording of 'vertarget'");
  });
});

describe('the published hunts', () => {
  it.each([
    ['000-heap-fixed-size-x86.log', '4,false,false'],
    ['001-heap-by-hand-x86.log', '4,false,false'],
    ['002-dynamic-assemblies-x64.log', '8,false,false'],
  ])('%s', async (file, expected) => {
    const session = await openSession(fileURLToPath(new URL(`../../samples/logs/${file}`, import.meta.url)));
    try {
      session.loadScript(script);
      expect(session.call('target')).toBe(expected);
    } finally {
      session.close();
    }
  });
});
