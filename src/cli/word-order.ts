/**
 * `leakscope hits.log allocation-stacks` reads as well as `leakscope allocation-stacks hits.log`: an input in front of a
 * command changes places with it.
 */
import { statSync } from 'node:fs';

/** @param commands names of the subcommands */
export function commandFirst(words: readonly string[], commands: readonly string[]): readonly string[] {
  const [first, second] = [...words.keys()].filter((i) => !words[i]!.startsWith('-'));
  if (first === undefined || second !== first + 1) return words;
  const [input, command] = [words[first]!, words[second]!];
  const isInput = !commands.includes(input) && statSync(input, { throwIfNoEntry: false })?.isFile();
  if (!isInput || !commands.includes(command)) return words;
  return [command, ...words.slice(0, first), input, ...words.slice(second + 1)];
}
