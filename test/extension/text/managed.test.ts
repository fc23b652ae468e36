import { describe, expect, it } from 'vitest';
import { parseDomains } from '../../../src/extension/text/domains';
import { parseGcHeap } from '../../../src/extension/text/gc-heap';
import { parseLoaderHeap } from '../../../src/extension/text/loader-heap';
import { parseModuleTypes } from '../../../src/extension/text/module-types';
import { hunt, recorded } from './recorded';

const understood = { skipped: { count: 0, first: [] }, truncated: false };

describe('!eeheap -gc', () => {
  it('reads server heaps, and sizes that are blank because they are zero', () => {
    const gc = parseGcHeap(recorded('managed-x64', /^!eeheap -gc/));
    expect(gc).toMatchObject({
      ...understood,
      heapCount: 2,
      heapBytes: [0x600000, 0x200018],
      allocatedBytes: 0x800018,
      committedBytes: 0x903000,
    });
    expect(gc.segments.map((one) => [one.heap, one.kind, one.allocatedBytes, one.committedBytes])).toEqual([
      [0, 'small', 0x500000, 0x5ff000],
      [0, 'large', 0x100000, 0x101000],
      [1, 'small', 0x200000, 0x201000],
      [1, 'large', 0, 0x1000],
      [1, 'pinned', 0x18, 0x1000],
    ]);
    expect(sum(gc.segments.map((one) => one.allocatedBytes))).toBe(gc.allocatedBytes);
  });

  it('reads the regions of a newer runtime', () => {
    const gc = parseGcHeap(recorded('managed-regions', /^!eeheap -gc/));
    expect(gc).toMatchObject({
      ...understood,
      heapCount: 1,
      allocatedBytes: 0x180118,
      committedBytes: 0x1a2f58,
    });
    expect(gc.segments.map((one) => [one.kind, one.allocatedBytes])).toEqual([
      ['small', 0x100000],
      ['small', 0],
      ['frozen', 0x100],
      ['large', 0x80000],
      ['pinned', 0x18],
    ]);
    expect(sum(gc.segments.map((one) => one.committedBytes ?? 0))).toBe(gc.committedBytes);
  });

  it('has the published figures: 9 + 5 segments, 2,884,680,976 bytes, 2,885,001,216 committed', () => {
    const gc = parseGcHeap(hunt('002-dynamic-assemblies-x64', /^!eeheap -gc/));
    expect(gc).toMatchObject({ ...understood, allocatedBytes: 2_884_680_976, committedBytes: 2_885_001_216 });
    expect(gc.segments.filter((one) => one.kind === 'small')).toHaveLength(9);
    expect(gc.segments.filter((one) => one.kind === 'large')).toHaveLength(5);
    expect(sum(gc.segments.map((one) => one.allocatedBytes))).toBe(2_884_680_976);
    expect(sum(gc.segments.map((one) => one.committedBytes ?? 0))).toBe(2_885_001_216);
  });
});

describe('!eeheap -loader', () => {
  it('reads domains, their heaps and ranges, and totals that add up', () => {
    const loader = parseLoaderHeap(recorded('managed-x64', /^!eeheap -loader/));
    expect(loader).toMatchObject({ ...understood, totalBytes: 0x38000, wastedBytes: 0x1000 });
    expect(loader.sections.map((one) => [one.name, one.address, one.totalBytes])).toEqual([
      ['System Domain', 0x7ffb20a1b000, 0x10000],
      ['Domain 1', 0x1f0a0123450, 0x20000],
      ['Jit code heap', null, 0x8000],
    ]);
    for (const section of loader.sections) {
      expect(sum(section.parts.map((part) => part.bytes))).toBe(section.totalBytes);
      for (const { ranges, bytes } of section.parts)
        expect(sum(ranges.map((range) => range.commit))).toBe(bytes);
    }
    expect(loader.sections[0]!.parts[0]).toMatchObject({ name: 'LowFrequencyHeap', wastedBytes: 0x1000 });
  });

  it('reads sizes without decimals and a Wasted line of its own', () => {
    const loader = parseLoaderHeap([
      'System Domain: 5e0662a0',
      'LowFrequencyHeap:00920000(00002000:00001000) 03e30000(00010000:00003000) Size: 0x00004000 bytes.',
      'Wasted: 0x00001000 bytes.',
      'Total size: 0x4000(16384)bytes',
      'Total LoaderHeap size: 0x4000(16384)bytes',
    ]);
    expect(loader).toMatchObject({ ...understood, totalBytes: 0x4000, wastedBytes: null });
    expect(loader.sections[0]!.parts).toMatchObject([{ bytes: 0x4000, wastedBytes: 0x1000 }]);
  });

  it('has the published total, which was pasted behind !dumpdomain', () => {
    const lines = hunt('002-dynamic-assemblies-x64', /^!dumpdomain/);
    expect(parseLoaderHeap(lines)).toMatchObject({ totalBytes: 1_358_352_384, wastedBytes: 49_557_504 });
  });
});

