/**
 * The one place where native code is called. An address is a number here: user-mode addresses are exact in a double, a
 * map can be keyed by them, and nothing has to be wrapped. Memory is copied with the system's own RtlMoveMemory.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Koffi, KoffiType, NativeFunction } from './koffi.js';

/** The address of something native; 0 is no address. */
export type Pointer = number;

export interface Ffi {
  /** A function of a loaded library. @param declaration C, e.g. `int32_t DebugCreate(const void *id, void *out)` */
  load(library: string, declaration: string): NativeFunction;
  /** Native memory to ours; `into` says how much. */
  peek(into: ArrayBufferView, from: Pointer): void;
  poke(to: Pointer, bytes: ArrayBufferView): void;
  /** UTF-16 up to the NUL. */
  wideText(at: Pointer): string;
  /** A native function at an address as a function of ours. @param parameters letters of interface.ts */
  functionAt(address: Pointer, parameters: string): NativeFunction;
  /** A function of ours at a native address, for as long as the process lives. */
  callback(parameters: string, body: (...args: never[]) => number): Pointer;
  /** Zeroed native memory. @param size bytes */
  allocate(size: number): Pointer;
  free(at: Pointer): void;
}

const calling: Readonly<Record<string, string>> = {
  p: 'uintptr_t',
  o: 'void *',
  b: 'const void *',
  s: 'str16',
  c: 'str',
  d: 'int32_t',
  q: 'uint64_t',
  f: 'bool',
};
/** Called from outside, all memory is known by its address alone. */
const called: Readonly<Record<string, string>> = { ...calling, o: 'uintptr_t', b: 'uintptr_t' };

let loaded: Ffi | undefined;

/**
 * @throws the loader's error when the library is not there; the search for the engine asks for it before anything is done
 */
export function ffi(): Ffi {
  loaded ??= createFfi(loadKoffi());
  return loaded;
}

/** The package's own optional dependency; in a checkout without it, the copy that was set up beside the engine. */
function loadKoffi(): Koffi {
  try {
    return createRequire(import.meta.url)('koffi') as Koffi;
  } catch (error) {
    const folder = process.env.LEAKSCOPE_ENGINE_FOLDER;
    if (folder === undefined) throw error;
    return createRequire(pathToFileURL(`${folder}/node_modules/`))('koffi') as Koffi;
  }
}

function createFfi(koffi: Koffi): Ffi {
  const libraries = new Map<string, ReturnType<Koffi['load']>>();
  const load = (library: string, declaration: string) => {
    const found = libraries.get(library) ?? koffi.load(library);
    libraries.set(library, found);
    return found.func(declaration);
  };
  const prototypes = new Map<string, KoffiType>();
  const prototype = (parameters: string, types: typeof calling) => {
    const list = ['uintptr_t', ...parameters].map((letter) => types[letter] ?? letter).join(', ');
    const known = prototypes.get(list) ?? koffi.proto(`int32_t method${prototypes.size}(${list})`);
    prototypes.set(list, known);
    return known;
  };
  const move = 'void RtlMoveMemory';
  const peek = load('ntdll.dll', `${move}(void *to, uintptr_t from, size_t size)`);
  const poke = load('kernel32.dll', `${move}(uintptr_t to, const void *from, size_t size)`);
  const length = load('ntdll.dll', 'size_t wcslen(uintptr_t text)');
  const heap = load('kernel32.dll', 'uintptr_t GetProcessHeap()')();
  const allocate = load('kernel32.dll', 'uintptr_t HeapAlloc(uintptr_t heap, uint32_t flags, size_t size)');
  const free = load('kernel32.dll', 'bool HeapFree(uintptr_t heap, uint32_t flags, uintptr_t at)');
  const zeroed = 8;
  const address = new BigUint64Array(1);
  return {
    load,
    peek: (into, from) => void peek(into, from, into.byteLength),
    poke: (to, bytes) => void poke(to, bytes, bytes.byteLength),
    wideText(at) {
      const units = new Uint16Array(length(at));
      peek(units, at, units.byteLength);
      return Buffer.from(units.buffer).toString('utf16le');
    },
    functionAt(at, parameters) {
      const type = prototype(parameters, calling);
      address[0] = BigInt(at);
      return koffi.decode(koffi.decode(address, koffi.pointer(type)), type);
    },
    callback(parameters, body) {
      const registered = koffi.register(body, koffi.pointer(prototype(parameters, called)));
      return Number(koffi.address(registered));
    },
    allocate(size) {
      const at = allocate(heap, zeroed, size);
      if (at === 0) throw new Error(`No memory for ${size} bytes`);
      return at;
    },
    free: (at) => void free(heap, 0, at),
  };
}
