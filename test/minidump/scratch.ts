/**
 * A folder for dump files of one test file, removed at its end, and the way from a description to an open dump.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { type Minidump, openMinidump } from '../../src/minidump/index.js';
import { buildDump, type DumpSpec, type SyntheticDump } from './synthetic.js';

export class Scratch {
  private made: string | undefined;
  private readonly opened: Minidump[] = [];
  private count = 0;

  constructor() {
    afterEach(() => {
      for (const dump of this.opened.splice(0)) dump.close();
    });
    afterAll(() => {
      if (this.made !== undefined) rmSync(this.made, { recursive: true, force: true });
    });
  }

  /** Made when it is first needed: a file whose tests are all skipped leaves nothing behind. */
  get folder(): string {
    this.made ??= mkdtempSync(join(tmpdir(), 'minidump-test-'));
    return this.made;
  }

  /** A path for a new file. */
  path(name = `${this.count++}.dmp`): string {
    return join(this.folder, name);
  }

  /** Writes a dump (or its description) and opens it; closed at the end of the test. */
  async open(dump: SyntheticDump | DumpSpec): Promise<Minidump> {
    const built = 'writeTo' in dump ? dump : buildDump(dump);
    return this.openPath(built.writeTo(this.path()));
  }

  async openPath(path: string): Promise<Minidump> {
    const dump = await openMinidump(path);
    this.opened.push(dump);
    return dump;
  }
}
