// Each leak, as the program told it, is found in its dump by the independent reader: addresses, sizes, counts,
// texts, owners. And nothing besides the real owners points at the leaked memory.
import { describe, expect, test } from 'vitest';
import { DumpFile, Memory, Type } from './dump-file.js';
import { samplePath, sampleTruth } from './samples.js';

/** Stack slots and registers' leftovers that may still hold a few of the addresses. */
const leftovers = 12;

describe('html_chunks', () => {
  const dump = DumpFile.open(samplePath('html_chunks'));
  const truth = sampleTruth('html_chunks');
  const addresses = truth.chunks.map((chunk) => Number(chunk.address));

  test('every private region of 0x20000 bytes is a chunk, and every chunk is one', () => {
    const regions = dump.regions().filter((r) => r.size === truth.chunkSize && r.type === Type.private);
    expect(regions.map((r) => r.base)).toEqual([...addresses].sort((a, b) => a - b));
    expect(
      regions.every((r) => r.base === r.allocationBase && r.state === Memory.commit && r.protect === 4),
    ).toBe(true);
    expect(regions.length).toBe(truth.count);
    const bytes = regions.reduce((total, region) => total + region.size, 0);
    expect(bytes).toBe(truth.bytes);
    const narrow = regions.filter(
      (r) => dump.memory(r.base + truth.textOffset, 2).toString('latin1') === '<!',
    );
    expect(narrow.length).toBe(truth.ascii);
    expect(regions.length - narrow.length).toBe(truth.utf16);
  });

  test('more than half of the private commit is the leak', () => {
    expect(truth.bytes / truth.wholeProcess.privateCommit).toBeGreaterThan(0.65);
  });

  test('holds the pages as text, in the encoding told', () => {
    for (const chunk of truth.chunks) {
      const bytes = dump.memory(Number(chunk.address) + truth.textOffset, chunk.textBytes + 2);
      const text = bytes.toString(chunk.encoding === 'ascii' ? 'latin1' : 'utf16le', 0, chunk.textBytes);
      expect(text.startsWith(`<!DOCTYPE html>\r\n<html><head><title>Room plan ${chunk.page}</title>`)).toBe(
        true,
      );
      expect(text.endsWith('</table></body></html>\r\n')).toBe(true);
      expect(text).toContain(truth.marker);
      expect(bytes.readUInt16LE(chunk.textBytes)).toBe(0);
    }
  });

  test('the chain from the newest chunk reaches all, and nothing else points at them', () => {
    const reached: number[] = [];
    for (
      let at = dump.pointer(Number(truth.newestChunkVariable));
      at !== 0;
      at = dump.pointer(at + truth.previousOffset)
    )
      reached.push(at);
    expect(reached.reverse()).toEqual(addresses);
    const places = [...dump.references(new Set(addresses)).values()].flat();
    expect(places.length).toBeLessThanOrEqual(truth.count + leftovers);
  });
});

