// Of several exports at one address (NtClose, ZwClose) either may be shown: every such name by the first of them.
import type { Session } from '../../src/simulator/index.js';

type Module = Session['target']['modules'][number];
type Names = ReadonlyMap<string, string>;

const known = new WeakMap<Module, Names>();

/** Names that are not the first of their address, `module!name` and alone, to those that are. */
function firstNames(module: Module, { target }: Session): Names {
  const result = new Map<string, string>();
  const first = new Map<number, string>();
  for (const { address, name } of target.symbols.exports(module)) {
    const earlier = first.get(address);
    if (earlier === undefined) first.set(address, name);
    else result.set(`${module.name}!${name}`, `${module.name}!${earlier}`).set(name, earlier);
  }
  return result;
}

/** Asking for exports loads them, so only modules are asked whose symbols are loaded: others give no names. */
function namesOf(session: Session): readonly Names[] {
  const loaded = session.target.modules.filter(({ symbolType }) => symbolType === 'Export');
  return loaded.map((module) => {
    const names = known.get(module) ?? firstNames(module, session);
    known.set(module, names);
    return names;
  });
}

/** Lines of frames with the first name of each address. */
export function withFirstNames(lines: readonly string[], session: Session): readonly string[] {
  const all = namesOf(session);
  const first = (name: string) => all.find((names) => names.has(name))?.get(name) ?? name;
  return lines.map((line) => line.replace(/[\w?@$]+![\w?@$]+|(?<=FunctionName +: )\S+/g, first));
}
