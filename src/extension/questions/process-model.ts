/**
 * `@$curprocess.Leaks`: the questions as methods of the process.
 *
 * Methods and not properties, because `dx @$curprocess.Leaks` would run every property it lists. They are
 * shown with their help all the same.
 */

import { type Column, describeKeys, present } from '../view/table';
import type { AskByName, Question } from './question';

/** The object whose properties every process gets. */
export function leaksModel(questions: readonly Question[], ask: AskByName): object {
  const leaks = questionMethods(questions, ask);
  const parent = {};
  Object.defineProperty(parent, 'Leaks', { get: () => leaks, enumerable: true });
  describeKeys(parent, { Leaks: { Help: 'What eats the memory of this process (Leakscope)' } });
  return parent;
}

function questionMethods(questions: readonly Question[], ask: AskByName): object {
  const methods: Record<string, unknown> = {};
  const help: Record<string, object> = {};
  const columns: Column[] = [];
  for (const question of questions) {
    const name = question.name.charAt(0).toUpperCase() + question.name.slice(1);
    methods[name] = (...args: unknown[]) => ask(question.name, args);
    help[name] = { Help: question.help, PreferShow: true };
    columns.push({ Name: name, Kind: 'object', Help: question.help });
  }
  const shown = present(methods, columns, () => 'ask one of these, e.g. Leaks.LeakSummary()');
  describeKeys(shown, help);
  return shown;
}