describe.each(['mapped_views', 'mapped_views_mingw'] as const)('%s', (name) => {
  const dump = DumpFile.open(samplePath(name));
  const truth = sampleTruth(name);
  const word = (key: string) => Number(truth.classes[key]);

  test('views are mapped regions of 256 KB and 512 KB', () => {
    const leaked = new Set(truth.views.map((view) => Number(view.view)));
    const regions = dump.regions().filter((r) => leaked.has(r.base));
    expect(regions.every((r) => r.type === Type.mapped && r.state === Memory.commit)).toBe(true);
    expect(regions.filter((r) => r.size === 0x40000).length).toBe(truth.views256K);
    expect(regions.filter((r) => r.size === 0x80000).length).toBe(truth.views512K);
    expect(regions.reduce((total, region) => total + region.size, 0)).toBe(truth.bytes);
    expect(truth.bytes / truth.wholeProcess.mappedCommit).toBeGreaterThan(0.8);
  });

  test('each view belongs to a MessageQueue, which belongs to a Channel of a Session', () => {
    const owners = new Map<number, number>();
    for (const session of truth.sessions) {
      expect(dump.pointer(Number(session.address))).toBe(word('Session vftable'));
      const list = dump.pointer(Number(session.address) + word('Session offset of channels'));
      for (let i = 0; i < session.channels; i++)
        owners.set(dump.pointer(list + i * 8), Number(session.address));
    }
    expect(owners.size).toBe(truth.count);
    for (const view of truth.views) {
      expect(owners.has(Number(view.channel))).toBe(true);
      expect(dump.pointer(Number(view.channel))).toBe(word('Channel vftable'));
      expect(dump.pointer(Number(view.channel) + word('Channel offset of queue'))).toBe(Number(view.queue));
      expect(dump.pointer(Number(view.queue))).toBe(word('MessageQueue vftable'));
      const second = Number(view.queue) + word('MessageQueue offset of Closeable');
      expect(dump.pointer(second)).toBe(word('MessageQueue vftable for Closeable'));
      expect(dump.pointer(Number(view.queue) + word('MessageQueue offset of view'))).toBe(Number(view.view));
    }
  });

  test('each view holds its messages, and only its queue points at it', () => {
    for (const view of truth.views) {
      expect(dump.memory(Number(view.view), 4).readUInt32LE()).toBe(view.number);
      expect(dump.memory(Number(view.view) + 64, 22).toString()).toBe('<message to="warehouse');
    }
    const places = [
      ...dump.references(new Set(truth.views.map((view) => Number(view.view)))).values(),
    ].flat();
    expect(places.length).toBeLessThanOrEqual(truth.count + leftovers);
  });

  test('the classes have names that the program image tells', () => {
    const image = dump.modules().find((module) => module.base === Number(truth.imageBase))!;
    const captured = dump.ranges.filter((r) => r.start >= image.base && r.start < image.base + image.size);
    const text = captured.map((r) => dump.memory(r.start, r.size).toString('latin1')).join('');
    const names =
      name === 'mapped_views'
        ? ['.?AVMessageQueue@@', '.?AVChannel@@', '.?AVSession@@']
        : ['12MessageQueue', '7Channel', '7Session'];
    for (const typeName of names) expect(text).toContain(`${typeName}\0`);
  });
});

describe('heap_blocks', () => {
  const dump = DumpFile.open(samplePath('heap_blocks'));
  const truth = sampleTruth('heap_blocks');
  const addresses = truth.blocks.map((block) => Number(block.address));

  test('all blocks lie in the allocation of their heap, and do not overlap', () => {
    const heap = dump.regions().filter((r) => r.allocationBase === Number(truth.heap));
    const end = Math.max(...heap.map((r) => r.base + r.size));
    const sorted = [...addresses].sort((a, b) => a - b);
    expect(sorted.length).toBe(truth.count);
    expect(sorted[0]).toBeGreaterThan(Number(truth.heap));
    expect(sorted.at(-1)! + truth.blockSize).toBeLessThanOrEqual(end);
    for (let i = 1; i < sorted.length; i++)
      expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(truth.blockSize);
    expect(truth.bytes).toBe(truth.count * truth.blockSize);
  });

  test('most of the heap is the leak', () => {
    const commit = dump
      .regions()
      .filter((r) => r.allocationBase === Number(truth.heap) && r.state === Memory.commit);
    expect(truth.bytes / commit.reduce((total, r) => total + r.size, 0)).toBeGreaterThan(0.9);
  });

  test('blocks hold numbered steps, chained from the newest', () => {
    const reached: number[] = [];
    for (let at = dump.pointer(Number(truth.newestStepVariable)); at !== 0; at = dump.pointer(at)) {
      expect(dump.memory(at + 8, 4).readUInt32LE()).toBe(truth.count - 1 - reached.length);
      expect(dump.memory(at + 16, 12).toString()).toBe('insert "the ');
      reached.push(at);
    }
    expect(reached.reverse()).toEqual(addresses);
    const places = [...dump.references(new Set(addresses)).values()].flat();
    expect(places.length).toBeLessThanOrEqual(truth.count + leftovers);
  });
});
