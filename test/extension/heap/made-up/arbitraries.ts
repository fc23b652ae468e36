/** Random heaps for fast-check: specs whose shrunken form is still a heap. */
import fc from 'fast-check';
import type { NtHeapSpec } from './nt-heap.js';
import type { Piece } from './nt-plan.js';
import type { Range, SegmentBuild, SegmentHeapSpec } from './segment-heap.js';
import { lfhShape } from './segment-ranges.js';

/** The slots of one user block: how many, and which user sizes fit. */
function userBlocks(bits: 32 | 64): fc.Arbitrary<Piece> {
  const granule = bits === 64 ? 16 : 8;
  return fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 90 }), fc.boolean())
    .chain(([blockGranules, count, retired]) =>
      fc
        .array(fc.integer({ min: -1, max: blockGranules * granule - 8 }), {
          minLength: count,
          maxLength: count,
        })
        .map((slots): Piece => ({ kind: 'lfh', blockGranules, slots, ...(retired && { retired }) })),
    );
}

function pieces(bits: 32 | 64): fc.Arbitrary<Piece> {
  const size = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 0x3000 }));
  const slack = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 }));
  return fc.oneof(
    {
      weight: 10,
      arbitrary: fc
        .tuple(size, slack, fc.integer({ min: 0, max: 9 }))
        .map(([userSize, slack, dice]): Piece => ({ kind: 'busy', userSize, slack, impostor: dice === 0 })),
    },
    {
      weight: 4,
      arbitrary: fc.integer({ min: 2, max: 300 }).map((granules): Piece => ({ kind: 'free', granules })),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 2, max: 40 }).map((granules): Piece => ({ kind: 'internal', granules })),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 9 }).map((pages): Piece => ({ kind: 'uncommitted', pages })),
    },
    { weight: 2, arbitrary: userBlocks(bits) },
  );
}

export function ntHeaps(bits: 32 | 64): fc.Arbitrary<NtHeapSpec> {
  const byte = fc.integer({ min: 0, max: 255 });
  const segment = fc.record({
    pieces: fc.array(pieces(bits), { maxLength: 24 }),
    tailPages: fc.integer({ min: 0, max: 40 }),
  });
  return fc.record({
    bits: fc.constant(bits),
    // Above 4 GiB most of the time: addresses that do not fit 32 bits are the rule on x64.
    base: fc.integer({ min: 0x100, max: 0x3000 }).map((i) => i * 0x10000 + (bits === 64 ? 0x20000000000 : 0)),
    key: fc.option(fc.tuple(byte, byte, byte, byte, byte, byte), { freq: 9 }),
    lfhKey: fc.integer({ min: 1, max: 0xffffffff }),
    segments: fc.array(segment, { minLength: 1, maxLength: 4 }),
    large: fc.array(fc.integer({ min: 0x1000, max: 0x20000 }), { maxLength: 3 }),
  });
}

const ranges: fc.Arbitrary<Range> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('VS' as const),
      pages: fc.integer({ min: 1, max: 16 }),
      chunks: fc.array(fc.oneof(fc.integer({ min: -60, max: 400 }), fc.integer({ min: 0, max: 9000 })), {
        maxLength: 40,
      }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }))
      .filter(([pages, granules]) => lfhShape(pages, granules * 16) !== null)
      .chain(([pages, granules]) =>
        fc
          .array(fc.integer({ min: -1, max: granules * 16 }), { maxLength: 60 })
          .map((slots): Range => ({ kind: 'LFH', pages, stride: granules * 16, slots })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 0x8000 }).map((userSize): Range => ({ kind: 'pages', userSize })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }).map((pages): Range => ({ kind: 'free', pages })) },
);

export function segmentHeaps(build: SegmentBuild): fc.Arbitrary<SegmentHeapSpec> {
  return fc.record({
    build: fc.constant(build),
    base: fc.integer({ min: 0x200001, max: 0x7f0000 }).map((i) => i * 0x100000),
    heapKey: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }),
    lfhKey: fc.integer({ min: 1, max: 0xffffffff }),
    segments: fc.array(fc.array(ranges, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
    large: fc.array(fc.integer({ min: 1, max: 0x20000 }), { maxLength: 4 }),
    isTreeCoded: fc.boolean(),
  });
}
