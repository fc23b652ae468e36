/**
 * Breakpoint objects, with the values that the genuine engine gave over the same dump (and, for what is read off
 * a live process, test/fixtures/engine/transcripts/dx-breakpoints-x64-live.txt).
 */
import { afterEach, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { NO_SHARED, sharedPath } from '../shared.js';

const script = `
var last;
function control() { return host.namespace.Debugger.Utility.Control; }
function show(breakpoint) {
  var keys = ['UniqueID', 'Id', 'IsEnabled', 'IsDeferred', 'Address', 'Type', 'OffsetExpression', 'Command',
    'Size', 'PassCount', 'CurrentPassCount', 'Location', 'Condition'];
  return keys.map(function (key) {
    try { return key + '=' + breakpoint[key]; } catch (error) { return key + '!' + error.message; }
  }).join('\\n');
}
function at(name, offset, module) {
  last = module === undefined ? control().SetBreakpointAtOffset(name, offset)
    : control().SetBreakpointAtOffset(name, offset, module);
  return show(last);
}
function source(file, line) { return show(control().SetBreakpointAtSourceLocation(file, line)); }
function data(address, type, size) {
  if (type === undefined) return show(control().SetBreakpointForReadWrite(address));
  return show(control().SetBreakpointForReadWrite(address, type, size));
}
function noArguments() { return control().SetBreakpointAtOffset('RtlAllocateHeap'); }
function configure(condition, command, passCount, isEnabled) {
  last.Condition = condition; last.Command = command; last.PassCount = passCount; last.IsEnabled = isEnabled;
  return show(last);
}
function writeAddress() { last.Address = 5; }
function remove() { last.Remove(); return show(last); }
function ids() {
  var result = [];
  for (var breakpoint of host.currentProcess.Debug.Breakpoints) result.push(breakpoint.UniqueID + ':' + breakpoint.Id);
  return result.join(' ');
}
function byId(id) { return host.currentProcess.Debug.Breakpoints.getValueAt(id).OffsetExpression; }
function live() { return host.currentSession.Attributes.Target.IsLiveTarget; }
`;

const dump = sharedPath('dumps/heapleak_msvc-x64.dmp.gz');
describe.skipIf(dump === undefined)(`breakpoint objects${dump ? '' : `: ${NO_SHARED}`}`, () => {
  let session: Session;
  const open = async (live = false): Promise<Session> => {
    session = await openSession(dump!, { live });
    session.loadScript(script);
    return session;
  };
  const shown = (name: string, ...args: unknown[]) => String(session.call(name, ...args)).split('\n');
  afterEach(() => session.close());

  it('resolves an export, in any letter case of the module', async () => {
    await open();
    expect(shown('at', 'RtlAllocateHeap', 0, 'NTDLL')).toEqual([
      'UniqueID=2',
      'Id=0',
      'IsEnabled=true',
      'IsDeferred=false',
      `Address=${0x170029a50}`,
      'Type=Software',
      'OffsetExpression=NTDLL!RtlAllocateHeap+0x0',
      'Command=',
      'Size=undefined',
      'PassCount=1',
      'CurrentPassCount=1',
      'Location=ntdll!RtlAllocateHeap',
      'Condition=undefined',
    ]);
  });

  it.each([
    ['an unknown function', ['RtlNoSuch', 0, 'ntdll'], 'ntdll!RtlNoSuch+0x0'],
    ['an unknown module', ['RtlAllocateHeap', 0, 'nosuch'], 'nosuch!RtlAllocateHeap+0x0'],
    [
      'a file name in place of a module',
      ['rtlallocateheap', 17, 'ntdll.dll'],
      'ntdll.dll!rtlallocateheap+0x11',
    ],
    ['a function without module', ['foo', 16], 'foo+0x10'],
  ])('defers %s instead of failing', async (_what, args, expression) => {
    await open();
    const lines = shown('at', ...args);
    expect(lines).toContain('IsDeferred=true');
    expect(lines).toContain('Address=0');
    expect(lines).toContain(`OffsetExpression=${expression}`);
    expect(lines).toContain('Location!No value available for a deferred breakpoint.');
  });

  it('defers a source location, because no PDB is read', async () => {
    await open();
    expect(shown('source', 'a.c', 5)).toContain('OffsetExpression=`a.c:5`');
  });

  it.each([
    [[], 'Hardware Write', 1],
    [['r', 4], 'Hardware Read', 4],
    [['rw', 4], 'Hardware Read/Write', 4],
    [['e', 1], 'Hardware Execute', 1],
  ])('watches data: %j', async (args, type, size) => {
    await open();
    const lines = shown('data', 0x11f550, ...args);
    expect(lines).toContain(`Type=${type}`);
    expect(lines).toContain(`Size=${size}`);
    expect(lines).toContain('Location=0x11f550');
  });

  it.each([
    ['data', [0x11f550, 'q', 8], "Invalid second argument passed to method 'SetBreakpointForReadWrite'"],
    ['data', [0x11f550, 'w', 3], 'Invalid parameter'],
    ['noArguments', [], "Incorrect number of arguments to method 'SetBreakpointAtOffset'"],
    ['at', [5, 0, 'ntdll'], "Invalid argument passed to method 'SetBreakpointAtOffset'"],
  ])('refuses %s(%j)', async (name, args, message) => {
    await open();
    expect(() => session.call(name, ...args)).toThrow(message);
  });

  it('takes condition, command, pass count and state, nothing else', async () => {
    await open();
    session.call('at', 'RtlFreeHeap', 0, 'ntdll');
    const lines = shown('configure', '1 == 2', 'g', 3, false);
    for (const line of [
      'Condition=1 == 2',
      'Command=g',
      'PassCount=3',
      'CurrentPassCount=3',
      'IsEnabled=false',
    ]) {
      expect(lines).toContain(line);
    }
    expect(shown('configure', '', '', 1, true)).toContain('Condition=undefined');
    expect(() => session.call('writeAddress')).toThrow('Not implemented');
  });

  it('is listed under its unique id, which is never used again', async () => {
    await open();
    session.call('at', 'RtlAllocateHeap', 0, 'ntdll');
    session.call('at', 'RtlFreeHeap', 0, 'ntdll');
    expect(session.call('ids')).toBe('2:0 3:1');
    const after = shown('remove');
    expect(after[0]).toBe('UniqueID=3');
    for (const line of after.slice(1)) expect(line).toMatch(/!Unexpected failure to dereference object$/);
    session.call('at', 'RtlSizeHeap', 0, 'ntdll');
    expect(session.call('ids')).toBe('2:0 4:1');
    expect(session.call('byId', 4)).toBe('ntdll!RtlSizeHeap+0x0');
  });

  it('tells a simulated live target from a dump', async () => {
    await open(true);
    expect(session.call('live')).toBe(true);
    session.close();
    await open(false);
    expect(session.call('live')).toBe(false);
  });
});
