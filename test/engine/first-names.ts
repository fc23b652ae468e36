// Of several exports at one address (NtClose, ZwClose) either may be shown: every such name by the first of them.
import type { Session } from '../../src/simulator/index.js';

const known = new WeakMap<Session, ReadonlyMap<string, string>>();

/** Names that are not the first of their address, `module!name` and alone, to those that are. */
function firstNames(session: Session): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const module of session.target.modules) {
    const first = new Map<number, string>();
    for (const { address, name } of session.target.symbols.exports(module)) {
      const earlier = first.get(address);
      if (earlier === undefined) first.set(address, name);
      else result.set(`${module.name}!${name}`, `${module.name}!${earlier}`).set(name, earlier);
    }
  }
  return result;
}

/** A line of frames with the first name of each address. */
export function withFirstNames(line: string, session: Session): string {
  let names = known.get(session);
  if (names === undefined) {
    names = firstNames(session);
    known.set(session, names);
  }
  return line.replace(/[\w?@$]+![\w?@$]+|(?<=FunctionName +: )\S+/g, (name) => names.get(name) ?? name);
}
