/**
 * One value of an answer as text, by the kind that its column declares. Text that is not ours is made harmless
 * here, on its last step to the terminal.
 */
import type { NumberFormat } from '../bundle.js';

export interface ShownColumn {
  readonly Name: string;
  readonly Kind: string;
  readonly Help: string;
}

export interface CellStyle {
  readonly format: NumberFormat;
  /** Bytes of a pointer of the target: the width of an address. */
  readonly pointerSize: 4 | 8;
}

const rightAligned = ['address', 'size', 'bytes', 'count', 'percent'];

export function isRightAligned(kind: string): boolean {
  return rightAligned.includes(kind);
}

export function cellText(value: unknown, kind: string, style: CellStyle): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return numberText(value, kind, style);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return style.format.plain(String(value));
}

function numberText(value: number, kind: string, { format, pointerSize }: CellStyle): string {
  switch (kind) {
    case 'address':
      return format.addressText(value, pointerSize);
    case 'size':
      return format.hex(value);
    case 'bytes':
      return format.bytes(value);
    case 'percent':
      return format.percent(value);
    case 'count':
      return format.count(value);
    default:
      return String(value);
  }
}
