/**
 * As much of the FFI library (npm package `koffi`, MIT) as is used. It is an optional dependency, so nothing may need its
 * own types to compile.
 */

/** A function, a structure, a pointer: opaque. */
export interface KoffiType {
  readonly name: string;
}

export type NativeFunction = (...args: unknown[]) => number;

export interface Koffi {
  load(library: string): { func(declaration: string): NativeFunction };
  /** A function type out of a declaration in C. */
  proto(declaration: string): KoffiType;
  pointer(type: KoffiType): KoffiType;
  /** The value of a type at memory of ours or behind one of its pointers; a function type gives a function. */
  decode(at: unknown, type: KoffiType): NativeFunction;
  register(callback: (...args: never[]) => number, type: KoffiType): unknown;
  address(pointer: unknown): bigint;
}
