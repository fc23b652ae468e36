/** The honest empty answer: an object whose one line says why there is no other. */
import { type Column, present } from './table';

const columns: readonly Column[] = [
  { Name: 'Verdict', Kind: 'text', Help: 'cannot tell' },
  { Name: 'Why', Kind: 'text', Help: 'What is missing, and how to get it' },
];

export function cannotTell(why: string): object {
  return present({ Verdict: 'cannot tell', Why: why }, columns, () => 'cannot tell: ' + why);
}
