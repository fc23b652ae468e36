/**
 * `Debugger.State.PseudoRegisters`: numbers and addresses that the debugger keeps beside the machine's registers.
 *
 * Numbers are typed values, addresses are pointers to bytes. What needs an event, a kernel or a breakpoint fails as an
 * unavailable pseudo-register does; so does `$exp`, because the expressions of commands are not kept.
 */
import { type IntegerType, integer, ModelError, type ModelValue } from '../../provider/model.js';
import { imageEntryPoint } from '../commands/image-headers.js';
import { basicPointer, layoutOf, type TargetMemory } from '../dx/pointers.js';
import { readable } from '../target/readable.js';
import { pointerRegisters, registersOf } from '../target/registers.js';
import { pointerSize } from '../target/target.js';
import { group, help, type Member, type Members, member } from './debugger-object.js';
import { temporaryCount } from './temporaries.js';
import type { World } from './world.js';

function unavailable(): ModelValue {
  throw new ModelError('Unable to access pseudo-register');
}

const typeNames: Partial<Record<IntegerType, string>> = { UI4: 'unsigned int', UI8: 'unsigned __int64' };

function typed(type: 'UI4' | 'UI8', value: number | bigint): ModelValue {
  return { ...integer(type, value), typeName: typeNames[type]! };
}

/** Where `Exception` streams are missing, the engine makes up a breakpoint, as on every dump its second chance. */
const assumedException = { code: 0x80000003, parameters: [] as readonly bigint[] };
const secondChance = 2;
const mostParameters = 15;

/** 100 ns steps from 1601 to 1970. */
const unixEpoch = 116_444_736_000_000_000n;

/** Offsets of pointers in a TEB of 32 and of 64 bits: winternl.h and the public symbols, ClientId and ProcessEnvironmentBlock. */
const tebFields = {
  process: { narrow: 0x20, wide: 0x40 },
  thread: { narrow: 0x24, wide: 0x48 },
  peb: { narrow: 0x30, wide: 0x60 },
} as const;

class PseudoRegisters {
  constructor(
    private readonly world: World,
    private readonly memory: TargetMemory,
    /** Return address of the current frame; undefined where it cannot be told. */
    private readonly returnAddress: () => bigint | undefined,
  ) {}

  errors(): Members {
    const exception = () => readable(() => this.world.target.dump?.exception()) ?? assumedException;
    const parameter = (index: number) => {
      const value = exception().parameters[index];
      return value === undefined ? unavailable() : typed('UI8', value);
    };
    return {
      ...absent({ clrex: 'Address of the CLR exception', lastclrex: 'Address of the CLR exception before' }),
      exr_chance: member.of(
        () => typed('UI4', secondChance),
        help('First or second chance of the exception'),
      ),
      exr_code: member.of(() => typed('UI4', exception().code), help('Code of the exception')),
      exr_numparams: member.of(
        () => typed('UI4', exception().parameters.length),
        help('Number of its parameters'),
      ),
      ...numbered('exr_param', 0, mostParameters, parameter, 'Parameter of the exception'),
      ...absent({ bug_code: 'Code of the bug check' }),
      ...numbered('bug_param', 1, 4, unavailable, 'Parameter of the bug check'),
    };
  }

