/** Offsets out of the symbols of ntdll, where the debugger has them. */
import type { Debuggee, StructureFields } from '../../debuggee/debuggee';
import type { Bits } from '../vocabulary';
import type { StructureTable } from './structure-table';

const noFields: StructureFields['fields'] = Object.create(null);

class SymbolTable implements StructureTable {
  readonly source = 'symbols';
  readonly builds = null;
  readonly name: string;

  constructor(
    private readonly debuggee: Debuggee,
    private readonly module: string,
    bits: Bits,
  ) {
    this.name = `${bits === 64 ? 'x64' : 'x86'} by symbols of ${module}`;
  }

  offset(structure: string, field: string): number {
    const place = this.fieldsOf(structure)[field];
    return place === undefined ? -1 : place.offset;
  }

  size(structure: string): number {
    const found = this.find(structure);
    return found === null ? 0 : found.size;
  }

  bits(structure: string, field: string): readonly [number, number] | null {
    const place = this.fieldsOf(structure)[field];
    return place === undefined ? null : place.bits;
  }

  /** Symbols list more fields than the built-in tables, so their shapes equal none of those. */
  shape(structure: string): string {
    const fields = this.fieldsOf(structure);
    return Object.keys(fields)
      .map((name) => `${name}:${fields[name]!.offset}`)
      .join(' ');
  }

  knows(): boolean {
    return true;
  }

  about(): StructureTable {
    return this;
  }

  private find(structure: string): StructureFields | null {
    return this.debuggee.structure(this.module, structure);
  }

  private fieldsOf(structure: string): StructureFields['fields'] {
    const found = this.find(structure);
    return found === null ? noFields : found.fields;
  }
}

/**
 * null where the symbols of the module know no heap, or one of another pointer width: debuggers take the name of
 * either ntdll of a WOW64 process for the other.
 *
 * @param module name as `lm` has it, e.g. `ntdll_77a10000`
 */
export function tableBySymbols(debuggee: Debuggee, module: string, bits: Bits): StructureTable | null {
  const table = new SymbolTable(debuggee, module, bits);
  const blockHeader = bits === 64 ? 16 : 8;
  const isOurs = table.size('_HEAP') > 0 && table.size('_HEAP_ENTRY') === blockHeader;
  return isOurs ? table : null;
}
