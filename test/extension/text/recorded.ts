/** The repository's own logs: outputs written anew in the debugger's layouts, with figures that add up. */

import { readFileSync } from 'node:fs';
import { readLogText } from '../../../src/log/index';

const LOGS = new URL('../../fixtures/logs/', import.meta.url);
const HUNTS = new URL('../../../samples/logs/', import.meta.url);

export type LogName = 'native-x86' | 'wow64' | 'managed-x64' | 'managed-regions' | 'classic-x86';
export type HuntName =
  | '000-heap-fixed-size-x86'
  | '001-heap-by-hand-x86'
  | '002-dynamic-assemblies-x64'
  | '003-region-size-wow64';

/** Output of the first command of a log that matches; throws when there is none, so that no test passes on nothing. */
export function recorded(name: LogName, command: RegExp): readonly string[] {
  return outputOf(new URL(`${name}.log`, LOGS), command);
}

/** The same for a published leak hunt. */
export function hunt(name: HuntName, command: RegExp): readonly string[] {
  return outputOf(new URL(`${name}.log`, HUNTS), command);
}

function outputOf(file: URL, command: RegExp): readonly string[] {
  const found = readLogText(readFileSync(file)).commands.find((one) => command.test(one.command));
  if (!found) throw new Error(`${file.pathname} holds no command ${command}`);
  return found.lines;
}
