/**
 * Prints a model object the way the golden model-shapes were printed: one line for each key, with the VARIANT
 * type, the value, and the key's metadata.
 */
import type { Metadata, ModelObject, ModelValue } from '../../src/provider/model.js';

function quoted(value: string): string {
  return JSON.stringify(value);
}

function plain(value: ModelValue): string {
  if (value.kind === 'string' || value.kind === 'bool') return String(value.value);
  return value.kind === 'integer' ? String(value.value) : value.kind;
}

function metadataText(metadata: Metadata | undefined): string {
  if (metadata === undefined) return '';
  const { Help, ...rest } = metadata;
  const help = Help === undefined ? '' : `  Help="${plain(Help)}"`;
  return (
    help +
    Object.entries(rest)
      .map(([name, value]) => ` ${name}=${plain(value)}`)
      .join('')
  );
}

function objectText(object: ModelObject): string {
  const concepts: string[] = [];
  if (object.iterate !== undefined) concepts.push('Iterable');
  if (object.at !== undefined) concepts.push('Indexable');
  const shown = object.displayString?.();
  const name = shown === undefined || shown === '' ? '' : ` "${shown}"`;
  return `synthetic${concepts.length > 0 ? ` {${concepts.join(',')}}` : ''}${name}`;
}

export function valueText(value: ModelValue): string {
  switch (value.kind) {
    case 'none':
      return 'novalue';
    case 'bool':
      return `VT_BOOL ${value.value}`;
    case 'string':
      return `VT_BSTR ${quoted(value.value)}`;
    case 'integer':
      return `VT_${value.type} ${value.type === 'UI8' ? `0x${value.value.toString(16)}` : value.value}`;
    case 'object':
      return objectText(value.object);
    default:
      return value.kind;
  }
}

/** One line for each key; objects among `open` (by path) are shown with their own keys. */
export function shapeOf(object: ModelObject, open: readonly string[] = [], path = ''): string[] {
  const indent = '    '.repeat(path === '' ? 0 : path.split('.').length);
  return object.keys().flatMap((key) => {
    const value = read(object, key);
    const full = path === '' ? key : `${path}.${key}`;
    const metadata = metadataText(object.metadata?.(key));
    const text = value === undefined ? 'prop' : valueText(value);
    // Display strings of children are not part of the shapes, only those of items.
    const line = `${indent}${key} : ${value?.kind === 'object' ? text : text}${metadata}`;
    if (value?.kind !== 'object' || !open.includes(full)) return [line];
    return [line, ...shapeOf(value.object, open, full)];
  });
}

/** undefined: the getter failed. */
function read(object: ModelObject, key: string): ModelValue | undefined {
  try {
    return object.get(key);
  } catch {
    return undefined;
  }
}

export function itemTexts(object: ModelObject): string[] {
  const lines: string[] = [];
  const iterator = object.iterate!();
  for (let item = iterator.next(); item !== undefined; item = iterator.next()) {
    const indices = item.indices ?? [];
    lines.push(`[${indices.map(valueText).join(',')}] (dim ${indices.length}) : ${valueText(item.value)}`);
  }
  return lines;
}
