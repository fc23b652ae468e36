/**
 * Output of hundreds of thousands of lines: a command hands over a line source, and a line becomes a string only
 * when a script reaches it.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionBlocks } from '../../src/simulator/commands/vadump.js';
import { openSession, type Session } from '../../src/simulator/index.js';
import { Scratch } from '../minidump/scratch.js';
import { buildDump, type RegionSpec } from '../minidump/synthetic.js';

const count = 100_000;

function regions(): RegionSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    base: 0x10000 + index * 0x20000,
    size: 0x20000,
    allocationBase: 0x10000 + index * 0x20000,
    allocationProtect: 4,
    state: 0x1000,
    protect: 4,
    type: 0x20000,
  }));
}

describe('!vadump -v over 100,000 regions', () => {
  const scratch = new Scratch();
  let session: Session;
  beforeAll(async () => {
    session = await openSession(buildDump({ regions: regions() }).writeTo(scratch.path()));
    session.loadScript(`
      function control() { return host.namespace.Debugger.Utility.Control; }
      function count() {
        var lines = 0, sizes = 0;
        for (var line of control().ExecuteCommand('!vadump -v')) {
          lines++;
          if (line.indexOf('RegionSize:') === 0) sizes += parseInt(line.substring(11), 16);
        }
        return lines + ' ' + sizes;
      }
      function last() {
        var lines = control().ExecuteCommand('!vadump -v');
        return lines.getValueAt(8 * 99999);
      }
    `);
  });
  afterAll(() => session.close());

  it('gives eight lines for each region, in one command', () => {
    // Seven lines a block and an empty one between blocks, so none after the last.
    const lines = count * 8 - 1;
    expect(session.call('count')).toBe(`${lines} ${count * 0x20000}`);
    expect(session.counters).toMatchObject({ commands: 1, lines });
  });

  it('reaches the last block without making the others', async () => {
    const dump = await scratch.open(buildDump({ regions: regions() }));
    const made: string[] = [];
    const blocks = regionBlocks(dump.regions().table, [0, count], 0b1111111, (label, region) => {
      made.push(`${label} of ${region}`);
      return label;
    });
    expect(blocks.line(8 * (count - 1))).toBe('BaseAddress');
    expect(made).toEqual([`BaseAddress of ${count - 1}`]);
  });

  it('hands the last block to a script', () => {
    const base = (0x10000 + (count - 1) * 0x20000).toString(16).padStart(16, '0');
    expect(session.call('last')).toMatch(new RegExp(`^BaseAddress: +${base}$`));
  });
});
