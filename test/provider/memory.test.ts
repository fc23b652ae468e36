import { describe, expect, test } from 'vitest';
import { engineProfile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { load, plain, shown } from './script.js';

/** 0x10000 to 0x1000f, then a gap; `text` at 0x20000, without an end at 0x2fff8. */
function target(writable = true): MemoryModel {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => 0xf0 + i);
  const text = Buffer.alloc(0x10000);
  text.write('narrow caf\xe9\x80 text\0rest', 0, 'latin1');
  text.write('wide \u4e2d\u6587\0rest', 0x100, 'utf16le');
  text.fill('y', 0xfff8);
  const blocks = [
    { address: 0x10000n, bytes },
    { address: 0x20000n, bytes: new Uint8Array(text) },
  ];
  return new MemoryModel({}, blocks, writable);
}

const ask = (expression: string) => shown(expression, target());

describe('readMemoryValues', () => {
  // As documented; the text of a failure is that of published outputs.
  test.each([
    ['host.memory.readMemoryValues(0x10000, 4).join()', '240,241,242,243'],
    ['host.memory.readMemoryValues(0x10000, 4, 1, true).join()', '-16,-15,-14,-13'],
    ['host.memory.readMemoryValues(0x10000, 2, 2).join()', '61936,62450'],
    ['host.memory.readMemoryValues(0x10000, 2, 4)[1].toString(16)', 'f7f6f5f4'],
    ['host.memory.readMemoryValues(0x10000, 1, 4, true)[0]', '-202182160'],
    ['host.memory.readMemoryValues(0x10000, 2, 8)[1].toString(16)', 'fffefdfcfbfaf9f8'],
    ['host.memory.readMemoryValues(0x10000, 2, 8, true)[1].toString(10)', '-283686952306184'],
    ['host.memory.readMemoryValues(host.Int64(0x10000), host.Int64(1)).length', '1'],
    ['host.memory.readMemoryValues(0x10000, 4) instanceof Uint8Array', 'true'],
    ['host.memory.readMemoryValues(0x10000, 4, 2, true) instanceof Int16Array', 'true'],
    ['host.memory.readMemoryValues(0x10000, 4, 4) instanceof Uint32Array', 'true'],
    ['host.memory.readMemoryValues(0x10000, 1, 8) instanceof Array', 'true'],
    ['new DataView(host.memory.readMemoryValues(0x10000, 8).buffer).getUint16(0, false)', '61681'],
    ['host.memory.readMemoryValues(0x10000, 8).subarray(2, 4).join()', '242,243'],
    ['host.memory.readMemoryValues(0x500, 0).length', '0'],
  ])('%s is %s', (expression, expected) => {
    expect(ask(expression)).toBe(expected);
  });

  test.each([
    ['(0x500, 1)', "Unable to read target memory at '0x500' in method 'readMemoryValues'"],
    ['(0x1000c, 8)', "Unable to read target memory at '0x1000c' in method 'readMemoryValues'"],
    [
      '(host.parseInt64("7f5766631000", 16), 1)',
      "Unable to read target memory at '0x7f5766631000' in method 'readMemoryValues'",
    ],
    ['(0x10000, 4, 3)', "Invalid argument to method 'readMemoryValues'"],
    ['(0x10000, -1)', "Invalid argument to method 'readMemoryValues'"],
    ['({}, 4)', "Invalid argument to method 'readMemoryValues'"],
    ['(0x10000)', "Improper number of arguments to method 'readMemoryValues'"],
    ['(0x10000, 0x7fffffff, 8)', 'Out of resources'],
    ['(0x10000, 1e300)', 'Out of resources'],
  ])('readMemoryValues%s fails', (args, message) => {
    expect(ask(`host.memory.readMemoryValues${args}`)).toBe(`throws ${message}`);
  });

  test('a partial read has its own text where the profile says so', () => {
    const profile = { ...engineProfile, PartialReadText: true };
    expect(shown('host.memory.readMemoryValues(0x1000c, 8)', target(), profile)).toBe(
      "throws Unable to read all of target memory at '0x1000c' in method 'readMemoryValues' (partial read success)",
    );
    expect(shown('host.memory.readMemoryValues(0x500, 8)', target(), profile)).toBe(
      "throws Unable to read target memory at '0x500' in method 'readMemoryValues'",
    );
  });

  test('an error is an Error of the script’s own realm', () => {
    const probe = `(function () { try { host.memory.readMemoryValues(0x500, 1); } catch (e) {
      return [e instanceof Error, Object.prototype.toString.call(e), e.constructor === Error, String(e)].join('|'); } })()`;
    expect(ask(probe)).toBe(
      "true|[object Error]|true|Error: Unable to read target memory at '0x500' in method 'readMemoryValues'",
    );
  });
});

