/** The one share of a whole: it decides verdicts as well as columns, so what is compared is what is shown. */

/** Percent with two decimals, as a number; 0 of 0 is 0. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((part / whole) * 10000) / 100 : 0;
}
