/**
 * The hierarchical form of dx: one line a value, four blanks a level, names padded to 16.
 * Sources: golden output of the engine with `.prefer_dml` 0 and 1.
 */
import type { ModelValue } from '../../provider/model.js';
import { actionOf } from './actions.js';
import { type Child, itemChildren, keyChildren, pointeeOf } from './children.js';
import { formatWith, metadataNumber, metadataText, printable, shownText } from './display.js';
import { errorOf } from './errors.js';
import { type Format, formatInteger } from './format.js';
import { pointerOf } from './pointers.js';

export interface ListingOptions {
  /** Levels of children. */
  readonly depth: number;
  readonly verbose: boolean;
  /** Show the help text of every key, not only of methods. */
  readonly help: boolean;
  /** Items left out at the start of the root container, whose keys are then left out too. */
  readonly skip: number;
  /** Items shown of the root container; undefined: what its metadata prefers, else 100. */
  readonly limit: number | undefined;
  /** No limits at all. */
  readonly unlimited: boolean;
  /** Nothing below objects that have no native content. */
  readonly raw: boolean;
  readonly dml: boolean;
}

const nameWidth = 16;
const step = '    ';
export const defaultLimit = 100;
/** End of a listing without limits: an endless iterator must not hang. */
export const mostItems = 1_000_000;
const longestLinkedText = 512;

/** The listing of a value under the text of its expression. */
export function listing(name: string, value: ModelValue, format: Format, options: ListingOptions): string[] {
  const lines = [rootLine(name, value, format, options)];
  addChildren(lines, value, format, 1, options);
  return lines;
}

function rootLine(name: string, value: ModelValue, format: Format, options: ListingOptions): string {
  const pointer = pointerOf(value);
  if (pointer !== undefined && options.limit !== undefined) {
    const shown = options.dml && pointer.leadsOn ? name + ' '.repeat(nameWidth) : name.padEnd(nameWidth);
    return `${shown} : ${pointer.addressText()}${bracketed(`Type: ${pointer.type.name}`)}`;
  }
  const linked = options.dml && hasDetails(value);
  const shown = linked ? name + ' '.repeat(nameWidth) : name.padEnd(nameWidth);
  return shown + tail(value, format, options);
}

/** With DML on, dx makes a link of what can be opened or explained. */
export function hasDetails(value: ModelValue): boolean {
  if (errorOf(value) !== undefined || pointerOf(value)?.leadsOn === false) return false;
  return value.kind === 'object' || metadataText(value.metadata, 'Help') !== undefined;
}

/** ` : TEXT`, the action, the help and the type, as far as there are any. */
function tail(value: ModelValue, format: Format, options: ListingOptions): string {
  const text = shownText(value, format);
  const parts = text === undefined ? '' : ` : ${options.dml ? shortened(text) : text}`;
  const type = typeOf(value);
  const withHelp = value.kind === 'method' || options.help;
  const help = withHelp ? metadataText(value.metadata, 'Help') : undefined;
  const action = options.dml ? actionOf(value) : undefined;
  return parts + bracketed(action) + bracketed(help) + bracketed(type && `Type: ${type}`);
}

/** With DML on, texts end at `Settings.Display.MaxStringConversionDisplayLength`. */
function shortened(text: string): string {
  return text.length > longestLinkedText ? `${text.slice(0, longestLinkedText - 3)}...` : text;
}

function bracketed(content: string | undefined): string {
  return content === undefined ? '' : ` [${printable(content)}]`;
}

function typeOf(value: ModelValue): string | undefined {
  if (value.typeName !== undefined) return value.typeName;
  return value.kind === 'object' ? value.object.type?.name : undefined;
}

function childLine(child: Child, format: Format, level: number, options: ListingOptions): string {
  const indent = step.repeat(level);
  const typed = child.field && child.value.kind !== 'object' ? { typeName: child.field.type.name } : {};
  const rest = tail({ ...typed, ...child.value }, format, options);
  if (child.label === '') return indent + rest.replace(/^ : /, '');
  return indent + fieldOffset(child) + child.label.padEnd(nameWidth) + rest;
}

/** `[+0x010] ` before a field of a native structure: its offset in bytes. */
function fieldOffset(child: Child): string {
  return child.field === undefined ? '' : `[+0x${child.field.offset.toString(16).padStart(3, '0')}] `;
}

function addChildren(
  lines: string[],
  value: ModelValue,
  format: Format,
  level: number,
  options: ListingOptions,
): void {
  if (level > options.depth) return;
  if (options.raw && value.kind === 'object') return;
  const root = level === 1;
  const elements = root ? elementsOf(value, format, options) : undefined;
  if (elements !== undefined) {
    for (const child of elements) addChild(lines, child, format, level, options);
    return;
  }
  if (!root || options.skip === 0) {
    for (const child of keyChildren(value, options.verbose)) addChild(lines, child, format, level, options);
  }
  const limit = limitFor(value, root, options);
  let shown = 0;
  const items = itemChildren(value, format, { skip: root ? options.skip : 0, verbose: options.verbose });
  for (const child of items) {
    if (shown++ >= limit) {
      lines.push(step.repeat(level) + '[...]'.padEnd(nameWidth));
      return;
    }
    addChild(lines, child, format, level, options);
  }
}

/** `pointer,N` lists N elements, and none where the first cannot be read. */
function elementsOf(value: ModelValue, format: Format, options: ListingOptions): Child[] | undefined {
  const pointer = pointerOf(value);
  if (pointer === undefined || options.limit === undefined) return undefined;
  if (!pointer.leadsOn || errorOf(pointeeOf(pointer)) !== undefined) return [];
  const count = Math.max(0, Math.min(options.limit, mostItems) - options.skip);
  return Array.from({ length: count }, (_, index) => {
    const at = BigInt(options.skip + index);
    const label = `[${formatInteger('I4', at, format.radix)}]`;
    return { label, value: pointeeOf(pointerOf(pointer.moved(at))!) };
  });
}

function addChild(
  lines: string[],
  child: Child,
  format: Format,
  level: number,
  options: ListingOptions,
): void {
  const own = formatWith(child.value.metadata, format);
  lines.push(childLine(child, own, level, options));
  addChildren(lines, child.value, own, level + 1, options);
}

function limitFor(value: ModelValue, root: boolean, options: ListingOptions): number {
  if (options.unlimited) return mostItems;
  const asked = root ? options.limit : undefined;
  return asked ?? metadataNumber(value.metadata, 'PreferredLength') ?? defaultLimit;
}