describe('strings', () => {
  test.each([
    ['readString(0x20000)', 'narrow caf\xe9\u20ac text'],
    ['readString(0x20000, 6)', 'narrow'],
    ['readString(0x20000, 20).length', '20'],
    ['readString(0x20000, 0)', ''],
    ['readWideString(0x20100)', 'wide \u4e2d\u6587'],
    ['readWideString(0x20100, 9).length', '9'],
    ['readString(0x20000, host.currentProcess)', 'narrow caf\xe9\u20ac text'],
  ])('%s', (call, expected) => {
    expect(ask(`host.memory.${call}`)).toBe(expected);
  });

  test.each([
    ['readString(0x500)', "Unable to read target memory at '0x500' in method 'readString'"],
    ['readString(0x2fff8)', "Unable to read target memory at '0x2fff8' in method 'readString'"],
    ['readWideString(0x2fff9)', "Unable to read target memory at '0x2fff9' in method 'readWideString'"],
    ['readString(0x2fff8, 9)', "Unable to read target memory at '0x2fff8' in method 'readString'"],
  ])('%s fails', (call, message) => {
    expect(ask(`host.memory.${call}`)).toBe(`throws ${message}`);
  });
});

describe('writeMemoryValues', () => {
  test('writes lists and single values of every size', () => {
    const model = target();
    const { call } = load(
      `function write() {
        host.memory.writeMemoryValues(0x10000, 2, [1, 2]);
        host.memory.writeMemoryValues(0x10002, 1, 0x0304, 2);
        host.memory.writeMemoryValues(0x10004, 1, -1, 4, true);
        host.memory.writeMemoryValues(0x10008, 1, [host.parseInt64('1122334455667788', 16)], 8);
      }`,
      model,
    );
    call('write');
    expect(Buffer.from(model.target.read(0x10000n, 16)).toString('hex')).toBe(
      '01020403ffffffff8877665544332211',
    );
  });

  test.each([
    ['(0x10000, 1, 256)', "Invalid argument to method 'writeMemoryValues'"],
    ['(0x10000, 1, -1)', "Invalid argument to method 'writeMemoryValues'"],
    ['(0x10000, 3, [1, 2])', "Invalid argument to method 'writeMemoryValues'"],
    ['(0x500, 1, 1)', "Unable to write target memory at '0x500' in method 'writeMemoryValues'"],
  ])('writeMemoryValues%s fails', (args, message) => {
    expect(ask(`host.memory.writeMemoryValues${args}`)).toBe(`throws ${message}`);
  });

  test('a dump cannot be written', () => {
    expect(shown('host.memory.writeMemoryValues(0x10000, 1, 1)', target(false))).toBe(
      "throws Unable to write target memory at '0x10000' in method 'writeMemoryValues'",
    );
  });
});

test('calls, reads and bytes are counted, failed reads too', () => {
  const { call, script } = load(
    `function work() {
      host.memory.readMemoryValues(0x10000, 4, 4);
      host.memory.readString(0x20000);
      try { host.memory.readMemoryValues(0x500, 4); } catch (e) {}
    }`,
    target(),
  );
  const before = { ...script.counters };
  expect(plain(call('work'))).toBeUndefined();
  expect(script.counters.reads - before.reads).toBe(3);
  expect(script.counters.bytes - before.bytes).toBe(16 + 'narrow café€ text\0'.length);
  expect(script.counters.hostCalls - before.hostCalls).toBe(3);
});
