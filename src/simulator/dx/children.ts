/**
 * What dx lists under a value: the keys worth showing, then the items with their labels.
 *
 * Absent values are left out, though an item still uses up its number. Methods and what asks not to be shown need
 * `-v`. A failing getter or iterator is a child whose text is the failure.
 */
import {
  type FieldLayout,
  integer,
  type Metadata,
  type ModelItem,
  type ModelIterator,
  type ModelValue,
} from '../../provider/model.js';
import { dimensionOf, isIterable } from './collection.js';
import { metadataFlag } from './display.js';
import { asModelError, errorOf, errorValue, SilentFailure } from './errors.js';
import { type Format, formatIntrinsic } from './format.js';
import { layeredMembers, member, memberNames } from './members.js';
import { pointerOf } from './pointers.js';

export interface Child {
  readonly label: string;
  readonly value: ModelValue;
  /** Field of a native structure. */
  readonly field?: FieldLayout;
}

/** Failures in a row after which an iterator counts as ended: none of them can be shown. */
const patience = 100_000;

export function keyChildren(value: ModelValue, verbose: boolean): Child[] {
  const pointer = pointerOf(value);
  if (pointer !== undefined) return pointer.leadsOn ? [{ label: '', value: pointeeOf(pointer) }] : [];
  const children: Child[] = [];
  const listed = new Set<string>();
  const add = (label: string, found: ModelValue | undefined) => {
    listed.add(label);
    if (found === undefined || !isShown(found, verbose)) return;
    const field = fieldOf(value, label);
    children.push(field === undefined ? { label, value: found } : { label, value: found, field });
  };
  if (value.kind === 'object' && value.object.layers !== undefined)
    for (const { label, ask } of layeredMembers(value.object)) add(label, orError(value, label, ask));
  for (const label of memberNames(value))
    if (!listed.has(label))
      add(
        label,
        orError(value, label, () => member(value, label)),
      );
  return children;
}

/** What a pointer leads to, or the failure to read it. */
export function pointeeOf(pointer: { dereference(): ModelValue }): ModelValue {
  try {
    return pointer.dereference();
  } catch (thrown) {
    return errorValue(thrown);
  }
}

function fieldOf(value: ModelValue, name: string): FieldLayout | undefined {
  if (value.kind !== 'object') return undefined;
  return value.object.type?.fields?.find((field) => field.name === name);
}

function orError(value: ModelValue, name: string, ask: () => ModelValue | undefined): ModelValue | undefined {
  try {
    return ask();
  } catch (thrown) {
    const failure = errorValue(thrown);
    const metadata = value.kind === 'object' ? value.object.metadata?.(name) : undefined;
    return metadata === undefined ? failure : { ...failure, metadata };
  }
}

function isShown(value: ModelValue, verbose: boolean): boolean {
  if (value.kind === 'none') return false;
  if (verbose) return true;
  return metadataFlag(value.metadata, 'PreferShow') ?? value.kind !== 'method';
}

/** Where a listing of items begins, and whether methods count as items. */
export interface ItemOptions {
  readonly skip: number;
  readonly verbose: boolean;
}

/** The items of a collection from the `skip`-th on, numbered as the format says. */
export function* itemChildren(value: ModelValue, format: Format, options: ItemOptions): Generator<Child> {
  const items = passOver(value);
  const indexed = value.kind === 'object' && dimensionOf(value.object) > 0;
  for (let at = 0, failures = 0; items !== undefined && failures < patience; ) {
    let item: ModelItem | undefined;
    try {
      item = items.next();
    } catch (thrown) {
      failures++;
      if (thrown instanceof SilentFailure) continue;
      item = { value: errorValue(thrown) };
    }
    if (item === undefined) return;
    const indices = indexed && item.indices ? item.indices : [integer('UI8', at)];
    if (at++ >= options.skip && isListed(item.value, indices, options.verbose)) {
      failures = 0;
      yield {
        label: `[${indices.map((index) => indexText(index, format)).join(', ')}]`,
        value: itemValue(item),
      };
    }
  }
}

function passOver(value: ModelValue): ModelIterator | undefined {
  if (!isIterable(value) || value.kind !== 'object') return undefined;
  try {
    return value.object.iterate?.();
  } catch (thrown) {
    asModelError(thrown);
    return undefined;
  }
}

/** The engine cannot name an object that is found by a truth value, and leaves it out. */
function isListed(value: ModelValue, indices: readonly ModelValue[], verbose: boolean): boolean {
  if (value.kind === 'none') return false;
  if (value.kind === 'method') return verbose;
  if (value.kind !== 'object' || errorOf(value) !== undefined) return true;
  return !indices.some((index) => index.kind === 'bool');
}

function itemValue(item: ModelItem): ModelValue {
  const metadata: Metadata | undefined = item.metadata;
  return metadata === undefined
    ? item.value
    : { ...item.value, metadata: { ...metadata, ...item.value.metadata } };
}

function indexText(index: ModelValue, format: Format): string {
  switch (index.kind) {
    case 'string':
      return `"${index.value.replace(/["\\\n\r\t]/g, '\\$&')}"`;
    case 'integer':
      return formatIntrinsic(index, format) ?? '';
    case 'object':
      return errorOf(index)?.message ?? '0';
    default:
      return formatIntrinsic(index, format) ?? '';
  }
}
