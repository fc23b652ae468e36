// In the engine process: does what its first argument says, for the tests of the process itself.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Koffi } from '../../../src/engine/com/koffi.js';
import { interrupted } from '../../../src/engine/installation/index.js';

const [what, ...rest] = process.argv.slice(2);
const forever = new Int32Array(new SharedArrayBuffer(4));

/** Blocks as the engine does while it waits: no event of Node's runs meanwhile. */
function pause(ms: number): void {
  Atomics.wait(forever, 0, 0, ms);
}

const behaviours: Readonly<Record<string, () => void>> = {
  status: () => process.exit(Number(rest[0])),
  exitCode: () => {
    process.exitCode = Number(rest[0]);
  },
  arguments: () => console.log(JSON.stringify(rest)),
  /** Numbered lines, a thousand a time. */
  bulk: () => {
    for (let first = 0; first < Number(rest[0]); first += 1000) {
      const lines = Array.from({ length: 1000 }, (_, i) => `${first + i}\n`);
      process.stdout.write(lines.join(''));
    }
  },
  errors: () => console.error(rest.join(' ')),
  terminal: () => {
    const { stdout, stderr } = process;
    console.log(JSON.stringify([stdout.isTTY ?? false, stdout.columns ?? null, stderr.isTTY ?? false]));
  },
  environment: () => console.log(JSON.stringify(process.env)),
  /** Lets go of what it holds when Ctrl+C comes, and says so in a file too, which a dead parent does not take away. */
  hold: () => {
    process.on('exit', () => writeFileSync(rest[0]!, 'let go'));
    console.log('holding');
    while (!interrupted()) pause(20);
    console.log('letting go');
    process.exitCode = 5;
  },
  /** As an engine does over a damaged dump: an access violation in native code. */
  crash: () => {
    console.error('about to crash');
    const koffi = createRequire(import.meta.url)('koffi') as Koffi;
    const raise = koffi
      .load('kernel32.dll')
      .func('void RaiseException(uint32_t, uint32_t, uint32_t, void *)');
    raise(0xc0000005, 1, 0, null);
  },
  deaf: () => {
    console.log('holding');
    for (;;) pause(1000);
  },
};

behaviours[what!]!();
