/** SOS: every fact of the shared transcripts. */

import { expect } from 'vitest';
import { parseDomains } from '../../../src/extension/text/domains';
import { type GcSegment, parseGcHeap } from '../../../src/extension/text/gc-heap';
import { parseLoaderHeap } from '../../../src/extension/text/loader-heap';
import { parseModuleTypes } from '../../../src/extension/text/module-types';
import { checkTranscripts, hexFact } from './transcripts';

checkTranscripts({
  folder: 'eeheap-gc',
  command: /eeheap/,
  parse: parseGcHeap,
  always: ({ segments, allocatedBytes, heapBytes }) => {
    const inSegments = segments.reduce((sum, segment) => sum + segment.allocatedBytes, 0);
    const printed = allocatedBytes ?? heapBytes.reduce((sum, bytes) => sum + bytes, 0);
    expect(inSegments).toBe(printed);
  },
  facts: {
    total: ({ allocatedBytes }, bytes) => expect(allocatedBytes).toBe(bytes),
    total_alloc: ({ allocatedBytes }, bytes) => expect(allocatedBytes).toBe(bytes),
    total_commit: ({ committedBytes }, bytes) => expect(committedBytes).toBe(bytes),
    heaps: ({ heapCount }, count) => expect(heapCount).toBe(count),
    heap0_bytes: ({ heapBytes }, bytes) => expect(heapBytes[0]).toBe(bytes),
    heap1_bytes: ({ heapBytes }, bytes) => expect(heapBytes[1]).toBe(bytes),
    segments: ({ segments }, count) => expect(ofKind(segments, 'small')).toHaveLength(count),
    soh_segments: ({ segments }, count) => expect(ofKind(segments, 'small')).toHaveLength(count),
    loh_segments: ({ segments }, count) => expect(ofKind(segments, 'large')).toHaveLength(count),
  },
});

checkTranscripts({
  folder: 'eeheap-loader',
  command: /eeheap/,
  parse: parseLoaderHeap,
  always: ({ sections, totalBytes }) => {
    for (const { parts, totalBytes: total } of sections) {
      expect(parts.reduce((sum, part) => sum + part.bytes, 0)).toBe(total);
    }
    if (totalBytes !== null)
      expect(sections.reduce((sum, one) => sum + (one.totalBytes ?? 0), 0)).toBe(totalBytes);
  },
  facts: {
    total: ({ totalBytes }, bytes) => expect(totalBytes).toBe(bytes),
    total_system: ({ sections }, bytes) =>
      expect(sections.find((section) => section.name === 'System Domain')!.totalBytes).toBe(bytes),
  },
});

checkTranscripts({
  folder: 'dumpdomain',
  command: /dumpdomain/,
  parse: parseDomains,
  always: ({ domains }) => expect(domains.length).toBeGreaterThan(0),
  facts: {
    assemblies: ({ domains }, count) =>
      expect(domains.flatMap((domain) => domain.assemblies)).toHaveLength(count),
    modules: ({ domains }, addresses: string[]) =>
      expect(
        domains.flatMap((domain) =>
          domain.assemblies.flatMap((one) => one.modules.map((module) => module.address)),
        ),
      ).toEqual(addresses.map(hexFact)),
    name: ({ domains }, name) => expect(domains[0]!.name).toBe(name),
    total_loader: ({ loaderTotalBytes }, bytes) => expect(loaderTotalBytes).toBe(bytes),
    wasted: ({ loaderWastedBytes }, bytes) => expect(loaderWastedBytes).toBe(bytes),
  },
});

for (const folder of ['dumpmodule-mt', 'dumpmodule']) {
  checkTranscripts({
    folder,
    command: /dumpmodule/i,
    parse: parseModuleTypes,
    facts: {
      first_typedef: ({ definitions }, { mt, token }) =>
        expect(definitions[0]).toMatchObject({ methodTable: hexFact(mt), token: hexFact(token) }),
      typedefs: ({ definitions }, count) => expect(definitions).toHaveLength(count),
      typerefs: ({ references }, count) => expect(references).toHaveLength(count),
      assembly: ({ assembly }, address) => expect(assembly).toBe(hexFact(address)),
    },
  });
}

function ofKind(segments: readonly GcSegment[], kind: GcSegment['kind']): GcSegment[] {
  return segments.filter((segment) => segment.kind === kind);
}
