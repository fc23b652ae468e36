/**
 * `let`, `const` and `class` at the top level of a script, for a provider that shows them from outside.
 *
 * They are no properties of the global object and ECMAScript offers no list of them. So every identifier of
 * the source is a candidate, and the realm itself says which ones resolve without being properties.
 */
import type { Realm } from './realm.js';

const identifier = /[A-Za-z_$][\w$]*/g;
const declaration = /\b(?:let|const|class)\b/;
/** Parameter of the probe; a name that could not be seen from outside anyway. */
const sink = '__jsproviderFound';
const notNames = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export ' +
    'extends false finally for function if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Readers of the top-level lexical bindings, by name, in the order of the source. */
export function lexicalGlobals(source: string, realm: Realm): ReadonlyMap<string, () => unknown> {
  const found = new Map<string, () => unknown>();
  if (!declaration.test(source)) return found;
  const names = new Set(source.match(identifier));
  const candidates = [...names].filter(
    (name) => !notNames.has(name) && !name.startsWith('__') && !(name in realm.globals),
  );
  const probes = candidates.map(
    (name) => `try { ${name}; ${sink}.push(['${name}', () => ${name}]); } catch {}`,
  );
  const probe = realm.run(`(${sink}) => { ${probes.join('\n')} }`, 'jsprovider') as (list: unknown[]) => void;
  const list: [string, () => unknown][] = [];
  probe(list);
  for (const [name, read] of list) found.set(name, read);
  return found;
}
