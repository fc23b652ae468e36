/**
 * Probes that need to see this script from outside: they call `selfTest` through `dx` once more and read what
 * `dx` prints. While they do, selfTest answers with an object that has nothing but a hidden method, which
 * throws, writes or shows its argument as the probe asks for.
 */
import type { DebuggerCommands } from '../commands';
import { rethrowInterruption } from '../interruption';
import { fact, notHere, type Probe } from './probe';

const mark = 'leakscope probe';
const noAnswer = 'the script does not reach its own selfTest through dx';

let asking = false;

/** The object for a probe that asks at this moment; null when somebody else does. */
export function answerForProbe(): object | null {
  if (!asking) return null;
  return Object.defineProperty({}, 'answer', { value: answerFromOutside, enumerable: false });
}

function answerFromOutside(what: unknown, value: unknown): object {
  if (what === 'throw') throw new Error(mark);
  if (what === 'log') host.diagnostics.debugLog('<b>' + mark + '</b>\n');
  const text = what === 'argument' ? typeof value : String(what);
  return { toString: () => text };
}

export function outsideProbes(commands: DebuggerCommands): readonly Probe[] {
  const thrown = () => lineWith(printed(commands, '"throw"'), mark);
  return [
    { name: 'DebugLogDml', ask: () => debugLogDml(lineWith(printed(commands, '"log"'), mark)) },
    { name: 'ErrorPosition', ask: () => errorPosition(thrown()) },
    { name: 'ErrorTwice', ask: () => errorTwice(thrown()) },
    { name: 'IntegerArguments', ask: () => integerArguments(printed(commands, '"argument", 4294967296')) },
  ];
}

/** What `dx` prints for the call; nothing when it does not come through. */
function printed(commands: DebuggerCommands, args: string): readonly string[] {
  const lines: string[] = [];
  asking = true;
  try {
    for (const line of commands.raw('dx @$scriptContents.selfTest().answer(' + args + ')')) lines.push(line);
  } catch (error) {
    rethrowInterruption(error);
  } finally {
    asking = false;
  }
  return lines;
}

function debugLogDml(line: string | null) {
  return line === null ? notHere(noAnswer) : fact(line.indexOf('<b>') < 0);
}

function errorPosition(line: string | null) {
  if (line === null) return notHere(noAnswer);
  if (/\[at \S+ \(line/.test(line)) return fact('at-script');
  return fact(/\[.*@\S+ \(line/.test(line) ? 'function-at-script' : 'none');
}

function errorTwice(line: string | null) {
  return line === null ? notHere(noAnswer) : fact(/^Error: Error: /.test(line));
}

function integerArguments(lines: readonly string[]) {
  if (lineWith(lines, ': number') !== null) return fact('number');
  return lineWith(lines, ': object') !== null ? fact('by-width') : notHere(noAnswer);
}

function lineWith(lines: readonly string[], text: string): string | null {
  for (let i = 0; i < lines.length; i++) if (lines[i]!.indexOf(text) >= 0) return lines[i]!;
  return null;
}
