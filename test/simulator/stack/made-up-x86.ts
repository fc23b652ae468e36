/**
 * A process of x86 that never ran: two images, one of them captured, and a stack with chains of frame pointers,
 * with words that look like some, and with nonsense. Places to walk from come as `k = frame stack instruction`.
 */
import { buildDump } from '../../minidump/synthetic.js';
import { Random } from './random.js';
import { imageSize, imageTimestamp, SyntheticImage } from './synthetic-image.js';

const stackBase = 0x10_0000;
const stackWords = 0x400;
const captured = 0x40_0000;
const missing = 0x50_0000;

export interface MadeUpX86 {
  readonly dump: Buffer;
  /** `kv =100030 100010 401000 8`. */
  readonly commands: readonly string[];
}

export function madeUpX86(seed: number, count: number): MadeUpX86 {
  const random = new Random(seed);
  const address = (index: number) => stackBase + index * 4;
  const inCaptured = () => captured + random.below(imageSize);
  const inMissing = () => missing + random.below(imageSize);
  const word = () =>
    random.one([
      0,
      random.below(0x1_0000),
      0x1_0000 + random.below(16),
      address(random.below(stackWords)),
      address(random.below(stackWords)),
      stackBase + random.below(stackWords * 4),
      inCaptured(),
      inCaptured(),
      inMissing(),
      0x3fff_1000,
      0xffff_fff0,
      0x8000_1000,
      0xffff,
    ]);
  const stack = Buffer.alloc(stackWords * 4);
  for (let index = 0; index < stackWords; index++) stack.writeUInt32LE(word(), index * 4);
  for (let index = 0; index + 20 < stackWords; index += 1 + random.below(12)) {
    if (random.once(2)) continue;
    stack.writeUInt32LE(address(index + 2 + random.below(18)), index * 4);
    stack.writeUInt32LE(random.one([inCaptured(), inMissing()]), index * 4 + 4);
  }
  const image = new SyntheticImage('x86');
  for (let at = 0x400; at < imageSize; at++) image.bytes[at] = random.below(256);
  const dump = buildDump({
    arch: 'x86',
    processId: 0x20,
    modules: [
      { base: captured, size: imageSize, path: 'Q:\\captured.exe', timestamp: imageTimestamp },
      { base: missing, size: imageSize, path: 'Q:\\missing.dll', timestamp: imageTimestamp },
    ],
    threads: [
      {
        id: 4,
        teb: 0x7ffd_f000,
        registers: { eip: captured + 0x1000, esp: address(2), ebp: address(10) },
      },
    ],
    memory: [
      { start: stackBase, bytes: stack },
      { start: captured, bytes: image.bytes },
    ],
  }).bytes();
  const command = () => {
    const at = random.below(stackWords - 8);
    const frame = random.one([
      address(at + random.below(20)),
      address(at + random.below(20)),
      address(at + random.below(40)) - 80,
      address(at) + random.below(60),
      0,
      word(),
      1,
      address(stackWords - 1),
      address(stackWords) - random.below(16),
    ]);
    const sp = random.one([
      address(at),
      address(at),
      address(at),
      address(at) + random.below(4),
      0,
      word(),
      address(stackWords - 1),
      4,
      address(stackWords),
    ]);
    const ip = random.one([inCaptured(), inMissing(), word(), 0, captured + 0x1000]);
    return `kv =${[frame, sp, ip].map((value) => (value >>> 0).toString(16)).join(' ')} 8`;
  };
  return { dump, commands: Array.from({ length: count }, command) };
}
