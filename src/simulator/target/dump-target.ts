/**
 * The target over a minidump.
 *
 * A damaged stream costs only what it describes: without a readable module list there are no modules, and the
 * rest of the session works.
 */
import type { Architecture, Minidump, RegionTable, Thread } from '../../minidump/index.js';
import { capturedRegions } from './captured-regions.js';
import { ExportSymbols } from './exports.js';
import type { Machine } from './machine.js';
import { ModuleIndex, targetModules } from './modules.js';
import { readable } from './readable.js';
import { registersOf } from './registers.js';
import type { Target, TargetModule, TargetRegister, TargetThread } from './target.js';

const machines: Readonly<Partial<Record<Architecture, Machine>>> = {
  x64: 'AMD64',
  x86: 'x86',
  arm64: 'ARM64',
  arm: 'ARM',
};

/** What the engine shows where a dump does not tell. */
const unknownProcessId = 0xf0f0f0f0;

interface DumpTargetOptions {
  /** Shown as a live target, for tests of what only a live target allows. */
  readonly live?: boolean;
}

function targetThreads(dump: Minidump): TargetThread[] {
  const infos = new Map((readable(() => dump.threadInfos()) ?? []).map((info) => [info.id, info]));
  const names = readable(() => dump.threadNames());
  return (readable(() => dump.threads()) ?? []).map((thread, index) => {
    const name = names?.get(thread.id);
    const startAddress = infos.get(thread.id)?.startAddress;
    return {
      index,
      id: thread.id,
      ...(name !== undefined && { name }),
      suspendCount: thread.suspendCount,
      teb: thread.teb ?? 0,
      ...(startAddress !== undefined && startAddress !== 0 && { startAddress }),
      context: contextOf(dump, thread),
    };
  });
}

/** A context that cannot be read leaves the thread without registers, not the dump without threads. */
function contextOf(dump: Minidump, thread: Thread): Uint8Array {
  const bytes = readable(() =>
    dump.registers(thread.context) === undefined ? undefined : dump.contextBytes(thread.context),
  );
  return bytes ?? new Uint8Array(0);
}

export class DumpTarget implements Target {
  readonly dump: Minidump;
  readonly path: string;
  readonly description: string;
  readonly isKernel = false;
  readonly isLive: boolean;
  readonly machine: Machine;
  effectiveMachine: Machine;
  readonly processId: number;
  readonly processName: string;
  readonly threads: readonly TargetThread[];
  currentThread: number;
  readonly modules: readonly TargetModule[];
  readonly symbols: ExportSymbols;
  readonly #index: ModuleIndex;
  #regions: RegionTable | undefined;

  constructor(dump: Minidump, options: DumpTargetOptions = {}) {
    const machine = machines[dump.arch];
    if (machine === undefined) throw new Error(`${dump.path}: dumps of ${dump.arch} are not supported`);
    const modules = readable(() => dump.modules()) ?? [];
    const full = dump.header.flagNames.includes('WithFullMemory');
    this.dump = dump;
    this.path = dump.path;
    this.isLive = options.live ?? false;
    this.description = `${full ? 'Full memory user mini dump' : 'User mini dump'}: ${dump.path}`;
    this.machine = machine;
    this.effectiveMachine = machine;
    this.processId = readable(() => dump.miscInfo())?.processId ?? unknownProcessId;
    this.threads = targetThreads(dump);
    this.currentThread = this.#faultingThread(dump);
    this.#index = new ModuleIndex(targetModules(modules, dump.pointerSize));
    this.modules = this.#index.modules;
    // Images are listed in the order in which they were loaded: the program first.
    const program = modules[0] && this.#index.at(modules[0].base);
    this.processName = program?.fileName || `<unknown process ${this.processId}>`;
    this.symbols = new ExportSymbols(
      (address, length) => dump.read(address, length),
      (address) => this.#index.at(address),
    );
  }

  #faultingThread(dump: Minidump): number {
    const id = readable(() => dump.exception())?.threadId;
    return Math.max(
      0,
      this.threads.findIndex((thread) => thread.id === id),
    );
  }

  get isWow64(): boolean {
    return this.dump.isWow64;
  }

  read(address: number, length: number): Uint8Array {
    return this.dump.read(address, length);
  }

  regions(): RegionTable {
    this.#regions ??= this.#regionTable();
    return this.#regions;
  }

  #regionTable(): RegionTable {
    const { table, derived } = this.dump.regions();
    return derived ? capturedRegions(this.dump.ranges()) : table;
  }

  stackStart(thread: Pick<TargetThread, 'id'>): number | undefined {
    return this.dump.threads()?.find((one) => one.id === thread.id)?.stack.start;
  }

  moduleAt(address: number): TargetModule | undefined {
    return this.#index.at(address);
  }

  moduleByName(name: string): TargetModule | undefined {
    return this.#index.named(name);
  }

  registers(thread: TargetThread, machine = this.effectiveMachine): readonly TargetRegister[] {
    return registersOf(thread.context, this.machine, machine);
  }
}
