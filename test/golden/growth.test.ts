/** Two listings of one heap in one log: the growth between them is the proof that one listing cannot give. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerToJson } from '../../src/cli/render/json.js';
import { openSession } from '../../src/simulator/index.js';

const bundle = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

/** Layout of a debugger's listing; size x blocks = total, and the percentages follow from the two rows. */
function listing(blocks: number): string {
  const [size, other] = [0x208, 0x10000];
  const busy = size * blocks + other;
  const row = (bytes: number, count: number) =>
    `    ${bytes.toString(16)} ${count.toString(16)} - ${(bytes * count).toString(16)}  (${((bytes * count * 100) / busy).toFixed(2)})`;
  return [
    '0:000> !heap -stat -h 00500000',
    ' heap @ 00500000',
    'group-by: TOTSIZE max-display: 20',
    '    size     #blocks     total     ( %) (percent of total busy bytes)',
    row(size, blocks),
    row(other, 1),
  ].join('\n');
}

const heaps = [
  '0:000> !heap -s',
  'Heap     Flags   Reserv  Commit  Virt   Free  List   UCR  Virt  Lock  Fast ',
  '                  (k)     (k)    (k)     (k) length      blocks cont. heap ',
  '00500000 00001002   16384  12288  16384    100    10     1    0      0   LFH',
  '00600000 00001002   16384  14000  16384    100    10     1    0      0   LFH',
].join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leakscope-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function firstFinding(text: string) {
  const path = join(folder, 'two.log');
  writeFileSync(path, text);
  const session = await openSession(path);
  try {
    session.loadScript(bundle);
    // biome-ignore lint/suspicious/noExplicitAny: answers have no static type outside the script
    const summary: any = answerToJson(session.call('leakSummary'), 0);
    return summary.Findings.find((finding: { Kind: string }) => finding.Kind === 'heap-size-class');
  } finally {
    session.close();
  }
}

it('a count that rises between two listings proves the leak, in a heap that does not dominate too', async () => {
  const finding = await firstFinding([heaps, listing(2000), listing(16000)].join('\n'));
  expect(finding).toMatchObject({ Verdict: 'leak', Facts: { Size: 0x208, Count: 16000, Heap: 0x500000 } });
  expect(JSON.stringify(finding.Evidence)).toContain(
    '2,000 blocks in the listing of line 6, 16,000 in that of line 12',
  );
});

it('a count that stays is said to stay', async () => {
  const finding = await firstFinding([heaps, listing(16000), listing(16000)].join('\n'));
  expect(finding.Verdict).toBe('suspect');
  expect(JSON.stringify(finding.Evidence)).toContain('did not grow');
});

it('one listing proves nothing, and says so', async () => {
  const finding = await firstFinding([heaps, listing(16000)].join('\n'));
  expect(finding.Verdict).toBe('suspect');
  expect(JSON.stringify(finding.Evidence)).toContain('one listing shows no growth');
});
