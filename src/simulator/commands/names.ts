/**
 * What names mean in an expression: registers, pseudo-registers, modules and exported symbols of the target.
 *
 * An unqualified symbol is looked for only in modules whose symbols are loaded already, as the engine does it.
 */

import { hasRegistersOf } from '../target/machine.js';
import { readable } from '../target/readable.js';
import { pointerRegisters, registersOf } from '../target/registers.js';
import type { Target, TargetModule } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext } from './command.js';
import { imageEntryPoint, isManagedImage } from './image-headers.js';
import { radixOf } from './session-settings.js';

type Pseudo = (names: Names) => bigint | undefined;

const pseudoRegisters: Readonly<Record<string, Pseudo>> = {
  ip: (names) => names.pointerRegister('ip'),
  eventip: (names) => names.pointerRegister('ip'),
  scopeip: (names) => names.pointerRegister('ip'),
  exp: (names) => names.lastValue(),
  csp: (names) => names.pointerRegister('sp'),
  retreg: (names) => names.register(names.returnRegister()),
  peb: (names) => names.peb(),
  proc: (names) => names.peb(),
  teb: (names) => names.teb(),
  thread: (names) => names.teb(),
  tid: (names) => names.clientId(1),
  tpid: (names) => names.clientId(0),
  ptrsize: (names) => BigInt(names.pointerSize),
  pagesize: () => 0x1000n,
  frame: () => 0n,
  dtid: () => 0n,
  dpid: () => 0n,
  callret: () => 0n,
  extret: () => 0n,
  p: () => 0n,
  exentry: (names) => names.programEntryPoint(),
  exr_chance: () => 2n,
  exr_code: (names) => BigInt(readable(() => names.target.dump?.exception())?.code ?? 0x80000003),
  exr_numparams: (names) => BigInt(readable(() => names.target.dump?.exception())?.parameters.length ?? 0),
};

/** Those that stand for a register. */
const registerPseudos = new Set(['ip', 'eventip', 'scopeip', 'exp', 'csp', 'retreg']);

/** What the engine says of registers that the target's threads cannot have. */
export const impossibleMachine = 'Machine is not a possible execution machine\n';

/** Bits of ARM64's status by the names that commands know; `Registers.User` does not list them. */
const armFlags: Readonly<Record<string, bigint>> = { nf: 31n, zf: 30n, cf: 29n, vf: 28n };

const pebOffset = { 4: 0x30, 8: 0x60 } as const;
const clientIdOffset = { 4: 0x20, 8: 0x40 } as const;

export class Names {
  readonly target: Target;

  constructor(private readonly context: CommandContext) {
    this.target = context.target;
  }

  get pointerSize(): 4 | 8 {
    return pointerSize(this.target);
  }

  get radix(): 8 | 10 | 16 {
    return radixOf(this.context);
  }

  /** A register or, with `$`, a pseudo-register; letter case ignored. */
  register(name: string): bigint | undefined {
    const lower = name.toLowerCase();
    if (lower.startsWith('$')) return this.#pseudo(lower.slice(1));
    const thread = this.#thread();
    if (thread === undefined) return undefined;
    const registers = this.target.registers(thread);
    const found = registers.find((register) => register.name === lower)?.value;
    if (found !== undefined || this.target.effectiveMachine !== 'ARM64') return found;
    const status = registers.find((register) => register.name === 'cpsr')?.value;
    const bit = armFlags[lower];
    return status === undefined || bit === undefined ? undefined : (status >> bit) & 1n;
  }

  /** Whether the name is a register's that the threads of this target cannot have; says so where it is. */
  isImpossible(name: string): boolean {
    const { effectiveMachine, machine } = this.target;
    const lower = name.toLowerCase();
    if (hasRegistersOf(effectiveMachine, machine)) return false;
    const isRegister = lower.startsWith('$')
      ? registerPseudos.has(lower.slice(1))
      : registersOf(new Uint8Array(0), effectiveMachine, effectiveMachine).some((one) => one.name === lower);
    if (isRegister) this.context.print(impossibleMachine);
    return isRegister;
  }

  isPseudo(name: string): boolean {
    return name.startsWith('$') && Object.hasOwn(pseudoRegisters, name.toLowerCase().slice(1));
  }

