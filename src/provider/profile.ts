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
