/** `!dumpdomain`: application domains, their assemblies and modules. */

import { parseLoaderHeap } from './loader-heap';
import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface ManagedModule {
  readonly address: number;
  /** Path, or the display name of a dynamic assembly. */
  readonly name: string;
}

export interface Assembly {
  readonly address: number;
  /** Path, or a display name such as `mr4vbdbg, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null`. */
  readonly name: string;
  readonly modules: readonly ManagedModule[];
}

interface Domain {
  /** `System Domain`, `Shared Domain`, `Domain 1`. */
  readonly title: string;
  readonly address: number;
  /** Friendly name; empty when not printed. */
  readonly name: string;
  readonly assemblies: readonly Assembly[];
}

interface Domains extends ParsedOutput {
  readonly domains: readonly Domain[];
  /** Bytes of `Total LoaderHeap size`, where pasted behind the list; null otherwise. */
  readonly loaderTotalBytes: number | null;
  readonly loaderWastedBytes: number | null;
}

type AssemblyDraft = { address: number; name: string; modules: ManagedModule[] };
type DomainDraft = { title: string; address: number; name: string; assemblies: AssemblyDraft[] };

const DOMAIN = new RegExp(`^((?:System|Shared) Domain|Domain \\d+): *(${HEX})$`, 'i');
const ASSEMBLY = new RegExp(`^Assembly: +(${HEX})(?: +(?:\\(Dynamic\\) +)?\\[(.*)\\])?`, 'i');
const MODULE = /^([0-9a-f]{8,16}|[0-9a-f]{1,8}`[0-9a-f]{8}) +(\S.*)$/i;
const FURNITURE =
  /^(?:(?:Low|High)FrequencyHeap|StubHeap|Stage|ClassLoader|SecurityDescriptor|Module(?: Name)?$|Total size|LoaderHeap)/;

export function parseDomains(lines: readonly string[]): Domains {
  const domains: DomainDraft[] = [];
  const unread = new UnreadLines();
  const footer: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    if (/^Total LoaderHeap size/i.test(text)) footer.push(text);
    else if (!readLine(domains, text) && !FURNITURE.test(text)) unread.file(text);
  }
  const loader = parseLoaderHeap(footer);
  return {
    domains,
    loaderTotalBytes: loader.totalBytes,
    loaderWastedBytes: loader.wastedBytes,
    skipped: unread.skipped,
    truncated: unread.truncated,
  };
}

/** An assembly in front of the first domain (its heading was cut off) opens a domain of its own. */
function readLine(domains: DomainDraft[], text: string): boolean {
  const heading = DOMAIN.exec(text);
  if (heading) domains.push({ title: heading[1]!, address: hex(heading[2]!), name: '', assemblies: [] });
  const assembly = ASSEMBLY.exec(text);
  if (assembly && domains.length === 0) domains.push({ title: '', address: 0, name: '', assemblies: [] });
  const domain = domains[domains.length - 1];
  if (!domain) return false;
  const current = domain.assemblies[domain.assemblies.length - 1];
  if (assembly) domain.assemblies.push({ address: hex(assembly[1]!), name: assembly[2] || '', modules: [] });
  const module = MODULE.exec(text);
  if (module && current) current.modules.push({ address: hex(module[1]!), name: module[2]! });
  const name = /^Name: +(\S.*)$/.exec(text);
  if (name) domain.name = name[1]!;
  return heading !== null || assembly !== null || (module !== null && current !== undefined) || name !== null;
}
