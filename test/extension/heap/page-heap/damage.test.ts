/** Words of a real page heap's root and nodes changed at random: no crash, bytes add up, and the rest stays right. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Memory, MemoryWindow } from '../../../../src/extension/debuggee/debuggee.js';
import { worldsOf } from '../../../../src/extension/heap/list/worlds.js';
import { openPageHeap } from '../../../../src/extension/heap/page-heap/open.js';
import { busy } from '../../../../src/extension/heap/vocabulary.js';
import type { World } from '../../../../src/extension/heap/world.js';
import { dumpDebuggee } from '../dump-world.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../../fixtures/heaps/${name}`, import.meta.url));
const handle = 0x2010000;
/** The heap's two pools of nodes; the first begins with the root. */
const pools: readonly (readonly [number, number])[] = [
  [0x2011000, 0x4000],
  [0x2aba000, 0x4000],
];

/** Nodes of this heap are 40 bytes; links lead to them, to nowhere, to blocks, or are no addresses at all. */
const word = fc.oneof(
  fc.nat(0xffffffff),
  fc.constant(0),
  fc.nat(0x180).map((i) => 0x2011094 + i * 40),
  fc.nat(0x180).map((i) => 0x2aba000 + i * 40),
  fc.nat(0xb0).map((i) => 0x2010000 + i * 0x1000),
  fc.nat(0x3000),
);
const place = fc.oneof(
  fc.nat(36).map((i) => 0x2011000 + i * 4),
  fc.tuple(fc.nat(1), fc.nat(0xfff)).map(([pool, i]) => pools[pool]![0] + i * 4),
);

/** The same memory with other words here and there. */
function patched(memory: Memory, patches: ReadonlyMap<number, number>): Memory {
  const patch = (window: MemoryWindow): MemoryWindow => {
    const { address, words, holes } = window;
    const inside = [...patches].filter(([at]) => at >= address && at < address + words.length * 4);
    if (inside.length === 0) return window;
    const other = words.slice();
    for (const [at, value] of inside) other[(at - address) / 4] = value;
    return { address, words: other, holes };
  };
  const one = (at: number) => patches.get(at) ?? memory.u32(at);
  return {
    window: (at, length) => patch(memory.window(at, length)),
    ahead: (at, length, most) => patch(memory.ahead(at, length, most)),
    whole: (at, length) => {
      const window = memory.whole(at, length);
      return window === null ? null : patch(window);
    },
    pointer: (at) => one(at),
    u32: one,
  };
}

test('damaged words cost the blocks that they tell of, and never more than they hide', async () => {
  const debuggee = await dumpDebuggee(fixture('x86-2600-fullhpa.dmp.gz'));
  const world = worldsOf(debuggee)[0]!;
  const truth = JSON.parse(
    gunzipSync(readFileSync(fixture('x86-2600-fullhpa.truth.json.gz'))).toString('utf8'),
  ) as { live: [heap: number, user: number, size: number][] };
  const sizes = new Map(truth.live.filter(([heap]) => heap === handle).map(([, user, size]) => [user, size]));

  const walkOver = (patches: ReadonlyMap<number, number>) => {
    const torn: World = { ...world, memory: patched(world.memory, patches) };
    const { heap, why } = openPageHeap(torn, handle);
    if (heap === null) return { why, right: 0, wrong: 0, isPartial: false };
    const isPartial = heap.caveats.some((one) => /missing|left out/.test(one));
    const result = { why, right: 0, wrong: 0, isPartial };
    let sum = 0;
    let last = 0;
    heap.walk({
      area: ({ base }) => {
        last = base;
        return true;
      },
      blocks(batch) {
        for (let i = 0; i < batch.count; i++) {
          expect(batch.address[i]).toBeGreaterThanOrEqual(last);
          last = batch.address[i]! + batch.size[i]!;
          sum += batch.size[i]!;
          if (batch.state[i] !== busy) continue;
          if (sizes.get(batch.user[i]!) === batch.userSize[i]) result.right++;
          else result.wrong++;
        }
        return true;
      },
      gap({ bytes }) {
        sum += bytes;
        return true;
      },
    });
    expect(sum).toBe(heap.areas.reduce((all, area) => all + area.committed, 0));
    return result;
  };

  expect(walkOver(new Map())).toEqual({ why: '', right: 565, wrong: 0, isPartial: false });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, word), { minLength: 1, maxLength: 4 }), (changes) => {
      const { why, right, wrong, isPartial } = walkOver(new Map(changes));
      // A word of a node may be wrong and look right: that block is told wrong, and no other.
      expect(wrong).toBeLessThanOrEqual(changes.length);
      if (why === '') expect(isPartial || right + wrong >= 565 - changes.length).toBe(true);
      else expect(why).toMatch(/^not decoded: /);
    }),
    { numRuns: 150 },
  );
});
