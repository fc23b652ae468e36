/** The text of a value, as it stands after ` : ` or in a grid's cell. */
import type { Metadata, ModelValue } from '../../provider/model.js';
import { type Format, formatIntrinsic, type Radix } from './format.js';

/**
 * What prints as a dot: control characters, so that no value breaks a line, and what is no character of its own
 * (lone surrogates, unassigned and private code points, combining marks, odd blanks, direction marks).
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Mn}\u00a0\u1680\u2000-\u200f\u202a-\u202f\u205f-\u206f\ufffd]/gu;

/** A text as dx shows it; NUL ends it. */
export function printable(content: string): string {
  const end = content.indexOf('\0');
  return (end < 0 ? content : content.slice(0, end)).replace(unprintable, '.');
}

/** The text of a value before cleaning; undefined when it has none. A failing `toString` counts as none. */
export function displayText(value: ModelValue, format: Format = {}): string | undefined {
  switch (value.kind) {
    case 'none':
    case 'method':
      return undefined;
    case 'string':
      return value.value;
    case 'object':
      try {
        return value.object.displayString?.(value.object.pointer && format.character ? 'c' : format.radix);
      } catch {
        return undefined;
      }
    default:
      return formatIntrinsic(value, format);
  }
}

/** What a line shows: never control characters, and no text rather than an empty one. */
export function shownText(value: ModelValue, format: Format): string | undefined {
  const content = displayText(value, format);
  const shown = content === undefined ? '' : printable(content);
  return shown === '' ? undefined : shown;
}

const radixOf: Readonly<Record<string, Radix>> = { 2: 'b', 8: 'o', 16: 'x' };
/** `PreferredFormat` of a single character (dbgmodel.h, FormatSingleCharacter). */
const characterFormat = 1;

function preferredRadix(base: ModelValue): Radix {
  return (base.kind === 'integer' && radixOf[String(base.value)]) || 'd';
}

/** The format for a key or item with this metadata, given the one it would inherit. Any odd radix means decimal. */
export function formatWith(metadata: Metadata | undefined, inherited: Format): Format {
  const base = metadata?.PreferredRadix;
  const character = inherited.character || metadataNumber(metadata, 'PreferredFormat') === characterFormat;
  const radix = base === undefined ? inherited.radix : preferredRadix(base);
  return { ...(radix !== undefined && { radix }), ...(character && { character }) };
}

/** A text of the metadata, e.g. `Help`; undefined when absent or empty. */
export function metadataText(metadata: Metadata | undefined, key: string): string | undefined {
  const found = metadata?.[key];
  const shown = found === undefined ? undefined : displayText(found);
  return shown === '' ? undefined : shown;
}

/** A switch of the metadata, e.g. `PreferShow`; undefined when absent. */
export function metadataFlag(metadata: Metadata | undefined, key: string): boolean | undefined {
  const found = metadata?.[key];
  if (found?.kind === 'integer') return found.value !== 0n;
  return found?.kind === 'bool' ? found.value : undefined;
}

/** A number of the metadata, e.g. `PreferredLength`; undefined when absent or negative. */
export function metadataNumber(metadata: Metadata | undefined, key: string): number | undefined {
  const found = metadata?.[key];
  return found?.kind === 'integer' && found.value >= 0n ? Number(found.value) : undefined;
}
