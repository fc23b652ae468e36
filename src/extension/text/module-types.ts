/** `!dumpmodule -mt`: the types that a managed module defines and refers to. */

import { HEX, hex, words } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

export interface ManagedType {
  readonly methodTable: number;
  /** Metadata token, e.g. 0x02000002. */
  readonly token: number;
  readonly name: string;
}

export interface ModuleTypes extends ParsedOutput {
  /** Path or display name; empty when not printed. */
  readonly name: string;
  /** Address of the assembly; null when not printed. */
  readonly assembly: number | null;
  /** Words of the `Attributes:` line. */
  readonly attributes: readonly string[];
  readonly definitions: readonly ManagedType[];
  readonly references: readonly ManagedType[];
}

const ROW = new RegExp(`^(${HEX})\\s+(0x[0-9a-f]{8})\\s+(\\S.*)$`, 'i');
/** Told by the heading, not by the token: SOS prints references with tokens of both tables. */
const HEADING = /^(?:MT +Type(Def|Ref) +Name|Types (defined|referenced) in this module)/i;
/** Every other fact of the module: `Label: value`. */
const FACT = /^[A-Z][A-Za-z ]*: */;

export function parseModuleTypes(lines: readonly string[]): ModuleTypes {
  const definitions: ManagedType[] = [];
  const references: ManagedType[] = [];
  const unread = new UnreadLines();
  let section = definitions;
  let name = '';
  let assembly: number | null = null;
  let attributes: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const row = ROW.exec(text);
    const fact = row ? null : /^(Name|Assembly|Attributes): *(\S.*)$/.exec(text);
    const heading = HEADING.exec(text);
    if (heading) section = /^def/i.test(heading[1] || heading[2]!) ? definitions : references;
    else if (row) section.push({ methodTable: hex(row[1]!), token: hex(row[2]!), name: row[3]! });
    else if (fact && fact[1] === 'Name') name = fact[2]!;
    else if (fact && fact[1] === 'Assembly') assembly = hex(words(fact[2]!)[0]!);
    else if (fact) attributes = words(fact[2]!);
    else if (!FACT.test(text)) unread.file(text);
  }
  if (assembly !== null && Number.isNaN(assembly)) assembly = null;
  const { skipped, truncated } = unread;
  return { name, assembly, attributes, definitions, references, skipped, truncated };
}
