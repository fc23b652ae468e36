/** `lm`, `vertarget`, `.effmach`, `k` and a breakpoint's output: every fact of the shared transcripts. */

import { expect } from 'vitest';
import { parseEffectiveMachine } from '../../../src/extension/text/effective-machine';
import { parseModuleList } from '../../../src/extension/text/module-list';
import { isNoise } from '../../../src/extension/text/noise';
import { parseStack } from '../../../src/extension/text/stack';
import { parseTargetVersion } from '../../../src/extension/text/target-version';
import { checkTranscripts, hexFact } from './transcripts';

checkTranscripts({
  folder: 'lm',
  command: /^lm/,
  parse: parseModuleList,
  facts: {
    modules: ({ modules }, count) => expect(modules).toHaveLength(count),
    first: ({ modules }, { start, end, name, status }) =>
      expect(modules[0]).toMatchObject({ start: hexFact(start), end: hexFact(end), name, status }),
  },
});

const BANNER = 'a banner says more than system, times and dump';
checkTranscripts({
  folder: 'vertarget',
  command: /^(?:vertarget|version|\.time)/,
  parse: parseTargetVersion,
  notUnderstood: {
    'f02-x86-vista-dump-banner': [2, BANNER],
    'f04-x64-win10-multi-target-banner': [5, BANNER],
    'r02-x64-cdb-26100-gallery-preamble-minidump': [5, BANNER],
  },
  facts: {
    debugger_version: ({ debuggerVersion }, version) => expect(debuggerVersion).toBe(version),
    arch: ({ machine }, arch) => expect(machine).toBe(arch),
    procs: ({ processors }, count) => expect(processors).toBe(count),
    build: ({ build }, wanted) => expect(build).toBe(wanted),
    os: ({ os, build }, wanted) => expect(`${os} Version ${build}`).toBe(wanted),
    minidump: ({ dump }, wanted) => expect(dump === 'partial').toBe(wanted),
    live: ({ liveUserMode }, wanted) => expect(liveUserMode).toBe(wanted),
    teb_warnings: (_output, count, lines) => {
      const warnings = lines.filter((line) => /^WARNING: .*(?:Teb|TEB)/.test(line));
      expect(warnings).toHaveLength(count);
      expect(warnings.every(isNoise)).toBe(true);
    },
  },
});

checkTranscripts({
  folder: 'effmach',
  command: /^\.effmach/,
  parse: parseEffectiveMachine,
  notUnderstood: { 'r01-wow64-info': [9, 'it is output of !wow64exts.info, which no question asks for'] },
  facts: {
    machine: ({ machine }, wanted) => expect(machine).toBe(wanted),
  },
  notAsserted: {
    'r01-wow64-info: guest_peb': 'output of !wow64exts.info, which no question asks for',
    'r01-wow64-info: native_peb': 'output of !wow64exts.info, which no question asks for',
    'r02-wow64-effmach-x86-then-kv: module': 'asserted below: it stands in the stack that follows',
  },
});

checkTranscripts({
  folder: 'effmach',
  command: /^~\* kv/,
  parse: parseStack,
  notUnderstood: { 'r01-wow64-info': [9, 'it is output of !wow64exts.info, which no question asks for'] },
  facts: {
    module: ({ frames }, module) => expect(frames[0]!.symbol.startsWith(`${module}!`)).toBe(true),
  },
  notAsserted: {
    'r01-wow64-info: guest_peb': 'output of !wow64exts.info, which no question asks for',
    'r01-wow64-info: native_peb': 'output of !wow64exts.info, which no question asks for',
    'r02-wow64-effmach-x86-then-kv: machine': 'asserted above',
  },
});

checkTranscripts({
  folder: 'k',
  command: /^k/,
  parse: parseStack,
  facts: {
    frames: ({ frames }, count) => expect(frames).toHaveLength(count),
    first_frame: ({ frames }, number) => expect(frames[0]!.number).toBe(hexFact(number)),
    last_frame: ({ frames }, number) => expect(frames[frames.length - 1]!.number).toBe(hexFact(number)),
    error_lines: (_output, count, lines) => expectNoise(lines, /^\*\*\* ERROR/, count),
    warnings: (_output, count, lines) => expectNoise(lines, /^WARNING/, count),
  },
});

checkTranscripts({
  folder: 'breakpoint',
  command: /^k/,
  parse: parseStack,
  notUnderstood: { 'f01-x64-hit': [2, 'a hit without a stack: symbol and instruction'] },
  facts: {},
});

function expectNoise(lines: readonly string[], pattern: RegExp, count: number): void {
  const found = lines.filter((line) => pattern.test(line));
  expect(found).toHaveLength(count);
  expect(found.every(isNoise)).toBe(true);
}