  general(): Members {
    const { target } = this.world;
    const teb = () => this.#pointer(this.#thread()?.teb);
    const peb = () => this.#pointer(this.#peb());
    const number = (type: 'UI4' | 'UI8', value: () => number | bigint | undefined, about: string) =>
      member.of(() => {
        const found = value();
        return found === undefined ? unavailable() : typed(type, found);
      }, help(about));
    return {
      ...absent({
        exp: 'Value of the last expression',
        ea: 'Effective address of the last instruction',
        ea2: 'Its second effective address',
        p: 'Value that a display command printed last',
      }),
      ra: member.of(() => this.#pointer(this.returnAddress()), help('Return address of the current frame')),
      thread: member.of(teb, help('Block of the current thread')),
      proc: member.of(peb, help('Block of the current process')),
      teb: member.of(teb, help('Block of the current thread in user mode')),
      peb: member.of(peb, help('Block of the current process in user mode')),
      tid: number('UI4', () => this.#clientId('thread'), 'Id of the current thread'),
      tpid: number('UI4', () => this.#clientId('process'), 'Id of the current process'),
      exentry: member.of(() => this.#pointer(this.#entryPoint()), help('Where the program begins')),
      dtid: number('UI4', () => target.currentThread, 'Number of the current thread in the debugger'),
      dpid: number('UI4', () => 0, 'Number of the current process in the debugger'),
      dsid: number('UI4', () => 0, 'Number of the current system in the debugger'),
      frame: number('UI8', () => 0, 'Number of the current frame'),
      ...absent({ bphit: 'Number of the breakpoint that was hit' }),
      dbgtime: number('UI8', () => BigInt(Date.now()) * 10_000n + unixEpoch, 'Time of day, as a FILETIME'),
      csp: member.of(() => this.#pointer(this.#register('sp')), help('Stack pointer')),
      ...absent({ callret: 'What the last .call returned' }),
      ptrsize: number('UI4', () => pointerSize(target), 'Bytes of a pointer'),
      pagesize: number('UI4', () => 0x1000, 'Bytes of a page'),
      ...absent({ fp: 'Frame pointer' }),
    };
  }

  aliases(): Members {
    const pointer = (value: () => bigint | undefined, about: string) =>
      member.of(() => this.#pointer(value()), help(about));
    const event = () => this.#own('ip');
    return {
      retreg: pointer(() => this.#named(this.#machine().returned), 'Register of a returned value'),
      retreg64: pointer(() => this.#returned64(), 'The same with 64 bits'),
      ip: pointer(() => this.#instruction(), 'Instruction pointer'),
      eventip: pointer(event, 'Instruction pointer at the event'),
      ...absent({
        previp: 'Instruction pointer at the event before',
        relip: 'Instruction that the event is about',
      }),
      scopeip: pointer(
        () => (this.#isPossible() ? event() : undefined),
        'Instruction pointer of the current scope',
      ),
      argreg: pointer(() => this.#named(this.#machine().argument), 'Register of the first argument'),
    };
  }

  temporaries(): Members {
    const { temporaries } = this.world;
    const metadata = help('For whatever a user wants to keep');
    const one = (index: number): Member => ({
      value: () => temporaries.get(index) ?? unavailable(),
      set(value) {
        temporaries.set(index, value);
        return true;
      },
      metadata,
    });
    return Object.fromEntries(
      Array.from({ length: temporaryCount }, (_, index) => [`t${index}`, one(index)]),
    );
  }

  #thread() {
    const { target } = this.world;
    return target.threads[target.currentThread];
  }

  #machine(): { returned: string; argument: string } {
    const machine = this.world.target.effectiveMachine;
    if (machine === 'AMD64') return { returned: 'rax', argument: 'rcx' };
    if (machine === 'x86') return { returned: 'eax', argument: 'eax' };
    return machine === 'ARM64' ? { returned: 'x0', argument: 'x0' } : { returned: 'r0', argument: 'r0' };
  }

  /** A 64-bit processor runs x86 code too; nothing else can be looked at with another machine's eyes. */
  #isPossible(): boolean {
    const { machine, effectiveMachine } = this.world.target;
    return effectiveMachine === machine || (effectiveMachine === 'x86' && machine !== 'ARM');
  }

  #register(which: 'ip' | 'sp'): bigint | undefined {
    return this.#named(pointerRegisters(this.world.target.effectiveMachine)[which]);
  }

  /** Of another machine's code only the lower half is there, and extended by its sign. */
  #instruction(): bigint | undefined {
    const { machine, effectiveMachine } = this.world.target;
    const found = this.#register('ip');
    return found === undefined || machine === effectiveMachine ? found : BigInt.asIntN(32, found);
  }

  /** A register of the dump's own machine, whatever the effective one is. */
  #own(which: 'ip' | 'sp'): bigint | undefined {
    const { target } = this.world;
    const thread = this.#thread();
    if (thread === undefined) return undefined;
    const name = pointerRegisters(target.machine)[which];
    return registersOf(thread.context, target.machine, target.machine).find((one) => one.name === name)
      ?.value;
  }

  #named(name: string): bigint | undefined {
    const thread = this.#thread();
    if (thread === undefined || !this.#isPossible()) return undefined;
    return this.world.target.registers(thread).find((register) => register.name === name)?.value;
  }

  /** On x86 the register of the lower half and `edx` above it. */
  #returned64(): bigint | undefined {
    const low = this.#named(this.#machine().returned);
    const high = this.world.target.effectiveMachine === 'x86' ? this.#named('edx') : 0n;
    return low === undefined || high === undefined ? undefined : (high << 32n) | low;
  }

  #peb(): bigint | undefined {
    return this.#tebField(tebFields.peb);
  }

  /** Like the engine from the thread's block, so that it fails where that was not captured. */
  #clientId(of: 'thread' | 'process'): bigint | undefined {
    return this.#tebField(tebFields[of]);
  }

  /** The block is that of the dump's own machine, whatever the effective one is. */
  #tebField(offset: { readonly narrow: number; readonly wide: number }): bigint | undefined {
    const teb = this.#thread()?.teb;
    const { machine } = this.world.target;
    const narrow = machine === 'x86' || machine === 'ARM';
    const size = narrow ? 4 : 8;
    const at = narrow ? offset.narrow : offset.wide;
    const bytes = teb === undefined ? new Uint8Array(0) : this.world.target.read(teb + at, size);
    if (bytes.length < size) return undefined;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    return narrow ? BigInt(view.getUint32(0, true)) : view.getBigUint64(0, true);
  }

  /** The program is the first module of the dump's own list. */
  #entryPoint(): number | undefined {
    const { target } = this.world;
    const program = readable(() => target.dump?.modules())?.[0];
    const module = program && target.moduleAt(program.base);
    return module && imageEntryPoint(target, module);
  }

