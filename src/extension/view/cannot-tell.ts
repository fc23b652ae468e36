/** The honest empty answer: an object whose one line says why there is no other. */
import { type Column, present } from './table';

const columns: readonly Column[] = [
  { Name: 'Verdict', Kind: 'text', Help: 'cannot tell' },
  { Name: 'Why', Kind: 'text', Help: 'What is missing, and how to get it' },
];

/** Iterable over one row, so that a grid shows the reason too instead of an error. */
export function cannotTell(why: string): object {
  const answer = () => present({ Verdict: 'cannot tell', Why: why }, columns, () => `cannot tell: ${why}`);
  const shown = answer();
  Object.defineProperty(shown, Symbol.iterator, {
    value: () => [answer()][Symbol.iterator](),
    enumerable: false,
  });
  return shown;
}
