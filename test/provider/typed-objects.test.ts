import { describe, expect, test } from 'vitest';
import type { FieldLayout, TypeLayout } from '../../src/provider/model.js';
import { integer } from '../../src/provider/model.js';
import { chakraProfile, type Profile } from '../../src/provider/profile.js';
import { MemoryModel } from './memory-model.js';
import { evaluate, load, objectOf, plain } from './script.js';

const module = 'app.exe';
const intrinsic = (name: string, size: number, kind: NonNullable<TypeLayout['intrinsic']>): TypeLayout => ({
  name,
  module,
  size,
  kind: 'intrinsic',
  intrinsic: kind,
});
const u32 = intrinsic('unsigned int', 4, 'UI4');
const i64 = intrinsic('__int64', 8, 'I8');
const node: TypeLayout & { fields: FieldLayout[] } = {
  name: 'Node',
  module,
  size: 0x40,
  kind: 'udt',
  fields: [],
};
const nodePointer: TypeLayout = { name: 'Node *', module, size: 8, kind: 'pointer', base: node };
node.fields.push(
  { name: 'Count', offset: 0, type: u32 },
  { name: 'Flag', offset: 4, type: intrinsic('bool', 1, 'BOOL') },
  { name: 'Low', offset: 8, type: u32, bitField: { lsb: 0, length: 4 } },
  { name: 'High', offset: 8, type: intrinsic('int', 4, 'I4'), bitField: { lsb: 28, length: 4 } },
  { name: 'Big', offset: 0x10, type: i64 },
  { name: 'Next', offset: 0x18, type: nodePointer },
  {
    name: 'Values',
    offset: 0x20,
    type: { name: 'short[3]', module, size: 6, kind: 'array', base: intrinsic('short', 2, 'I2'), count: 3 },
  },
  { name: 'Ratio', offset: 0x28, type: intrinsic('float', 4, 'R4') },
  { name: 'Kind', offset: 0x2c, type: { name: 'Kind', module, size: 4, kind: 'enum', base: u32 } },
);

/** One node at 0x10000, whose Next is 0x10040, which ends after 0x10 bytes. */
function target(): MemoryModel {
  const bytes = Buffer.alloc(0x50);
  bytes.writeUInt32LE(0xa45c, 0);
  bytes.writeUInt8(1, 4);
  bytes.writeUInt32LE(0xf0000009, 8);
  bytes.writeBigInt64LE(-5n, 0x10);
  bytes.writeBigUInt64LE(0x10040n, 0x18);
  for (const [i, value] of [10, -11, 12].entries()) bytes.writeInt16LE(value, 0x20 + 2 * i);
  bytes.writeFloatLE(0.5, 0x28);
  bytes.writeUInt32LE(3, 0x2c);
  bytes.writeUInt32LE(77, 0x40);
  const model = new MemoryModel({}, [{ address: 0x10000n, bytes: new Uint8Array(bytes) }]);
  for (const type of [node, u32]) model.types.set(`${module}!${type.name}`, type);
  model.symbols.set(`${module}!head`, { address: 0x10000n, type: node });
  model.symbols.set(`${module}!count`, { address: 0x10000n, type: u32 });
  model.symbols.set(`${module}!bare`, { address: 0x10000n });
  return model;
}

/** Asks with a declared API version 1.2, or with none. */
function ask(
  expression: string,
  options: { version?: boolean; profile?: Profile; model?: MemoryModel } = {},
): string {
  const records = options.version === false ? '[]' : '[new host.apiVersionSupport(1, 2)]';
  const source = `
    function initializeScript() { return ${records}; }
    function answer() { var node = host.createTypedObject(0x10000, '${module}', 'Node');
      var pointer = host.createPointerObject(0x10000, '${module}', 'Node *');
      try { return String(${expression}); } catch (e) { return 'throws ' + e.message; } }`;
  const more = options.profile ? { profile: options.profile } : {};
  return String(plain(load(source, options.model ?? target(), more).call('answer')));
}