  #pointer(address: number | bigint | undefined): ModelValue {
    if (address === undefined) return unavailable();
    return basicPointer(this.memory, layoutOf('unsigned char *', this.memory)!, BigInt(address));
  }
}

function absent(named: Readonly<Record<string, string>>): Members {
  return Object.fromEntries(
    Object.entries(named).map(([name, about]) => [name, member.of(unavailable, help(about))]),
  );
}

function numbered(
  prefix: string,
  first: number,
  count: number,
  value: (index: number) => ModelValue,
  about: string,
): Members {
  const indices = Array.from({ length: count }, (_, at) => first + at);
  return Object.fromEntries(
    indices.map((index) => [`${prefix}${index}`, member.of(() => value(index), help(about))]),
  );
}

export function pseudoRegisters(
  world: World,
  memory: TargetMemory,
  returnAddress: () => bigint | undefined,
): ModelValue {
  const { registry } = world;
  const registers = new PseudoRegisters(world, memory, returnAddress);
  const branch = (members: Members, about: string) => member.of(group(registry, members), help(about));
  return group(registry, {
    Errors: branch(
      registers.errors(),
      'Pseudo-registers related to error handling, exceptions, and bug checks',
    ),
    General: branch(registers.general(), 'Generally useful pseudo-registers'),
    Kernel: branch(
      absent({ pcr: 'Control region of the processor', prcb: 'Control block of the processor' }),
      'Pseudo-registers which are only relevant to kernel debugging',
    ),
    RegisterAliases: branch(
      registers.aliases(),
      'Pseudo-registers which alias machine specific registers by general names',
    ),
    Temporaries: branch(
      registers.temporaries(),
      'Pseudo-registers which are available for user temporary storage',
    ),
  });
}
