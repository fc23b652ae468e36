import { openMinidump } from '../../src/minidump/index.js';

const dump = await openMinidump('samples/html_chunks.dmp.gz');
const { arch, majorVersion, build } = dump.systemInfo;
console.log(`${arch}, Windows ${majorVersion} build ${build}, ${dump.threads()?.length} threads`);

const { table, derived, why } = dump.regions();
if (derived) console.log(`Careful: ${why}`);

// The most frequent size of committed (0x1000) private (0x20000) regions, and where they are.
const bases = new Map<number, number[]>();
for (let i = 0; i < table.count; i++) {
  if (table.state[i] !== 0x1000 || table.type[i] !== 0x20000) continue;
  const size = table.size[i]!;
  bases.set(size, [...(bases.get(size) ?? []), table.base[i]!]);
}
const [size, places] = [...bases].sort((a, b) => b[1].length - a[1].length)[0]!;
console.log(`${places.length} private regions of 0x${size.toString(16)} bytes`);

// What is in the first of them?
const bytes = dump.read(places[0]!, size);
const text = Buffer.from(bytes)
  .toString('latin1')
  .match(/<title>[^<]*<\/title>/);
console.log(JSON.stringify(text?.[0]));

for (const warning of dump.warnings) console.log(warning.message);
dump.close();
