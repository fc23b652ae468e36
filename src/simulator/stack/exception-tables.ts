/** The exception directories of a target's images, each read once: where the function of an address is looked up. */
import type { TargetModule } from '../target/target.js';
import { exceptionDirectory } from './image-directory.js';
import type { StackMemory } from './memory.js';

/** What an address is to be looked up in. */
export interface TableAt {
  /** Of the image. */
  readonly base: bigint;
  /** The address from there. */
  readonly rva: number;
  /** What was captured of the directory from its beginning; empty where there is none. */
  readonly entries: DataView;
}

export class ExceptionTables {
  readonly #entries = new Map<TargetModule, DataView>();

  constructor(
    private readonly memory: StackMemory,
    private readonly moduleAt: (address: number) => TargetModule | undefined,
  ) {}

  /** undefined: the address lies in no image. */
  at(address: bigint): TableAt | undefined {
    const module = address > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : this.moduleAt(Number(address));
    if (module === undefined) return undefined;
    const base = BigInt(module.base);
    return { base, rva: Number(address - base), entries: this.#entriesOf(module) };
  }

  #entriesOf(module: TargetModule): DataView {
    let entries = this.#entries.get(module);
    if (entries === undefined) {
      const directory = exceptionDirectory(module, this.memory);
      entries = this.memory.prefix(directory?.address ?? -1n, directory?.size ?? 0);
      this.#entries.set(module, entries);
    }
    return entries;
  }
}
