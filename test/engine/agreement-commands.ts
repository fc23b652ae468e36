// The commands that go to the simulator and to the engine over every dump, made from the places in it.
//
// Only what both can answer: no disassembly, no C++ expressions, no extension DLLs.
import { readFileSync } from 'node:fs';
import type { PlacedModule, Places } from './dump-places.js';

const hex = (value: bigint) => value.toString(16);

/** Where nothing was captured: behind the end of a run, where no other one begins at once. */
function gapAfter(
  places: Places,
  least = 0x10n,
): { readonly start: bigint; readonly end: bigint } | undefined {
  return places.runs.find((run, i) => run.end - run.start >= least && places.runs[i + 1]?.start !== run.end);
}

function largest(places: Places) {
  return places.runs.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), places.runs[0]!);
}

/** The one a debugger calls by its file name, the first, the last; each once. */
function someModules(places: Places): PlacedModule[] {
  const { modules } = places;
  const chosen = [
    modules.find((module) => /^ntdll/i.test(module.fileName)),
    modules.find((module) => /^kernelbase|^kernel32/i.test(module.fileName)),
    modules[0],
    modules.at(-1),
  ];
  return [...new Set(chosen.filter((module) => module !== undefined))];
}

const stem = (module: PlacedModule) => module.fileName.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9_]/g, '_');

/** Whole session: lists, versions, machines. */
export const general = [
  'lm',
  'lm f',
  'lmn',
  'lmt',
  'lmtn',
  'lmp',
  'lm1m',
  'lmsm',
  'lmo',
  'lml',
  'lme',
  'lmu',
  'lmk',
  'lm m *n*',
  'lm m nosuch',
  'lm M *dll*',
  '~',
  '~*',
  '~.',
  '~#',
  '~0',
  '~99',
  '|',
  '|.',
  '|*',
  '||',
  '||*',
  '||0',
  'vertarget',
  '.effmach',
  'n',
  '.formats 0',
  '.formats 12345678',
  '.formats -1',
  '.formats 4131564d',
  '.formats 3ff0000000000000',
  '.formats @$csp',
  '? @$ip',
  '? @$csp',
  '? @$teb',
  '? @$peb',
  '? @$tid',
  '? @$tpid',
  '? @$ptrsize',
  '? @$retreg',
  '? @$exentry',
  '? @$exr_code',
  '? @$exr_numparams',
  '? @$exr_chance',
  '? 80000000',
  '? ffffffff+1',
  '? 7fffffff+1',
  '? -1',
  '? poi(@$teb)',
  '? poi(@$csp)',
  '? dwo(@$csp)-wo(@$csp)',
  '? @$proc',
  '? @$thread',
  '.printf "%p %I64x %x %d %y\\n", 80000000, 80000000, 80000000, 80000000, @$ip',
  'ln @$ip',
  'x nosuch!*',
  'x *!DllMain*',
];

function moduleCommands(module: PlacedModule): string[] {
  const name = stem(module);
  const base = hex(module.base);
  return [
    `lm a ${base}`,
    `lmvm ${name}`,
    `lm v a ${base}+10`,
    `lm m ${name}`,
    `? ${name}`,
    `? ${name}+10`,
    `? $iment(${base})`,
    `ln ${base}`,
    `ln ${base}+1000`,
    `ln ${base}+${hex(module.size / 2n)}`,
    `ln ${hex(module.base + module.size)}`,
    `db ${base} L40`,
    `dps ${base} L8`,
    `x ${name}!*Heap*`,
    `x ${name}!*Create*A`,
    `x ${name}!Nosuch`,
    `x /t ${name}!*Free*`,
    `x /2 ${name}!*Alloc*`,
    `s -b ${base} L1000 4d 5a`,
    `s -a ${base} L?${hex(module.size)} "This program"`,
    `s -[1]w ${base} L?1000 4550`,
    `s -d ${base} L?1000 905a4d`,
    `s -sa ${base} L400`,
    `dW ${base} L8`,
  ];
}

/** A display over the place where capture ends (or begins), in every form and at every offset of an element. */
function displaysAround(at: bigint): string[] {
  const forms: [form: string, before: bigint, count: string][] = [
    ['db', 0x18n, 'L30'],
    ['dw', 0x7n, 'L10'],
    ['dW', 0x6n, 'L8'],
    ['dd', 0xan, 'L8'],
    ['dc', 0xan, 'L8'],
    ['dq', 0xcn, 'L4'],
    ['dp', 0xcn, 'L4'],
    ['dps', 0x14n, 'L5'],
    ['dds', 0xan, 'L4'],
    ['dqs', 0xcn, 'L3'],
    ['da', 0x5n, 'L10'],
    ['du', 0x5n, 'L10'],
    ['df', 0x6n, 'L4'],
    ['dD', 0xcn, 'L4'],
    ['dyb', 0x2n, 'L4'],
    ['dyd', 0x6n, 'L4'],
  ];
  return [
    ...forms.map(([form, before, count]) => `${form} ${hex(at - before)} ${count}`),
    ...['db', 'dd', 'dq', 'da', 'du', 'dps'].map((form) => `${form} ${hex(at)} L2`),
  ];
}

