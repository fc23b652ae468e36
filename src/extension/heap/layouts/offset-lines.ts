/** Reads the lines of the built-in offsets (their grammar stands above them). */

/** Offset in bytes, lowest bit, number of bits; of whole bytes there are 0 bits. */
export type Place = readonly [offset: number, lowest: number, count: number];

export interface Variant {
  readonly first: number;
  readonly last: number;
  /** Bytes; 0 when it is of no use. */
  readonly size: number;
  readonly fields: Readonly<Record<string, Place>>;
  /** Size and fields in words: equal for equal layouts. */
  readonly shape: string;
}

export interface Structure {
  readonly name: string;
  /** Builds for which the structure is tried. */
  readonly from: number;
  readonly to: number;
  /** Ascending by builds. */
  readonly variants: readonly Variant[];
}

export function structuresIn(offsets: Record<string, readonly string[]>): Structure[] {
  return Object.keys(offsets).map((name) => {
    const [tried, ...lines] = offsets[name]!;
    const [from, to] = tried!.split('-');
    return { name, from: Number(from), to: Number(to || Infinity), variants: variantsIn(lines) };
  });
}

function variantsIn(lines: readonly string[]): Variant[] {
  let fields: Record<string, Place> = Object.create(null);
  return lines.map((line) => {
    const [builds, size, ...words] = line.split(' ');
    const [first, last] = builds!.split('-');
    fields = words[0] === '=' ? copied(fields) : Object.create(null);
    for (let i = words[0] === '=' ? 1 : 0; i < words.length; i++) change(fields, words[i]!);
    return {
      first: Number(first),
      last: Number(last),
      size: parseInt(size!, 16) || 0,
      fields,
      shape: size + ' ' + shapeOf(fields),
    };
  });
}

function copied(fields: Readonly<Record<string, Place>>): Record<string, Place> {
  const copy: Record<string, Place> = Object.create(null);
  for (const name in fields) copy[name] = fields[name]!;
  return copy;
}

function change(fields: Record<string, Place>, word: string): void {
  if (word.charAt(0) === '-') {
    delete fields[word.slice(1)];
    return;
  }
  const [, name, sign, digits] = /^(\w+)([:<>])(.*)$/.exec(word)!;
  if (sign === ':') {
    const [offset, lowest, count] = digits!.split('.');
    fields[name!] = [parseInt(offset!, 16), Number(lowest || 0), Number(count || 0)];
    return;
  }
  const distance = parseInt(digits!, 16) * (sign === '>' ? 1 : -1);
  const from = fields[name!]![0];
  for (const other in fields) {
    const [offset, lowest, count] = fields[other]!;
    if (offset >= from) fields[other] = [offset + distance, lowest, count];
  }
}

function shapeOf(fields: Readonly<Record<string, Place>>): string {
  return Object.keys(fields)
    .sort()
    .map((name) => name + ':' + fields[name]!.join('.'))
    .join(' ');
}
