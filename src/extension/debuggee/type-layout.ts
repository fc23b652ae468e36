/**
 * Structures out of the debugger's symbols, through `host.getModuleType`: where the fields lie, nothing of their
 * types. Each access is a call into the debugger, so a structure is taken down whole and once.
 */
import type { FieldPlace, StructureFields } from './debuggee';
import { toNumber } from './int64';
import { unlessThrows } from './model-value';

/** null without symbols, without the type, and for what is no structure. */
export function structureOfSymbols(module: string, type: string): StructureFields | null {
  const found = unlessThrows(() => host.getModuleType!(module, type)) as HostType | null | undefined;
  if (found === null || found === undefined) return null;
  const fields: Record<string, FieldPlace> = Object.create(null);
  unlessThrows(() => gather(found, 0, fields));
  const size = toNumber(unlessThrows(() => found.size));
  return size > 0 && Object.keys(fields).length > 0 ? { size, fields } : null;
}

function gather(type: HostType, base: number, into: Record<string, FieldPlace>): void {
  const { fields } = type;
  const names = Object.getOwnPropertyNames(fields);
  const nameless: { readonly type: HostType; readonly offset: number }[] = [];
  for (let i = 0; i < names.length; i++) {
    const field = fields[names[i]!]!;
    // Statics and constants lie in no object.
    const offset = toNumber(unlessThrows(() => field.offset));
    if (!(offset >= 0)) continue;
    const inner = field.type;
    if (!(names[i]! in into)) into[names[i]!] = { offset: base + offset, bits: bitsOf(inner) };
    if (isNameless(inner)) nameless.push({ type: inner, offset: base + offset });
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