  #pseudo(name: string): bigint | undefined {
    const temporary = /^t(1?\d)$/.exec(name);
    if (temporary !== null) return this.context.temporaries[Number(temporary[1])] ?? 0n;
    return Object.hasOwn(pseudoRegisters, name) ? pseudoRegisters[name]!(this) : undefined;
  }

  /** `.`, `module`, `module!symbol` or `symbol`. */
  symbol(name: string): bigint | undefined {
    if (name === '.') return this.pointerRegister('ip');
    const bang = name.indexOf('!');
    if (bang < 0) {
      const module = this.target.moduleByName(name);
      return module === undefined ? this.#unqualified(name) : this.#moduleBase(module);
    }
    const module = this.target.moduleByName(name.slice(0, bang));
    return module === undefined ? undefined : this.#exported(module, name.slice(bang + 1));
  }

  #exported(module: TargetModule, name: string): bigint | undefined {
    if (isManagedImage(this.target, module)) return undefined;
    const exact = this.target.symbols.find(module, name);
    const found =
      exact ??
      this.target.symbols.exports(module).find((symbol) => symbol.name.toLowerCase() === name.toLowerCase());
    return found && BigInt(found.address);
  }

  #unqualified(name: string): bigint | undefined {
    for (const module of this.target.modules) {
      if (module.symbolType !== 'Export') continue;
      const address = this.#exported(module, name);
      if (address !== undefined) return address;
    }
    return undefined;
  }

  /** The engine sign-extends a module's base on a 32-bit machine (`%I64x` shows it). */
  #moduleBase(module: TargetModule): bigint {
    return this.pointerSize === 4 ? BigInt.asIntN(32, BigInt(module.base)) : BigInt(module.base);
  }

  /** Little-endian integer of the target; undefined where it was not captured. */
  read(address: bigint, size: 1 | 2 | 4 | 8): bigint | undefined {
    const bytes = this.target.read(this.address(address), size);
    if (bytes.length < size) return undefined;
    let value = 0n;
    for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index]!);
    return value;
  }

  isCaptured(address: bigint, length: bigint): boolean {
    const wanted = Number(BigInt.asUintN(47, length));
    return this.target.read(this.address(address), wanted).length === wanted;
  }

  /** An expression's value as an address: unsigned, and on a 32-bit machine its lower half. */
  address(value: bigint): number {
    return Number(this.exactAddress(value));
  }

  /** The same where the digits of any 64-bit address matter. */
  exactAddress(value: bigint): bigint {
    return BigInt.asUintN(this.pointerSize === 4 ? 32 : 64, value);
  }

  /** One past the last address that a number can hold. */
  get space(): number {
    return this.pointerSize === 4 ? 0x1_0000_0000 : Number.MAX_SAFE_INTEGER;
  }

  #thread() {
    return this.target.threads[this.target.currentThread];
  }

  pointerRegister(kind: 'ip' | 'sp'): bigint | undefined {
    return this.register(pointerRegisters(this.target.effectiveMachine)[kind]);
  }

  returnRegister(): string {
    const machine = this.target.effectiveMachine;
    return machine === 'AMD64' ? 'rax' : machine === 'x86' ? 'eax' : machine === 'ARM64' ? 'x0' : 'r0';
  }

  lastValue(): bigint | undefined {
    return this.pointerRegister('ip');
  }

  teb(): bigint | undefined {
    const thread = this.#thread();
    return thread && BigInt(thread.teb);
  }

  /** From the TEB; undefined when that page was not captured. winternl.h, TEB.ProcessEnvironmentBlock. */
  peb(): bigint | undefined {
    const teb = this.teb();
    const size = this.target.machine === 'x86' || this.target.machine === 'ARM' ? 4 : 8;
    return teb && this.read(teb + BigInt(pebOffset[size]), size);
  }

  /**
   * Thread or process id, from the TEB as one of the effective machine; undefined when that page was not captured. winternl.h, TEB.ClientId.
   * @param word 0 of the process, 1 of the thread
   */
  clientId(word: 0 | 1): bigint | undefined {
    const teb = this.teb();
    const size = this.pointerSize;
    return teb && this.read(teb + BigInt(clientIdOffset[size] + word * size), size);
  }

  programEntryPoint(): bigint | undefined {
    const first = readable(() => this.target.dump?.modules())?.[0];
    return first && this.entryPoint(BigInt(first.base));
  }

  /** The image at exactly this address. */
  imageAt(base: bigint): TargetModule | undefined {
    return this.target.modules.find((one) => one.base === this.address(base));
  }

  /** Undefined when there is no image here, or its headers were not captured. */
  entryPoint(base: bigint): bigint | undefined {
    const module = this.imageAt(base);
    const entry = module && imageEntryPoint(this.target, module);
    return entry === undefined ? undefined : BigInt(entry);
  }
}
