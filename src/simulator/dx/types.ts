/** The C++ types that dx knows without symbols: names as `[Type: …]` prints them, sizes in bytes. */
import type { IntegerType } from '../../provider/model.js';

export interface BasicType {
  readonly name: string;
  readonly as: IntegerType | 'R4' | 'R8' | 'BOOL' | 'CHAR' | 'WCHAR' | 'VOID';
  /** Bytes. */
  readonly size: number;
}

function type(name: string, as: BasicType['as'], size: number): BasicType {
  return { name, as, size };
}

const basic: Readonly<Record<string, BasicType>> = {
  char: type('char', 'CHAR', 1),
  'signed char': type('char', 'I1', 1),
  'unsigned char': type('unsigned char', 'UI1', 1),
  short: type('short', 'I2', 2),
  'unsigned short': type('unsigned short', 'UI2', 2),
  int: type('int', 'I4', 4),
  'unsigned int': type('unsigned int', 'UI4', 4),
  long: type('long', 'I4', 4),
  'unsigned long': type('unsigned long', 'UI4', 4),
  'long long': type('__int64', 'I8', 8),
  'unsigned long long': type('unsigned __int64', 'UI8', 8),
  __int64: type('__int64', 'I8', 8),
  'unsigned __int64': type('unsigned __int64', 'UI8', 8),
  float: type('float', 'R4', 4),
  double: type('double', 'R8', 8),
  bool: type('bool', 'BOOL', 1),
  wchar_t: type('wchar_t', 'WCHAR', 2),
  void: type('void', 'VOID', 0),
};

const words = new Set(Object.keys(basic).flatMap((name) => name.split(' ')));

/** Whether a word can only be (part of) a type name. */
export function isTypeWord(word: string): boolean {
  return words.has(word);
}

export function basicType(name: string): BasicType | undefined {
  return Object.hasOwn(basic, name) ? basic[name] : undefined;
}
