/** Prose broken at blanks to the width of the terminal; what is to be copied never comes here. */
import { Help } from 'commander';

/** Narrower than this a text is easier to read unbroken. */
const narrowest = 24;
const wrapper = new Help();

/** The blank between a figure and its unit, where no line may end; no text that is shown holds a NUL. */
const figure = /(\d) (?=(?:(?:[KMGTP]i)?B\b|%))/g;
const glue = '\0';

/**
 * @param first what stands in front of the first line
 * @param rest what stands in front of the others, as wide as the eye wants it
 */
export function wrapped(text: string, width: number, first: string, rest: string): string[] {
  const room = Math.max(width - Math.max(first.length, rest.length), narrowest);
  return wrapper
    .boxWrap(text.replace(figure, `$1${glue}`), room)
    .replaceAll(glue, ' ')
    .split('\n')
    .map((line, i) => (i === 0 ? first : rest) + line);
}
