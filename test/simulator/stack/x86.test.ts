// x86 without symbols: frame pointers as `push ebp; mov ebp, esp` leaves them. What is guessed without them is the
// engine's, and compared with it in test/engine/made-up-stacks.test.ts.
import { describe, expect, it } from 'vitest';
import { framesOf, words32 } from './process.js';

const code = 0x40_0000;
const stack = 0x10_0000;

function walk(
  registers: Readonly<Record<string, number>>,
  words: readonly number[],
  codeBytes = [0x90, 0xc3],
) {
  const image = Buffer.alloc(0x1000, 0x90);
  Buffer.from(codeBytes).copy(image, 0x100);
  // Calls end before 0x200, 0x300 and 0x400.
  for (const at of [0x200, 0x300, 0x400]) image[at - 5] = 0xe8;
  return framesOf({
    machine: 'x86',
    registers: { eip: code + 0x100, esp: stack, ebp: 0, ...registers },
    memory: [
      { start: stack, bytes: words32(...words) },
      { start: code, bytes: image },
    ],
    image: { base: code, size: 0x1000 },
  }).map(({ ip, frame, returnAddress }) => [ip, frame, returnAddress].map(Number));
}

describe('x86', () => {
  it('follows the chain of frame pointers to the return address 0', () => {
    const words = [7, 7, stack + 20, code + 0x200, 7, 0, code + 0x300, 7];
    expect(walk({ ebp: stack + 8 }, words)).toEqual([
      [code + 0x100, stack + 8, code + 0x200],
      [code + 0x200, stack + 20, code + 0x300],
      [code + 0x300, 0, 0],
    ]);
  });

  it('before `push ebp` the return address is on top of the stack, and ebp is still the caller’s', () => {
    const words = [code + 0x200, 7, 0, code + 0x300];
    expect(walk({ ebp: stack + 8 }, words, [0x55, 0x8b, 0xec]).slice(0, 2)).toEqual([
      [code + 0x100, stack - 4, code + 0x200],
      [code + 0x200, stack + 8, code + 0x300],
    ]);
  });

  it('looks for a word that follows a call where ebp points below the stack', () => {
    const words = [7, code + 0x123, 0x1234, code + 0x200, 7, 7];
    expect(walk({ ebp: 0x50 }, words)[0]).toEqual([code + 0x100, stack + 8, code + 0x200]);
  });

  it('takes no small number for a return address', () => {
    expect(walk({ ebp: stack }, [stack + 8, 0xffff, 0, 0])).toEqual([[code + 0x100, stack, 0]]);
  });

  it('a frame that points at itself ends the chain', () => {
    const frames = walk({ ebp: stack + 4 }, [7, stack + 4, code + 0x200, 7, 7]);
    expect(frames.length).toBeLessThan(10);
  });
});
