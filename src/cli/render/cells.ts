/** One value of an answer as text, by the kind that its column declares, and how texts are laid out. */
import type { NumberFormat } from '../bundle.js';
import type { Paint } from '../io.js';

export interface ShownColumn {
  readonly Name: string;
  readonly Kind: string;
  readonly Help: string;
  /** Left out first where the room is short. */
  readonly Detail?: boolean;
}

/** A column as it is printed. */
export interface ShownCells {
  readonly column: ShownColumn;
  /** One per row. */
  readonly texts: readonly string[];
  /** Columns of the terminal, the heading included. */
  readonly width: number;
}

export interface Style {
  readonly format: NumberFormat;
  /** Bytes of a pointer of the target: the width of an address. */
  readonly pointerSize: 4 | 8;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Rows of each table; 0 is all of them. */
  readonly top: number;
  /** Every column, even where the terminal is too narrow for them. */
  readonly wide: boolean;
}

const rightAligned = ['address', 'size', 'bytes', 'count', 'percent'];

export function isRightAligned(kind: string): boolean {
  return rightAligned.includes(kind);
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function cellText(value: unknown, kind: string, style: Style): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return numberText(value, kind, style);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return style.format.plain(String(value));
}

function numberText(value: number, kind: string, { format, pointerSize }: Style): string {
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
