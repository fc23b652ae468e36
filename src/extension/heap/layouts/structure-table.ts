/** Offsets of the structures of one ntdll, from symbols or built in. */
export interface StructureTable {
  /** `x64 17763 to 22621`; shown to people. */
  readonly name: string;
  readonly source: 'symbols' | 'built in';
  /** Builds that the table is known for, first and last; null when symbols gave it. */
  readonly builds: readonly [number, number] | null;
  /** Offset of a field in bytes, e.g. `offset('_HEAP', 'Encoding')`; -1 when the structure has no such field. */
  offset(structure: string, field: string): number;
  /** Bytes of a structure; 0 when it is not known. */
  size(structure: string): number;
  /** Lowest bit and number of bits of a bit field, counted from its offset; null for a field of whole bytes. */
  bits(structure: string, field: string): readonly [number, number] | null;
  /** Equal for structures that are laid out equally; '' when the structure is not known. */
  shape(structure: string): string;
  /** Whether the table is known to hold for a build, not only to lie around it. */
  knows(build: number): boolean;
  /** The table as one of these structures alone: its builds are all in which they are laid out like this. */
  about(structures: readonly string[]): StructureTable;
}

/**
 * The tables that differ in at least one of the structures named, in the order given: a walker that looks at few
 * structures tries no layout twice. Tables that do not know the first one named are left out.
 */
export function distinct(
  tables: readonly StructureTable[],
  structures: readonly string[],
): readonly StructureTable[] {
  // Without a prototype, because shapes come out of symbols too.
  const seen: Record<string, true> = Object.create(null);
  const kept = tables.filter((table) => {
    const shape = structures.map((structure) => table.shape(structure)).join('\n');
    if (table.shape(structures[0]!) === '' || shape in seen) return false;
    seen[shape] = true;
    return true;
  });
  return kept.map((table) => table.about(structures));
}
