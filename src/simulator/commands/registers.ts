/**
 * `r`: the registers of the current thread, one of them, or an assignment to a temporary (`$t0` to `$t19`).
 *
 * Not simulated: disassembly. The block of `r` ends with the place of the instruction; the engine's last line, the
 * instruction itself, is there only where the engine cannot show one either. Registers of a dump cannot be changed here.
 */

import { addressText } from '../target/addresses.js';
import { hasRegistersOf, type Machine } from '../target/machine.js';
import type { TargetRegister } from '../target/target.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext, CommandOutput } from './command.js';
import { CommandError } from './command.js';
import { evaluate } from './evaluate.js';
import type { CommandLine } from './line.js';
import { impossibleMachine, Names } from './names.js';
import { loadScopeSymbols } from './symbol-loading.js';
import { symbolAt } from './symbols.js';

/** Rows of the block; `name` alone is shown as `name=value`, two blanks and a short name are padded to three. */
const blockRows: Readonly<Partial<Record<Machine, readonly string[]>>> = {
  AMD64: ['rax rbx rcx', 'rdx rsi rdi', 'rip rsp rbp', 'r8 r9 r10', 'r11 r12 r13', 'r14 r15'],
  x86: ['eax ebx ecx edx esi edi', 'eip esp ebp iopl'],
  ARM64: [
    'x0 x1 x2 x3',
    'x4 x5 x6 x7',
    'x8 x9 x10 x11',
    'x12 x13 x14 x15',
    'x16 x17 x18 x19',
    'x20 x21 x22 x23',
    'x24 x25 x26 x27',
    'x28 fp lr sp',
    'pc',
  ],
};

/** Flag letters of the block, for a cleared and a set bit. */
const flagLetters: readonly [name: string, clear: string, set: string][] = [
  ['of', 'nv', 'ov'],
  ['df', 'up', 'dn'],
  ['if', 'di', 'ei'],
  ['sf', 'pl', 'ng'],
  ['zf', 'nz', 'zr'],
  ['af', 'na', 'ac'],
  ['pf', 'po', 'pe'],
  ['cf', 'nc', 'cy'],
];

const segments = ['cs', 'ss', 'ds', 'es', 'fs', 'gs'];

class RegisterBlock {
  readonly #values: ReadonlyMap<string, bigint>;

  constructor(
    registers: readonly TargetRegister[],
    private readonly digits: number,
    /** Between two registers of a row. */
    private readonly gap: string,
    /** The engine has `po` for a set parity flag on x64, and `pe` on x86. */
    private readonly parityReversed: boolean,
  ) {
    this.#values = new Map(registers.map((register) => [register.name, register.value]));
  }

