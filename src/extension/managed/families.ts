/**
 * Assemblies grouped by origin. Here only by what a display name shows: generated names (random letters and
 * digits, GUIDs, counters), version 0.0.0.0 and no public key token. What produced them is read from the types
 * of the modules that were looked at.
 */
import type { Assembly } from '../text/domains';
import type { ManagedType, ModuleTypes } from '../text/module-types';

export interface Family {
  /** What its names have in common, e.g. `8 random letters and digits`. */
  readonly pattern: string;
  readonly names: readonly string[];
}

/** The name in front of the first comma of a display name; null for a path. */
export function simpleName(displayName: string): string | null {
  const match = /^([^,\\/]+),\s*Version=/.exec(displayName);
  return match ? match[1]!.trim() : null;
}

const unsigned = /Version=0\.0\.0\.0,.*PublicKeyToken=null/i;

/** Families of at least two members, largest first. */
export function generatedFamilies(assemblies: readonly Assembly[]): Family[] {
  const byPattern: Record<string, string[]> = {};
  assemblies.forEach((assembly) => {
    const name = simpleName(assembly.name);
    const pattern = name === null ? null : generatedPattern(name, unsigned.test(assembly.name));
    if (pattern === null) return;
    byPattern[pattern] = (byPattern[pattern] || []).concat([name!]);
  });
  return Object.keys(byPattern)
    .map((pattern) => ({ pattern, names: byPattern[pattern]! }))
    .filter((family) => family.names.length > 1)
    .sort((a, b) => b.names.length - a.names.length);
}

/**
 * CodeDom compiles into a file with a random name of eight characters out of [a-z0-5]; the serializer
 * generator and most proxy builders use a fixed prefix with a counter or a GUID.
 */
function generatedPattern(name: string, isUnsigned: boolean): string | null {
  if (/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/i.test(name))
    return 'a GUID in the name';
  if (
    /^(Microsoft\.GeneratedCode|DynamicProxyGenAssembly2|Anonymously Hosted DynamicMethods Assembly)$/i.test(
      name,
    )
  )
    return name;
  if (isUnsigned && /^[a-z0-9]{8}$/.test(name)) return '8 random letters and digits';
  const counter = /^(.*\D)\d+$/.exec(name);
  return isUnsigned && counter ? `${counter[1]}<number>` : null;
}

export interface Producer {
  /** What makes such assemblies, in words. */
  readonly name: string;
  /** Type names that show it. */
  readonly types: readonly string[];
  readonly fix: string;
}

const producers: readonly { readonly type: RegExp; readonly name: string; readonly fix: string }[] = [
  {
    type: /\.SoapHttpClientProtocol$/,
    name: 'SOAP proxies generated per call',
    fix: 'keep the compiled proxy assembly and use it again, or generate the proxy at build time',
  },
  {
    type: /\.XmlSerializationWriter$|\.XmlSerializationReader$/,
    name: 'XmlSerializer with constructors that do not cache',
    fix: 'keep the XmlSerializer in a static field, keyed by type and overrides',
  },
  {
    type: /Castle\.DynamicProxy\./,
    name: 'dynamic proxies',
    fix: 'use one ProxyGenerator for the whole process',
  },
];

const codeDomAttribute = 'System.CodeDom.Compiler.GeneratedCodeAttribute';

/** What the sampled modules of a family share; null when none of them was looked at. */
export function producerOf(family: Family, sampled: readonly ModuleTypes[]): Producer | null {
  const own = sampled.filter((module) => family.names.indexOf(simpleName(module.name) || '') >= 0);
  if (own.length === 0) return null;
  const shared = sharedTypes(own);
  const known = producers.filter((producer) => shared.some((type) => producer.type.test(type)))[0];
  const shown = shared.filter((type) => type === codeDomAttribute || (known && known.type.test(type)));
  const codeDom = shared.indexOf(codeDomAttribute) >= 0;
  if (!known && !codeDom) return null;
  return {
    name: (known ? known.name : 'code generated at run time') + (codeDom ? ', compiled through CodeDom' : ''),
    types: shown,
    fix: known ? known.fix : 'compile once and keep the assembly, or unload the domain that holds it',
  };
}

function sharedTypes(modules: readonly ModuleTypes[]): string[] {
  const named = (types: readonly ManagedType[]) => types.map((type) => type.name);
  return named(modules[0]!.references).filter((name) =>
    modules.every((module) => named(module.references).indexOf(name) >= 0),
  );
}
