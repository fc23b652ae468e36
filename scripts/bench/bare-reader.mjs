// The least that can be read to answer "how many regions of which size": the directory and two streams, no checks.
// It is what the reader of this project is measured against, not an example to follow.
import { openSync, readSync } from 'node:fs';

export function bareHistogram(path) {
  const file = openSync(path, 'r');
  const read = (offset, length) => {
    const buffer = Buffer.allocUnsafe(length);
    readSync(file, buffer, 0, length, offset);
    return buffer;
  };
  const header = read(0, 32);
  const count = header.readUInt32LE(8);
  const directory = read(header.readUInt32LE(12), count * 12);
  const sizes = new Map();
  let captured = 0;
  for (let i = 0; i < count; i++) {
    const type = directory.readUInt32LE(i * 12);
    const stream = () => read(directory.readUInt32LE(i * 12 + 8), directory.readUInt32LE(i * 12 + 4));
    if (type === 16) {
      const info = stream();
      const regions = info.readUInt32LE(8);
      for (let r = 0; r < regions; r++) {
        const at = 16 + r * 48 + 24;
        const size = info.readUInt32LE(at) + info.readUInt32LE(at + 4) * 4294967296;
        sizes.set(size, (sizes.get(size) ?? 0) + 1);
      }
    } else if (type === 9) {
      const list = stream();
      const ranges = list.readUInt32LE(0);
      for (let r = 0; r < ranges; r++)
        captured += list.readUInt32LE(16 + r * 16 + 8) + list.readUInt32LE(16 + r * 16 + 12) * 4294967296;
    }
  }
  return { sizes, captured };
}

if (process.argv[2]) console.log(bareHistogram(process.argv[2]).sizes.size);
