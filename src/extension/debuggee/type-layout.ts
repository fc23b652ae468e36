/**
 * Structures out of the debugger's symbols, through `host.getModuleType`: where the fields lie, nothing of their
 * types. Each access is a call into the debugger, so a structure is taken down whole and once.
 */
import type { FieldPlace, StructureFields } from './debuggee';
import { toNumber } from './int64';
import { unlessThrows } from './model-value';

/** null without symbols, without the type, for what is no structure, and for one of which a part is not told. */
export function structureOfSymbols(module: string, type: string): StructureFields | null {
  return (unlessThrows(() => readStructure(module, type)) as StructureFields | null | undefined) || null;
}

function readStructure(module: string, type: string): StructureFields | null {
  const found = host.getModuleType!(module, type);
  if (found === null) return null;
  const size = toNumber(found.size);
  const fields: Record<string, FieldPlace> = Object.create(null);
  gather(found, 0, fields);
  return size > 0 && Object.keys(fields).length > 0 ? { size, fields } : null;
}

function gather(type: HostType, base: number, into: Record<string, FieldPlace>): void {
  const { fields } = type;
  const names = Object.getOwnPropertyNames(fields);
  const nameless: { readonly type: HostType; readonly offset: number }[] = [];
  for (let i = 0; i < names.length; i++) {
    const field = fields[names[i]!]!;
    // Statics and constants lie in no object.
    if (field.locationKind !== 'member') continue;
    const offset = base + toNumber(field.offset);
    const inner = field.type;
    if (!(names[i]! in into)) into[names[i]!] = { offset, bits: bitsOf(inner) };
    if (isNameless(inner)) nameless.push({ type: inner, offset });
  }
  // Named fields first: those of a nameless part take no name that is in use.
  for (let i = 0; i < nameless.length; i++) gather(nameless[i]!.type, nameless[i]!.offset, into);
}

function bitsOf(type: HostType): readonly [number, number] | null {
  if (type.isBitField !== true) return null;
  const { lsb, length } = type.bitFieldPositions!;
  return [toNumber(lsb), toNumber(length)];
}

/** `u1` of a union without a name is nothing that a reader of the structure would ask for. */
function isNameless(type: HostType): boolean {
  return /(^|::)<(unnamed|anonymous)[^:]*>$/.test(String(type.name)) && type.typeKind === 'udt';
}
