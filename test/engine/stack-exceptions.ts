// Where stacks, frames and registers of simulator and engine may differ, and why. docs/engine.md lists them, too.
import type { Session } from '../../src/simulator/index.js';

export interface StackException {
  readonly name: string;
  readonly reason: string;
  /** Both texts pass through; what is left must be equal. */
  readonly without: (text: string, session: Session) => string;
}

/** Every name of an address by the first of them, `module!name` and alone. */
function firstNames(session: Session): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const module of session.target.modules) {
    const first = new Map<number, string>();
    for (const { address, name } of session.target.symbols.exports(module)) {
      const known = first.get(address);
      if (known === undefined) first.set(address, name);
      else result.set(`${module.name}!${name}`, `${module.name}!${known}`).set(name, known);
    }
  }
  return result;
}

const known = new WeakMap<Session, ReadonlyMap<string, string>>();

function namesOf(session: Session): ReadonlyMap<string, string> {
  let names = known.get(session);
  if (names === undefined) {
    names = firstNames(session);
    known.set(session, names);
  }
  return names;
}

export const stackExceptions: readonly StackException[] = [
  {
    name: 'one of several names',
    reason:
      'Of several exports at one address (NtClose, ZwClose) the engine shows the one that an unstable sort left last.',
    without: (text, session) => {
      const names = namesOf(session);
      return text.replace(/[\w?@$]+![\w?@$]+|(?<=FunctionName +: )\S+/g, (name) => names.get(name) ?? name);
    },
  },
  {
    name: 'help sentences',
    reason:
      "The sentences are the engine's own; the simulator has its own. Names and signatures must be equal.",
    without: (text) => text.replace(/^( *\S+ +\[[A-Za-z]+\(.*?\)) - .*\]$/gm, '$1]'),
  },
  {
    name: 'texts of the system',
    reason: 'An error that is only a code is put into words by Windows, which Wine words otherwise.',
    without: (text) => text.replace(/^Error: .* \((0x8\w{7})\)$/gm, 'Error: ($1)'),
  },
];

/** What must be equal. */
export function comparable(text: string, session: Session): string {
  return stackExceptions.reduce((rest, one) => one.without(rest, session), text);
}
