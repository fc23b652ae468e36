/**
 * What every parsed command output carries beside its figures.
 *
 * A parser here never throws and never guesses: a line it does not know is kept and counted, so that an
 * answer can say how much of the text it rests on. Decoration that a parser knows (headers, rules, blank
 * lines, symbol noise) is not counted.
 */

import { isElision, isNoise } from './noise';

/** How many lines were not understood, and the first few of them. */
interface SkippedLines {
  readonly count: number;
  readonly first: readonly string[];
}

export interface ParsedOutput {
  readonly skipped: SkippedLines;
  /** true: the text itself says that part of it is missing (`...`, an interrupted command). */
  readonly truncated: boolean;
}

const KEPT_LINES = 5;
const KEPT_CHARACTERS = 200;

/** Collects the lines that a parser did not understand, and the marks of missing text. */
export class UnreadLines {
  private count = 0;
  private readonly first: string[] = [];
  private cut = false;

  /** Files a line that carries no figures: noise and blanks vanish, marks of missing text set the flag. */
  file(line: string): void {
    if (isElision(line)) this.cut = true;
    else if (!isNoise(line)) this.skip(line);
  }

  /** Counts a line as not understood, whatever it says. */
  skip(line: string): void {
    this.count += 1;
    if (this.first.length < KEPT_LINES) this.first.push(line.slice(0, KEPT_CHARACTERS));
  }

  /** Notes that text is missing. */
  markTruncated(): void {
    this.cut = true;
  }

  get skipped(): SkippedLines {
    return { count: this.count, first: this.first };
  }

  get truncated(): boolean {
    return this.cut;
  }
}