describe('typed objects', () => {
  test.each([
    ['node.Count', '42076'],
    ['typeof node.Count + typeof node.Big', 'numberobject'],
    ['node.Flag', 'true'],
    ['node.Low', '9'],
    ['node.High', '-1'],
    ['node.Big.toString(10)', '-5'],
    ['node.Ratio', '0.5'],
    ['node.Kind', '3'],
    ['node.Next.Count', '77'],
    ['node.Next.isNull', 'false'],
    ['node.Next.address.toString(16)', '10040'],
    ['node.Next.dereference().Count', '77'],
    ['node.Next.targetLocation', '0x10018'],
    ['Array.from(node.Values).join()', '10,-11,12'],
    ['node.Values[1]', '-11'],
    ['node.Missing', 'undefined'],
    ['Object.keys(node).join()', 'Count,Flag,Low,High,Big,Next,Values,Ratio,Kind'],
    ['node.address.toString(16)', '10000'],
    ['node.targetSize.asNumber()', '64'],
    ['node.targetLocation', '0x10000'],
    ['node.targetLocation.add(0x10).subtract(8)', '0x10008'],
    ['node.targetType.name', 'Node'],
    ['node.runtimeTypedObject === node', 'true'],
    ['pointer.Count', '42076'],
    ['pointer.add(1).address.toString(16)', '10040'],
    ['pointer.add(1).Count', '77'],
    ['host.memory.readMemoryValues(pointer, 1, 4)[0]', '42076'],
    ['host.memory.readMemoryValues(node.targetLocation.add(8), 1)[0]', '9'],
    ["host.createPointerObject(0, 'app.exe', 'Node *').isNull", 'true'],
    ["host.createTypedObject(0x10000, 'app.exe', 'unsigned int')", '42076'],
    ["host.createTypedObject(0x10000, host.getModuleType('app.exe', 'Node')).Count", '42076'],
    ['(node.Count = 5, node.Count)', '5'],
  ])('%s is %s', (expression, expected) => {
    expect(ask(expression)).toBe(expected);
  });

  test.each([
    ['node.Next.Big', 'Unable to read memory at Address 0x10050'],
    ['pointer.targetLocation', 'Object does not have a location'],
    ['node.Values[3]', 'The operation attempted to access data outside the valid range (0x8000000b)'],
    [
      "host.createTypedObject(0x10000, 'app.exe', 'Nothing')",
      "Invalid argument to method 'createTypedObject'",
    ],
    [
      "host.createPointerObject(0x10000, 'none', 'Node *')",
      "Invalid argument to method 'createPointerObject'",
    ],
    [
      "host.createPointerObject(0x10000, 'app.exe', 'Node')",
      "Invalid argument to method 'createPointerObject'",
    ],
    ["host.createTypedObject('here', 'app.exe', 'Node')", "Invalid argument to method 'createTypedObject'"],
  ])('%s fails', (expression, message) => {
    expect(ask(expression)).toBe(`throws ${message}`);
  });

  test('nothing is read before a field is asked for', () => {
    const { script } = load(
      `var wild = null; function initializeScript() {} function invokeScript() {
         wild = host.createTypedObject(0x500, 'app.exe', 'Node'); host.createPointerObject(0x500, 'app.exe', 'Node *'); }`,
      target(),
    );
    script.invoke();
    expect(() => objectOf(script.contents.get('wild')).get('Count')).toThrow(
      'Unable to read memory at Address 0x500',
    );
  });

  test('leaves the script as the model’s own object', () => {
    const made = objectOf(evaluate(`host.createTypedObject(0x10000, 'app.exe', 'Node')`, target()));
    expect(made.location).toEqual({ address: 0x10000n, type: node });
    expect(made.get('Big')).toEqual(integer('I8', -5));
  });
});

describe('type objects', () => {
  const type = "host.getModuleType('app.exe', 'Node')";
  test.each([
    [`${type}.size.asNumber()`, '64'],
    [`${type}.typeKind`, 'udt'],
    [`Object.keys(${type}.fields).length`, '9'],
    [`${type}.fields.Next.offset.asNumber()`, '24'],
    [`${type}.fields.Next.type.typeKind`, 'pointer'],
    [`${type}.fields.Next.type.baseType.name`, 'Node'],
    [`${type}.fields.Next.locationKind`, 'member'],
    [`${type}.fields.High.type.isBitField + ',' + ${type}.fields.High.type.bitFieldPositions.lsb`, 'true,28'],
    [`${type}.fields.Values.type.baseType.name`, 'short'],
    [`${type}.createPointerTo().name`, 'Node *'],
    [`${type}.createArrayOf(3).size.asNumber()`, '192'],
    [`${type} === ${type}`, 'true'],
    [`host.getModuleType('app.exe', 'Node *').typeKind`, 'pointer'],
    [`host.typeSystem.pointerKind.standard`, 'standard'],
  ])('%s is %s', (expression, expected) => {
    expect(ask(expression)).toBe(expected);
  });

  test('marshalAs gives a native width', () => {
    const model = target();
    expect(evaluate(`host.typeSystem.marshalAs(5, 'app.exe', 'unsigned int')`, model)).toEqual(
      integer('UI4', 5),
    );
  });
});

describe('symbols', () => {
  test.each([
    ["host.getModuleSymbol('app.exe', 'head').Count", '42076'],
    ["host.getModuleSymbol('app.exe', 'count')", '42076'],
    ["host.getModuleSymbol('app.exe', 'bare')", 'null'],
    ["host.getModuleSymbol('app.exe', 'bare', 'Node').Count", '42076'],
    ["host.getModuleSymbolAddress('app.exe', 'bare').toString(16)", '10000'],
    ["host.getModuleSymbolAddress('app.exe', 'none')", 'null'],
    ["host.getModuleSymbol('app.exe', 'none')", 'null'],
    ["host.getModuleType('app.exe', 'none')", 'null'],
    ["(host.setModuleSymbol('app.exe', 'count', 9), host.getModuleSymbol('app.exe', 'count'))", '9'],
  ])('%s is %s', (expression, expected) => {
    expect(ask(expression)).toBe(expected);
  });

  test('what is not found throws for a script without a version', () => {
    const before = { version: false };
    expect(ask("host.getModuleSymbol('app.exe', 'none')", before)).toBe(
      "throws Invalid argument to method 'getModuleSymbol'",
    );
    expect(ask("host.getModuleType('app.exe', 'none')", before)).toBe(
      "throws Invalid argument to method 'getModuleType'",
    );
  });

  test('an unknown address throws where the profile says so', () => {
    expect(ask("host.getModuleSymbolAddress('app.exe', 'none')", { profile: chakraProfile })).toBe(
      "throws Invalid argument to method 'getModuleSymbolAddress'",
    );
  });
});
