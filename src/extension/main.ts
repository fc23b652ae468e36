/**
 * The life of the script in the debugger, and nothing else: registration, the one-shot print, and the door
 * through which every exported function goes. scripts/build.mjs adds a top-level function per question.
 */

import { printLines } from './debuggee/console';
import { openDebuggee } from './debuggee/open';
import { convertArguments } from './questions/arguments';
import { questions } from './questions/index';
import { oneShotText } from './questions/one-shot';
import { leaksModel } from './questions/process-model';

export * as format from './view/format';
export { questions };

/** The lowest API version with what is used here; older debuggers load the script too. */
const apiMajor = 1;
const apiMinor = 2;

let scriptGlobal: Record<string, unknown> = {};

/** Root code: `global` is the script's global object; only the first phase of `host` exists. */
export function attach(global: unknown): void {
  scriptGlobal = global as Record<string, unknown>;
  if (typeof host === 'undefined' || host.metadata === undefined) return;
  const help: Record<string, object> = {};
  for (const question of questions) help[question.name] = { Help: question.help, PreferShow: true };
  host.metadata.defineMetadata(global, help);
}

export function initializeScript(): object[] {
  const records: object[] = [new host.apiVersionSupport(apiMajor, apiMinor)];
  for (const question of questions) {
    // An alias that another script holds already is no reason not to load.
    const alias = new host.functionAlias(scriptGlobal[question.name], question.name);
    records.push(new host.optionalRecord(alias));
  }
  const model = leaksModel(questions, ask);
  records.push(new host.optionalRecord(new host.namedModelParent(model, 'Debugger.Models.Process')));
  return records;
}

/** `.scriptrun`: the region-size histogram and the top findings, as text. */
export function invokeScript(): void {
  printLines(oneShotText(ask));
}

/** Every registration is a record, which the provider undoes; there is nothing else to undo. */
export function uninitializeScript(): void {}

/** Answers a question by its name. @throws with a text for the user */
export function ask(name: string, given: ArrayLike<unknown>): unknown {
  const question = questions.filter((candidate) => candidate.name === name)[0];
  if (question === undefined) throw new Error('There is no question ' + name + '.');
  return question.ask(openDebuggee, convertArguments(question, given));
}
