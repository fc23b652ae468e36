/**
 * Symbols of the simulator: the export directories of the images in the dump, and nothing else.
 *
 * That is what the engine itself has without PDBs. A module whose headers were not captured has no symbols, and
 * an address in it is `module+0x10`. The directory is read in one piece where it fits; counts and addresses in it
 * come from the target, so every one is checked against the image's size before it is followed.
 * Format: winnt.h, IMAGE_NT_HEADERS and IMAGE_EXPORT_DIRECTORY.
 */
import type { ExportedSymbol, NearestSymbol, TargetModule, TargetSymbols } from './target.js';

type Read = (address: number, length: number) => Uint8Array;

const longestName = 4096;
/** Windows' largest export directories are near 0.2 MB; more than this is not read in one piece. */
const largestDirectory = 0x400000;

/** A piece of an image by relative address; reads outside the piece fall back to the target. */
class ImagePiece {
  readonly #start: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(
    private readonly module: TargetModule,
    private readonly read: Read,
    rva: number,
    size: number,
  ) {
    this.#start = rva;
    this.#bytes = read(module.base + rva, Math.min(size, largestDirectory, Math.max(0, module.size - rva)));
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
  }

  /** `count` little-endian integers at a relative address; fewer where the image ends or was not captured. */
  integers(rva: number, count: number, width: 2 | 4): number[] {
    const view = this.#viewOf(rva, count * width);
    const whole = Math.floor(view.byteLength / width);
    return Array.from({ length: whole }, (_, index) =>
      width === 2 ? view.getUint16(index * 2, true) : view.getUint32(index * 4, true),
    );
  }

  string(rva: number): string {
    const view = this.#viewOf(rva, longestName, true);
    let result = '';
    for (let index = 0; index < view.byteLength; index++) {
      const code = view.getUint8(index);
      if (code === 0) break;
      result += String.fromCharCode(code);
    }
    return result;
  }

  #viewOf(rva: number, length: number, mayEnd = false): DataView {
    const offset = rva - this.#start;
    const rest = this.#bytes.byteLength - offset;
    if (offset >= 0 && rest > 0 && (length <= rest || mayEnd)) {
      return new DataView(this.#view.buffer, this.#view.byteOffset + offset, Math.min(length, rest));
    }
    const bytes = this.read(this.module.base + rva, Math.max(0, Math.min(length, this.module.size - rva)));
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}

function exportDirectory(module: TargetModule, read: Read): { rva: number; size: number } | undefined {
  const headers = read(module.base, Math.min(0x1000, module.size));
  const view = new DataView(headers.buffer, headers.byteOffset, headers.byteLength);
  if (headers.length < 0x40 || view.getUint16(0, true) !== 0x5a4d) return undefined;
  const pe = view.getUint32(0x3c, true);
  if (pe + 0x18 + 0x78 > headers.length || view.getUint32(pe, true) !== 0x4550) return undefined;
  const optional = pe + 0x18;
  const directories = optional + (view.getUint16(optional, true) === 0x20b ? 112 : 96);
  if (directories + 8 > headers.length) return undefined;
  const rva = view.getUint32(directories, true);
  const size = view.getUint32(directories + 4, true);
  return rva === 0 || rva >= module.size ? undefined : { rva, size };
}

/** The engine drops one leading underscore, as C compilers put it there. */
function shownName(name: string): string {
  return name.startsWith('_') && name.length > 1 ? name.slice(1) : name;
}

function readExports(module: TargetModule, read: Read): ExportedSymbol[] {
  const directory = exportDirectory(module, read);
  if (directory === undefined) return [];
  const image = new ImagePiece(module, read, directory.rva, Math.max(directory.size, 40));
  const header = image.integers(directory.rva, 10, 4);
  const [ordinalBase, functionCount, nameCount, functionsAt, namesAt, ordinalsAt] = header.slice(4);
  if (ordinalsAt === undefined) return [];
  const limit = module.size / 4;
  const functions = image.integers(functionsAt!, Math.min(functionCount!, limit), 4);
  const names = image.integers(namesAt!, Math.min(nameCount!, limit), 4);
  const ordinals = image.integers(ordinalsAt, Math.min(nameCount!, limit), 2);

  // The text of a forwarder stands inside the directory; the engine lists it like an exported variable.
  const isInside = (rva: number | undefined): rva is number =>
    rva !== undefined && rva > 0 && rva < module.size;
  const isForwarder = (rva: number) => rva >= directory.rva && rva < directory.rva + directory.size;
  const result: ExportedSymbol[] = [];
  const named = new Set<number>();
  for (let index = 0; index < Math.min(names.length, ordinals.length); index++) {
    const ordinal = ordinals[index]!;
    const rva = functions[ordinal];
    named.add(ordinal);
    if (isInside(rva)) {
      const name = shownName(image.string(names[index]!));
      result.push({ name, address: module.base + rva, module, isData: isForwarder(rva) });
    }
  }
  functions.forEach((rva, ordinal) => {
    if (named.has(ordinal) || !isInside(rva)) return;
    result.push({
      name: `Ordinal${ordinalBase! + ordinal}`,
      address: module.base + rva,
      module,
      isData: true,
    });
  });
  return result.sort((a, b) => a.address - b.address);
}

/** Last element whose address is not above `address`; of several names of one address the last. */
function lastAtOrBelow(symbols: readonly ExportedSymbol[], address: number): ExportedSymbol | undefined {
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (symbols[middle]!.address <= address) low = middle + 1;
    else high = middle;
  }
  return symbols[low - 1];
}

export class ExportSymbols implements TargetSymbols {
  readonly #exports = new Map<TargetModule, readonly ExportedSymbol[]>();
  readonly #byName = new Map<TargetModule, ReadonlyMap<string, ExportedSymbol>>();

  constructor(
    private readonly read: Read,
    private readonly moduleAt: (address: number) => TargetModule | undefined,
  ) {}

  exports(module: TargetModule): readonly ExportedSymbol[] {
    const known = this.#exports.get(module);
    if (known !== undefined) return known;
    const found = readExports(module, this.read);
    this.#exports.set(module, found);
    module.symbolType = found.length > 0 ? 'Export' : 'None';
    return found;
  }

  find(module: TargetModule, name: string): ExportedSymbol | undefined {
    let names = this.#byName.get(module);
    if (names === undefined) {
      names = new Map(this.exports(module).map((symbol) => [symbol.name, symbol]));
      this.#byName.set(module, names);
    }
    return names.get(name);
  }

  nearest(address: number): NearestSymbol | undefined {
    const module = this.moduleAt(address);
    if (module === undefined) return undefined;
    const symbol = lastAtOrBelow(this.exports(module), address);
    if (symbol === undefined) return { module, displacement: address - module.base };
    return { module, name: symbol.name, displacement: address - symbol.address };
  }
}

/** `module!name+0x10`, `module!name` or `module+0x10`, as `k` and `dps` print it. */
export function symbolText(symbol: NearestSymbol): string {
  const name = symbol.name === undefined ? symbol.module.name : `${symbol.module.name}!${symbol.name}`;
  return symbol.displacement === 0 ? name : `${name}+0x${symbol.displacement.toString(16)}`;
}
