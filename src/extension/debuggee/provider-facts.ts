/**
 * Probes of the script provider that this script runs in: the facts that no public source settles.
 *
 * Each probe answers one named fact and harms nothing; one that cannot be asked here (no target, no memory)
 * answers undefined. Two need to see the script from outside: they call it again through `dx`.
 */
import { isInt64, toNumber } from './int64';
import { messageOf, rethrowInterruption } from './interruption';
import { probeSecondScript, type SecondScriptFacts } from './second-script';

/** Names newer than the floor of the script; those that exist are reported. */
const newerGlobals = [
  'globalThis',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'Promise',
  'WeakRef',
  'FinalizationRegistry',
  'Intl',
  'SharedArrayBuffer',
  'Atomics',
  'WebAssembly',
  'console',
  'setTimeout',
];

export type Fact = boolean | number | string | readonly string[];

export type Probe = () => Fact | undefined;

/** Where a captured byte stands right before an uncaptured one; null when none is known. */
export type FindEdge = () => number | null;

/** @param edge address of a readable word behind which nothing is captured */
export function providerProbes(edge: FindEdge): Readonly<Record<string, Probe>> {
  let second: SecondScriptFacts | null = null;
  const secondScript = () => {
    if (second === null) second = probeSecondScript();
    return second;
  };
  return {
    Int64HexPrefix: () => new host.Int64(255).toString(16).indexOf('0x') === 0,
    Int64Radix: () => (new host.Int64(16).toString().replace(/^0x/, '') === '10' ? 16 : 10),
    Int64ShiftSigned: () => shifted().getHighPart() === 0xffffffff,
    NumberMathInt64: () => isInt64((5 as unknown as { add(n: number): unknown }).add(1)),
    PartialReadText: () => partialRead(edge()),
    SymbolThrows: symbolThrows,
    ApiVersion: apiVersion,
    LexicalGlobals: () => secondScript().lexicalGlobals,
    DebugLogDml: debugLogDml,
    ErrorPosition: () => errorPosition(thrownText()),
    ErrorTwice: () => optional(thrownText(), (text) => /^Error: Error: /.test(text)),
    IntegerArguments: integerArguments,
    ReloadRunsAgain: () => secondScript().reloadRunsAgain,
    Globals: () => newerGlobals.filter((name) => hasGlobal(name)),
    VadumpLayout: vadumpLayout,
  };
}

function shifted(): HostInt64 {
  const negative = new host.Int64(-8) as HostInt64 & { bitwiseShiftRight(bits: number): HostInt64 };
  return negative.bitwiseShiftRight(1);
}

function partialRead(edge: number | null): boolean | undefined {
  if (edge === null || host.memory === undefined) return undefined;
  try {
    host.memory.readMemoryValues(edge, 2, 4, false);
    return undefined;
  } catch (error) {
    rethrowInterruption(error);
    return messageOf(error).indexOf('partial read success') >= 0;
  }
}

function symbolThrows(): boolean | undefined {
  const ask = (host as unknown as { getModuleSymbolAddress?(module: string, name: string): unknown })
    .getModuleSymbolAddress;
  if (ask === undefined || host.currentProcess === undefined) return undefined;
  try {
    ask.call(host, 'ntdll', 'LeakscopeNoSuchSymbol');
    return false;
  } catch (error) {
    rethrowInterruption(error);
    return true;
  }
}

function apiVersion(): number | undefined {
  const version = host.currentApiVersionSupported as { major?: unknown; minor?: unknown } | undefined;
  if (version === undefined || version === null) return undefined;
  const parts = /(\d+)\.(\d+)/.exec(String(version));
  const major = version.major === undefined && parts !== null ? Number(parts[1]) : toNumber(version.major);
  const minor = version.minor === undefined && parts !== null ? Number(parts[2]) : toNumber(version.minor);
  return Number.isNaN(major * 100 + minor) ? undefined : major * 100 + minor;
}

/** What the second call of this script, from outside, is asked to do. */
export function answerFromOutside(what: string, value: unknown): string {
  if (what === 'throw') throw new Error('leakscope probe');
  if (what === 'log') host.diagnostics.debugLog('<b>leakscope probe</b>\n');
  return what === 'argument' ? typeof value : what;
}

/** Printed text of a call of this script's own selfTest through `dx`; null when it does not come through. */
function fromOutside(call: string): string[] | null {
  try {
    const control = host.namespace.Debugger.Utility.Control;
    const lines: string[] = [];
    for (const line of control.ExecuteCommand('dx @$scriptContents.selfTest(' + call + ')')) lines.push(line);
    return lines;
  } catch (error) {
    rethrowInterruption(error);
    return null;
  }
}

function debugLogDml(): boolean | undefined {
  const line = lineWith(fromOutside('"log"'), 'leakscope probe');
  return line === null ? undefined : line.indexOf('<b>') < 0;
}

function thrownText(): string | null {
  return lineWith(fromOutside('"throw"'), 'leakscope probe');
}

function errorPosition(text: string | null): string | undefined {
  if (text === null) return undefined;
  if (/\[at \S+ \(line/.test(text)) return 'at-script';
  return /\[.*@\S+ \(line/.test(text) ? 'function-at-script' : 'none';
}

function integerArguments(): string | undefined {
  const lines = fromOutside('"argument", 4294967296');
  if (lineWith(lines, ': number') !== null) return 'number';
  return lineWith(lines, ': object') !== null ? 'by-width' : undefined;
}

function vadumpLayout(): string | undefined {
  if (host.namespace === undefined) return undefined;
  const lines = host.namespace.Debugger.Utility.Control.ExecuteCommand('.catch { !vadump -v }');
  for (const line of lines as HostIterable<string>) {
    const label = /^BaseAddress:(\s+)\S/.exec(line);
    if (label !== null) return label[1]!.length > 1 ? 'padded' : 'single-blank';
  }
  return undefined;
}

function lineWith(lines: readonly string[] | null, text: string): string | null {
  if (lines === null) return null;
  for (let i = 0; i < lines.length; i++) if (lines[i]!.indexOf(text) >= 0) return lines[i]!;
  return null;
}

function optional<T, R>(value: T | null | undefined, use: (value: T) => R): R | undefined {
  return value === null || value === undefined ? undefined : use(value);
}

/** `typeof` through the global object, so that a name that does not exist is no error. */
function hasGlobal(name: string): boolean {
  return Function('return typeof ' + name + ' !== "undefined"')() as boolean;
}
