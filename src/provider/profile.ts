/**
 * What differs between script providers, or is settled by no public source: one named switch each.
 *
 * A profile never changes what the engine decides (layouts of `dx`, LINQ, ExecuteCommand); only what
 * JsProvider decides. `selfTest()` of the script probes the provider it runs in for exactly these facts and
 * returns them under the same names; such a record can be loaded here as a profile.
 */
export interface ProfileFacts {
  /** `Int64.toString(16)` begins with `0x` (builds of 2017). */
  readonly Int64HexPrefix: boolean;
  /** Radix of `Int64.toString()` without an argument. */
  readonly Int64Radix: 10 | 16;
  /** `bitwiseShiftRight` of a negative signed value keeps the sign. */
  readonly Int64ShiftSigned: boolean;
  /** `(5).add(1)` gives an Int64 rather than a Number. */
  readonly NumberMathInt64: boolean;
  /** A read that begins in captured memory and ends outside fails with the "partial read success" text. */
  readonly PartialReadText: boolean;
  /** `getModuleSymbolAddress` of an unknown symbol throws instead of giving null. */
  readonly SymbolThrows: boolean;
  /** Highest API version, `major * 100 + minor`. */
  readonly ApiVersion: number;
  /** `let`, `const` and `class` at the top level are seen from outside. */
  readonly LexicalGlobals: boolean;
  /** `debugLog` renders DML instead of printing the tags. */
  readonly DebugLogDml: boolean;
  /** Where an error was thrown is appended to its text when it leaves the script. */
  readonly ErrorPosition: 'none' | 'at-script' | 'function-at-script';
  /** A top-level error is printed as `Error: Error: TEXT`. */
  readonly ErrorTwice: boolean;
  /** An integer argument of dx becomes a Number whatever its width ('number') or an Int64 when its VARIANT type has 64 bits ('by-width'). */
  readonly IntegerArguments: 'number' | 'by-width';
  /** `.scriptload` of a loaded path runs it again (older builds). */
  readonly ReloadRunsAgain: boolean;
  /** Names of globals newer than the floor that the engine has (`globalThis`, `BigInt`, `Promise`, `Intl`, …). */
  readonly Globals: readonly string[];
  /** Blanks between a `!vadump -v` label and its value: padded to a column, or a single one. */
  readonly VadumpLayout: 'padded' | 'single-blank';
}

export interface Profile extends ProfileFacts {
  readonly Name: string;
}

const v8Globals = ['globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Promise', 'WeakRef', 'Intl'];

/**
 * The default: what was measured on the engine, with plain error texts; where only JsProvider decides, the
 * documented behaviour.
 */
export const engineProfile: Profile = {
  Name: 'engine',
  Int64HexPrefix: false,
  Int64Radix: 10,
  Int64ShiftSigned: true,
  NumberMathInt64: true,
  PartialReadText: false,
  SymbolThrows: false,
  ApiVersion: 109,
  LexicalGlobals: false,
  DebugLogDml: false,
  ErrorPosition: 'none',
  ErrorTwice: false,
  IntegerArguments: 'number',
  ReloadRunsAgain: false,
  Globals: v8Globals,
  VadumpLayout: 'padded',
};

/** The V8 provider, on by default since WinDbg 1.2407. */
export const v8Profile: Profile = {
  ...engineProfile,
  Name: 'v8',
  ErrorPosition: 'function-at-script',
  ErrorTwice: true,
  IntegerArguments: 'by-width',
  LexicalGlobals: true,
};

/** The Chakra provider of the Windows Kits' debuggers and of `.veightoff`. */
export const chakraProfile: Profile = {
  ...engineProfile,
  Name: 'chakra',
  Int64HexPrefix: true,
  Int64Radix: 16,
  Int64ShiftSigned: false,
  NumberMathInt64: false,
  PartialReadText: true,
  SymbolThrows: true,
  ErrorPosition: 'at-script',
  IntegerArguments: 'by-width',
  ReloadRunsAgain: true,
  Globals: [],
  VadumpLayout: 'single-blank',
};

export const profiles: readonly Profile[] = [engineProfile, v8Profile, chakraProfile];

type Check = readonly [accepts: (value: unknown) => boolean, expected: string];

const flag: Check = [(value) => typeof value === 'boolean', 'true or false'];

function oneOf(...values: readonly unknown[]): Check {
  return [(value) => values.includes(value), values.map((value) => JSON.stringify(value)).join(' or ')];
}

const checks: Readonly<Record<keyof ProfileFacts, Check>> = {
  Int64HexPrefix: flag,
  Int64Radix: oneOf(10, 16),
  Int64ShiftSigned: flag,
  NumberMathInt64: flag,
  PartialReadText: flag,
  SymbolThrows: flag,
  ApiVersion: [
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 9999,
    'a whole number, major * 100 + minor',
  ],
  LexicalGlobals: flag,
  DebugLogDml: flag,
  ErrorPosition: oneOf('none', 'at-script', 'function-at-script'),
  ErrorTwice: flag,
  IntegerArguments: oneOf('number', 'by-width'),
  ReloadRunsAgain: flag,
  Globals: [
    (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    'a list of names',
  ],
  VadumpLayout: oneOf('padded', 'single-blank'),
};

/** What `selfTest()` calls its record. */
export const recordKind = 'leakscope-self-test';

/**
 * A profile from a record that `selfTest()` returned in somebody's debugger:
 * `{ Record: 'leakscope-self-test', Name?: string, Facts: { … } }`. A fact that the probe left out, or gave as
 * null because it could not tell, is taken from {@link engineProfile}.
 * @throws TypeError that names the fact and what it may be
 */
export function profileFromRecord(record: unknown): Profile {
  if (!isRecord(record) || record.Record !== recordKind)
    throw new TypeError(`Not a self-test record: expected an object with Record "${recordKind}"`);
  if (!isRecord(record.Facts)) throw new TypeError('The self-test record has no Facts');
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record.Facts)) {
    if (!Object.hasOwn(checks, name))
      throw new TypeError(`The self-test record has an unknown fact '${name}'`);
    if (value === null || value === undefined) continue;
    const [accepts, expected] = checks[name as keyof ProfileFacts];
    if (!accepts(value))
      throw new TypeError(`Fact '${name}' of the self-test record must be ${expected}, not ${show(value)}`);
    facts[name] = value;
  }
  const name = typeof record.Name === 'string' && record.Name !== '' ? record.Name : 'self-test';
  return { ...engineProfile, ...facts, Name: name };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
