/** Probes of the values that the provider hands over: Int64, the API version, the names of its language. */
import { isInt64, toNumber } from '../int64';
import { fact, notHere, type Probe } from './probe';

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

export const valueProbes: readonly Probe[] = [
  { name: 'Int64HexPrefix', ask: () => fact(new host.Int64(255).toString(16).indexOf('0x') === 0) },
  {
    name: 'Int64Radix',
    ask: () => fact(new host.Int64(16).toString().replace(/^0x/, '') === '10' ? 16 : 10),
  },
  { name: 'Int64ShiftSigned', ask: () => fact(shifted().getHighPart() === 0xffffffff) },
  { name: 'NumberMathInt64', ask: () => fact(isInt64((5 as unknown as { add(n: number): unknown }).add(1))) },
  { name: 'ApiVersion', ask: apiVersion },
  { name: 'Globals', ask: () => fact(newerGlobals.filter(exists)) },
];

function shifted(): HostInt64 {
  const negative = new host.Int64(-8) as HostInt64 & { bitwiseShiftRight(bits: number): HostInt64 };
  return negative.bitwiseShiftRight(1);
}

function apiVersion() {
  const version = host.currentApiVersionSupported as { major?: unknown; minor?: unknown } | undefined;
  if (version === undefined || version === null) return notHere('host.currentApiVersionSupported is absent');
  const parts = /(\d+)\.(\d+)/.exec(String(version));
  const major = version.major === undefined && parts !== null ? Number(parts[1]) : toNumber(version.major);
  const minor = version.minor === undefined && parts !== null ? Number(parts[2]) : toNumber(version.minor);
  const both = major * 100 + minor;
  return Number.isNaN(both) ? notHere('host.currentApiVersionSupported has no numbers') : fact(both);
}

/** `typeof` takes a name that does not exist without an error; the code is made at run time, because the name is a text. */
function exists(name: string): boolean {
  return Function('return typeof ' + name + ' !== "undefined"')() as boolean;
}