describe('!dumpdomain', () => {
  it('reads domains, assemblies and modules', () => {
    const { domains, ...rest } = parseDomains(recorded('managed-x64', /^!dumpdomain/));
    expect(rest).toEqual({ ...understood, loaderTotalBytes: null, loaderWastedBytes: null });
    expect(domains.map((one) => [one.title, one.name, one.assemblies.length])).toEqual([
      ['System Domain', 'None', 0],
      ['Domain 1', 'invoice.exe', 3],
    ]);
    expect(domains[1]!.assemblies).toEqual([
      {
        address: 0x1f0a0200000,
        name: 'C:\\Apps\\invoice[2]\\invoice.exe',
        modules: [{ address: 0x7ffac0a04148, name: 'C:\\Apps\\invoice[2]\\invoice.exe' }],
      },
      { address: 0x1f0a0201000, name: '', modules: [{ address: 0x7ffac0b2f298, name: 'Dynamic Module' }] },
      {
        address: 0x1f0a0202000,
        name: 'q3zk81vd, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null',
        modules: [expect.objectContaining({ address: 0x7ffac0c2f298 })],
      },
    ]);
  });

  it('has the four published assemblies of Domain 1', () => {
    const { domains, truncated, loaderTotalBytes } = parseDomains(
      hunt('002-dynamic-assemblies-x64', /^!dumpdomain/),
    );
    expect({ truncated, loaderTotalBytes }).toEqual({ truncated: true, loaderTotalBytes: 1_358_352_384 });
    const domain = domains.find((one) => one.title === 'Domain 1')!;
    expect(domain.address).toBe(0x20d2c794430);
    expect(domain.assemblies.map((one) => one.name.split(',')[0])).toEqual([
      'mr4vbdbg',
      '51buoqnx',
      'r2bjpfrk',
      'qgt1j2cs',
    ]);
    expect(domain.assemblies.map((one) => one.modules.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('!dumpmodule -mt', () => {
  it('reads what a module is, defines and refers to', () => {
    const module = parseModuleTypes(recorded('managed-x64', /^!dumpmodule -mt/));
    expect(module).toMatchObject({
      ...understood,
      name: 'q3zk81vd, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null',
      assembly: 0x1f0a0202000,
      attributes: ['PEFile', 'SupportsUpdateableMethods'],
    });
    expect(module.definitions.map((type) => type.name)).toEqual([
      'Invoice.Serialization.XmlWriter1',
      'System.Collections.Generic.List`1[[System.String, mscorlib]]',
    ]);
    expect(module.references).toEqual([
      {
        methodTable: 0x7ffac0d30118,
        token: 0x02000001,
        name: 'System.Xml.Serialization.XmlSerializationWriter',
      },
    ]);
  });

  it('has the published types: one defined, twelve referred to', () => {
    const module = parseModuleTypes(hunt('002-dynamic-assemblies-x64', /^!dumpmodule/));
    expect(module).toMatchObject({ ...understood, assembly: null });
    expect(module.definitions.map((type) => type.name)).toEqual([
      'ServiceBase.WebService.DynamicWebLoad.xxxImplService',
    ]);
    expect(module.references).toHaveLength(12);
    expect(module.references.map((type) => type.name)).toContain(
      'System.CodeDom.Compiler.GeneratedCodeAttribute',
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
