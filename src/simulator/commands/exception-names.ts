/**
 * Names of exception codes as `.lastevent` prints them (documentation of "Controlling Exceptions and Events").
 */
const names: Readonly<Record<number, string>> = {
  2147483649: 'Guard page violation',
  2147483650: 'Data misaligned',
  2147483651: 'Break instruction exception',
  2147483652: 'Single step exception',
  1073741855: 'WOW64 breakpoint',
  3221225477: 'Access violation',
  3221225478: 'In-page I/O error',
  3221225480: 'Invalid handle',
  3221225501: 'Illegal instruction',
  3221225620: 'Integer divide-by-zero',
  3221225621: 'Integer overflow',
  3221225725: 'Stack overflow',
  3221226505: 'Security check failure or stack buffer overrun',
  3221226528: 'Assertion failure',
  3762504530: 'CLR exception',
  3762507597: 'CLR exception',
  3765269347: 'C++ EH exception',
};

export function exceptionName(code: number): string {
  return names[code] ?? 'Unknown exception';
}