  hex(name: string, digits = this.digits): string {
    return (this.#values.get(name) ?? 0n).toString(16).padStart(digits, '0');
  }

  row(names: string): string {
    return names
      .split(' ')
      .map((name) => `${name.padStart(this.digits === 16 ? 3 : 0)}=${this.hex(name)}`)
      .join(this.gap);
  }

  /** `psr=60000000 -ZC- EL0`. */
  statusWord(): string {
    const value = this.#values.get('cpsr') ?? 0n;
    const letters = [...'NZCV'].map((letter, index) => ((value >> BigInt(31 - index)) & 1n ? letter : '-'));
    return `psr=${this.hex('cpsr', 8)} ${letters.join('')} EL${(value >> 2n) & 3n}`;
  }

  /** `iopl=0         nv up ei pl zr na po nc`. */
  flags(): string {
    const letters = flagLetters.map(([name, clear, set]) => {
      const isSet = (this.#values.get(name) === 1n) !== (name === 'pf' && this.parityReversed);
      return isSet ? set : clear;
    });
    return `iopl=${this.#values.get('iopl') ?? 0n}         ${letters.join(' ')}`;
  }

  segments(): string {
    const list = segments.map((name) => `${name}=${this.hex(name, 4)}`).join('  ');
    return `${list}             efl=${this.hex('efl', 8)}`;
  }
}

function current(context: CommandContext): readonly TargetRegister[] {
  const { target } = context;
  const thread = target.threads[target.currentThread];
  return thread === undefined ? [] : target.registers(thread);
}

/** What `r` says where the threads cannot have these registers; `failure` is its last line. */
function impossibleRegisters(context: CommandContext): { text: string; failure: string } {
  const instruction = unreadableInstruction('', context.target.effectiveMachine);
  const text = [
    `${impossibleMachine}Unable to get program counter\n`,
    `${impossibleMachine}Unable to retrieve register information\n`,
    `No flat address for current instruction\n${instruction}\n${impossibleMachine}`,
  ];
  return { text: text.join(''), failure: 'Unable to get program counter' };
}

/** The block of `r`, as `r` and `~Ns` print it. */
export function showRegisters(context: CommandContext): string {
  loadScopeSymbols(context);
  const { target } = context;
  const isArm = target.effectiveMachine === 'ARM64';
  const block = new RegisterBlock(
    current(context),
    pointerSize(target) * 2,
    isArm ? '  ' : ' ',
    target.effectiveMachine === 'AMD64',
  );
  const rows = blockRows[target.effectiveMachine];
  if (rows === undefined) throw new CommandError(`Registers of ${target.effectiveMachine} are not simulated`);
  const lines = rows.map((names) =>
    names.endsWith(' iopl') ? `${block.row(names.slice(0, -5))} ${block.flags()}` : block.row(names),
  );
  if (target.effectiveMachine === 'AMD64') lines.push(block.flags());
  if (isArm) lines.push(`${lines.pop()}  ${block.statusWord()}`);
  else lines.push(block.segments());
  return lines.map((line) => `${line}\n`).join('') + showPlace(context);
}

/** In place of an instruction that was not captured. */
function unreadableInstruction(address: string, machine: Machine): string {
  if (machine === 'ARM64') return `${address} ?? ???`;
  return machine === 'ARM' ? `${address} ??       ???` : `${address} ??              ???`;
}

/**
 * The symbol at the current instruction, nothing outside of modules; and a line for the instruction where it cannot
 * be shown. Code of x64 seen by `.effmach x86` has a segment for an address.
 */
export function showPlace(context: CommandContext): string {
  const { target } = context;
  const names = new Names(context);
  const ip = names.address(names.pointerRegister('ip') ?? 0n);
  const place = symbolAt(ip, context);
  const line = place === undefined ? '' : `${place}:\n`;
  const shown = addressText(ip, pointerSize(target));
  if (isCodeOfX64(context)) return `${line}0033:${shown} ${stateConflict}\n`;
  if (target.read(ip, 1).length > 0) return line;
  return `${line}${unreadableInstruction(shown, target.effectiveMachine)}\n`;
}

const stateConflict = '<Effective machine and debuggee state conflict, disassembly not possible>';

/** The code segment of 64-bit Windows processes. */
const codeSegment = 0x33n;

/** Registers of x64 shown as those of x86. */
function isCodeOfX64(context: CommandContext): boolean {
  const { target } = context;
  if (target.machine !== 'AMD64' || target.effectiveMachine !== 'x86') return false;
  return current(context).find((register) => register.name === 'cs')?.value === codeSegment;
}

/** undefined: no such register. */
function registerText(name: string, context: CommandContext): string | undefined {
  const lower = name.toLowerCase();
  const size = pointerSize(context.target);
  if (lower.startsWith('$')) {
    const value = new Names(context).register(lower);
    if (value === undefined) return undefined;
    const digits = BigInt.asUintN(64, value).toString(16);
    // A value beyond 32 bits is cut on a 32-bit machine, and marked.
    const cut = digits.length > size * 2;
    return `${lower}=${digits.slice(-size * 2).padStart(size * 2, '0')}${cut ? '*' : ''}`;
  }
  const register = current(context).find((one) => one.name === lower);
  if (register === undefined) {
    const part = new Names(context).register(lower);
    return part === undefined ? undefined : `${lower}=${part.toString(16)}`;
  }
  return `${lower}=${register.value.toString(16).padStart(digitsOf(register, context), '0')}`;
}

/** Whole registers have all their digits; a part of one (`eax` on x64, `al`, a flag) has as many as it needs. */
function digitsOf(register: TargetRegister, context: CommandContext): number {
  const whole = new Set((blockRows[context.target.effectiveMachine] ?? []).join(' ').split(' '));
  if (whole.has(register.name)) return pointerSize(context.target) * 2;
  // On x86 every register is 32 bits wide.
  if (segments.includes(register.name)) return register.type === 'UI4' ? 8 : 4;
  return register.name === 'efl' || register.name === 'cpsr' ? 8 : 1;
}

function assign(name: string, line: CommandLine, context: CommandContext): void {
  const value = evaluate(line, context);
  const temporary = /^\$t(1?\d)$/i.exec(name);
  if (temporary === null) throw new CommandError('Registers of a simulated target cannot be changed');
  context.temporaries[Number(temporary[1])] = value;
}

/** Shows registers one by one, so that those before an unknown name are printed. */
export function registers(line: CommandLine, context: CommandContext): CommandOutput | undefined {
  const { effectiveMachine, machine } = context.target;
  if (line.skipBlanks().ended) {
    if (hasRegistersOf(effectiveMachine, machine)) return showRegisters(context);
    const { text, failure } = impossibleRegisters(context);
    context.print(text);
    throw line.caret(failure, line.at, line.shown, '');
  }
  let shown = '';
  do {
    const name = line.skipBlanks().take(/@?(\$?\w+)/y)?.[1] ?? '';
    if (line.skipBlanks().take(/=/y) !== undefined) {
      assign(name, line, context);
      continue;
    }
    const text = new Names(context).isImpossible(name) ? undefined : registerText(name, context);
    if (text === undefined) {
      if (name === '') line.take(/[^;]/y);
      if (shown !== '') context.print(`${shown} `);
      throw line.caret('Bad register error');
    }
    shown += shown === '' ? text : ` ${text}`;
  } while (line.skipBlanks().take(/,/y) !== undefined);
  return shown === '' ? undefined : `${shown}\n`;
}
