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
}
