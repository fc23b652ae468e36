/** `?`: what expressions evaluate to; run in each thread (`~*e ? @$csp`) it prints a line per thread. */

import { HEX, hex } from './numbers';

const ROW = new RegExp(`^Evaluate expression: -?\\d+ = (${HEX})$`, 'i');

/** The values in order of the lines; other lines are passed over. */
export function parseEvaluated(lines: readonly string[]): number[] {
  const values: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const cells = ROW.exec(lines[i]!.trim());
    if (cells) values.push(hex(cells[1]!));
  }
  return values;
}