function searchesAround(at: bigint): string[] {
  const start = hex(at - 0x20n);
  return [
    `s -b ${start} L?40 0`,
    `s -w ${start} L?20 0`,
    `s -d ${hex(at - 0x1en)} L?10 0`,
    `s -q ${start} L?8 0`,
    `s -[1]b ${start} L40 0 0`,
    `s -[1]q ${start} L8 0`,
    `s -sa ${hex(at - 0x100n)} L?200`,
    `s -su ${hex(at - 0x100n)} L?100`,
    `s -a ${start} L?1000 "a"`,
    `s -u ${start} L?1000 "a"`,
  ];
}

function rangeErrors(at: bigint): string[] {
  const start = hex(at);
  return [
    `s -b ${start} L10000001 0`,
    `s -b ${start} ${hex(at - 1n)} 0`,
    `s -d ${start} L4000001 0`,
    `s -b ${start} L0 0`,
    `s -a ${start} L?100 ""`,
    `s -b ${start} L?100 100`,
    `db ${start} L10000001`,
    `db ${start} ${hex(at - 1n)}`,
    `dd ${start} L0`,
  ];
}

function threadCommands(thread: Places['threads'][number], index: number): string[] {
  const sp = hex(thread.stackPointer);
  const teb = hex(thread.teb);
  return [
    `~~[${thread.id.toString(16)}]`,
    `~${index} ? @$tid`,
    `~${index} r @$csp`,
    `? poi(${sp})`,
    `dps ${sp} L20`,
    `dqs ${sp} L4`,
    `dds ${sp} L8`,
    `dpa ${sp} L8`,
    `dpu ${sp} L8`,
    `dpp ${sp} L8`,
    `dq ${sp} L5`,
    `db ${sp} L40`,
    `da ${sp}`,
    `du ${sp}`,
    `dc ${sp} L10`,
    `df ${sp} L6`,
    `dD ${sp} L6`,
    `s -b ${sp} L?400 00 00 00 00`,
    `s -d ${sp} L?200 0`,
    `s -q ${sp} L?100 0`,
    `s -[l4]sa ${sp} L?1000`,
    `s -[1l4]su ${sp} L?400`,
    `dp ${teb} L8`,
    `dps ${teb} L4`,
    `da ${teb}`,
  ];
}

/** Whole-space searches cost the engine what the dump holds; larger dumps get one over their largest run. */
const wholeSpace = 0x1000_0000n;

function spaceCommands(places: Places): string[] {
  const bytes = places.runs.reduce((sum, run) => sum + run.end - run.start, 0n);
  const run = largest(places);
  const range =
    bytes < wholeSpace
      ? `0 L?${places.pointerSize === 4 ? 'ffffffff' : '7fffffffffff'}`
      : `${hex(run.start)} L?${hex(run.end - run.start)}`;
  return [
    `s -a ${range} "kernel32.dll"`,
    `s -u ${range} "kernel32.dll"`,
    `s -[1]b ${range} 4d 5a 90 00 03`,
    `s -[1]${places.pointerSize === 4 ? 'd' : 'q'} ${range} ${hex(places.modules[0]?.base ?? 0x1234n)}`,
  ];
}

const families = [
  'expressions',
  'control',
  'printing',
  'searches',
  'memory',
  'modules',
  'registers',
  'symbols',
];

/**
 * The commands of test/simulator/commands/engine-commands, written for one dump; in every other their names and
 * addresses are mostly not there, which must be said in the same words.
 */
const foreign = families.flatMap((name) =>
  readFileSync(new URL(`../simulator/commands/engine-commands/${name}.txt`, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n'),
);

/** Commands for one dump; those that change the session come last. */
export function commandsFor(places: Places): string[] {
  const gap = gapAfter(places);
  const runStart = places.runs.find((run, i) => i > 0 && run.start !== places.runs[i - 1]!.end)?.start;
  const threads = [...new Set([places.threads[0], places.threads.at(-1)])].filter((one) => one !== undefined);
  return [
    ...general,
    ...someModules(places).flatMap(moduleCommands),
    ...threads.flatMap((thread) => threadCommands(thread, places.threads.indexOf(thread))),
    ...(gap === undefined
      ? []
      : [...displaysAround(gap.end), ...searchesAround(gap.end), ...rangeErrors(gap.start)]),
    ...(runStart === undefined ? [] : [...displaysAround(runStart), ...searchesAround(runStart)]),
    ...displaysAround(0x20n),
    ...spaceCommands(places),
    ...foreign,
    'lm',
    'lmv',
    'r',
    'r @$ip',
    '.lastevent',
    '.time',
    '.effmach x86',
    'lm',
    'r',
    '? @$csp',
    '~',
    's -b 0 L10000001 0',
    '~0s',
    '.effmach amd64',
    'r',
    'r @$ip',
    'r eax',
    '? @$csp',
    'rip',
    '~',
    'lm',
    '? 80000000',
    '.effmach arm64',
    'r',
    '? @$csp',
    '? 1',
    '.effmach .',
    's -b 0 L10000001 0',
    '~0s',
  ];
}
