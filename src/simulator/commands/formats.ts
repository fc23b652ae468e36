/**
 * `.formats expression`: one value as a number in several bases, as characters, as a time and as floating point.
 *
 * On a 32-bit machine a value that fits 32 bits is shown as one. A value below 2^31 is a time_t, one of 64 bits a
 * FILETIME (100 ns since 1601); times are UTC here.
 */
import { pointerSize } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import { evaluate, fits32Bits } from './evaluate.js';
import { storedFloat } from './float-text.js';
import type { CommandLine } from './line.js';
import { grouped } from './memory-bits.js';
import { clockText, sessionTimeText } from './time-text.js';

const floatDigits = 6;
/** From 1601 to 1970. */
const epochMilliseconds = 11_644_473_600_000n;
/** The last year that a SYSTEMTIME can say is 30827; the engine refuses from here on. */
const endOfFileTime = 0x7fff_35f4_f06c_58f0n;

function hexText(value: bigint, bits: 32 | 64): string {
  const digits = value.toString(16).padStart(bits / 4, '0');
  return bits === 64 ? `${digits.slice(0, 8)}\`${digits.slice(8)}` : digits;
}

function characters(value: bigint, bits: 32 | 64): string {
  const codes = Array.from({ length: bits / 8 }, (_, i) =>
    Number((value >> BigInt(bits - 8 - i * 8)) & 0xffn),
  );
  return codes.map((code) => (code >= 0x20 && code <= 0x7f ? String.fromCharCode(code) : '.')).join('');
}

/** What the value is as a moment; 64 bits, unsigned. */
function timeText(value: bigint): string {
  if (value === 0n) return 'unavailable';
  if (value < 0x8000_0000n) return clockText(Number(value) * 1000);
  if (value < 0x1_0000_0000n) return '***** Invalid';
  if (value >= endOfFileTime)
    return value === 0xffff_ffff_ffff_ffffn ? '***** Invalid' : '***** Invalid FILETIME';
  return sessionTimeText(Number(value / 10_000n - epochMilliseconds));
}

/** Of all 64 bits, also where 32 are shown. */
function floats(value: bigint): { low: string; high: string; double: string } {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigInt64(0, value, true);
  return {
    low: storedFloat(bytes, 0, 4, floatDigits),
    high: storedFloat(bytes, 4, 4, floatDigits),
    double: storedFloat(bytes, 0, 8, floatDigits),
  };
}

export function formats(line: CommandLine, context: CommandContext): CommandOutput {
  const wide = evaluate(line, context);
  const bits = pointerSize(context.target) === 4 && fits32Bits(wide) ? 32 : 64;
  const value = BigInt.asUintN(bits, wide);
  const { low, high, double } = floats(wide);
  return [
    'Evaluate expression:',
    `  Hex:     ${hexText(value, bits)}`,
    `  Decimal: ${BigInt.asIntN(bits, value)}`,
    `  Decimal (unsigned) : ${value}`,
    `  Octal:   ${value.toString(8).padStart(Math.ceil(bits / 3), '0')}`,
    `  Binary:  ${grouped(value.toString(2).padStart(bits, '0'))}`,
    `  Chars:   ${characters(value, bits)}`,
    `  Time:    ${timeText(BigInt.asUintN(64, wide))}`,
    `  Float:   low ${low} high ${high}`,
    `  Double:  ${double}`,
    '',
  ].join('\n');
}
