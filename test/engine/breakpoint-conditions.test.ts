// A condition that cannot be evaluated makes `bp /w` stop at every call, and the engine looks at it only then. So each
// condition is evaluated by the genuine engine beforehand, in the notation in which the line uses it, on a target of its
// architecture: also for x86 and ARM64, for which no live process is at hand. Their dumps are other people's.
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_SHARED, sharedPath } from '../shared.js';
import { type BreakpointTexts, loadBreakpointTexts } from './breakpoint-texts.js';
import { askEngine, complaint, missing } from './engine.js';

const dumps = {
  x64: sharedPath('dumps/heapleak_msvc-x64.dmp.gz'),
  x86: sharedPath('dumps/heapleak-small-x86.dmp.gz'),
  arm64: sharedPath('dumps/real/win10_19042_arm64_firefox_indirect.dmp.gz'),
} as const;
const sizes = [0x18, 0xa45c, 0x20000, 0x90000000];

/** The command that evaluates what the line compares: data-model C++ for /w, MASM for .if and j. */
function evaluation(line: string): string {
  const modern = /^bp \/w "([^"]*)" @@masm\(/.exec(line);
  if (modern) return `dx ${modern[1]}`;
  const legacy = /"\.if \((.*)\) \{ k/.exec(line) ?? /"j\((.*)\) 'k/.exec(line);
  if (!legacy) throw new Error(`no condition in: ${line}`);
  return `? ${legacy[1]}`;
}

describe.each(['x64', 'x86', 'arm64'] as const)('conditions for %s', (architecture) => {
  const dump = dumps[architecture];
  const reason = missing ?? (dump ? undefined : NO_SHARED);
  let texts: BreakpointTexts;
  beforeAll(async () => {
    texts = await loadBreakpointTexts();
  });

  test.skipIf(reason)(`evaluate in the genuine engine${reason ? ` (${reason})` : ''}`, async () => {
    const lines = sizes.flatMap((size) => texts.breakpointTexts(architecture, 'ntdll', size));
    const commands = [...new Set(lines.map((line) => evaluation(line.Command)))];
    expect(commands.length).toBeGreaterThan(8 * sizes.length - 1);
    const answers = await askEngine({ dump: dump! }, commands);
    const refused = answers.filter((answer) => complaint(answer) !== undefined);
    expect(refused).toEqual([]);
    const evaluated = answers.filter((answer) =>
      /: (true|false)$|^Evaluate expression: [01] /.test(answer.lines.join('')),
    );
    expect(evaluated.length).toBeGreaterThan(0);
  });
});
