/**
 * `!vadump` and `!vadump -v`: a record of label lines per region, hundreds of thousands of lines in a large process.
 * So lines are told by their first letters, numbers are read character by character, and regions go straight
 * into growing typed arrays; nothing is made per line or per region.
 */

import { memFree } from './memory-flags';
import { type ParsedOutput, UnreadLines } from './parsed-output';

export interface VadumpRegions extends ParsedOutput {
  readonly count: number;
  readonly base: Float64Array;
  /** Bytes. */
  readonly size: Float64Array;
  /** Start of the allocation; equal to base where `hasAllocationBase` is false. */
  readonly allocationBase: Float64Array;
  readonly state: Uint32Array;
  readonly protect: Uint32Array;
  readonly type: Uint32Array;
  /** true: every region that is not free came with its allocation base (`-v`). */
  readonly hasAllocationBase: boolean;
}

enum Label {
  None,
  Base,
  AllocationBase,
  AllocationProtect,
  Size,
  State,
  Protect,
  Type,
}

const FIRST_CAPACITY = 1024;
const BLANK = 0x20;
const TAB = 0x09;
const BACKTICK = 0x60;

/** Takes the lines one by one; `finish()` once, after the last. */
export class VadumpReader {
  private count = 0;
  private base = new Float64Array(FIRST_CAPACITY);
  private size = new Float64Array(FIRST_CAPACITY);
  private allocationBase = new Float64Array(FIRST_CAPACITY);
  private state = new Uint32Array(FIRST_CAPACITY);
  private protect = new Uint32Array(FIRST_CAPACITY);
  private type = new Uint32Array(FIRST_CAPACITY);
  private lacksAllocationBase = false;
  private allocationBaseRead = true;
  private readonly unread = new UnreadLines();
  /** The last lines without an address: most regions repeat them word for word. */
  private stateLine = '';
  private protectLine = '';
  private typeLine = '';
  private stateValue = 0;
  private protectValue = 0;
  private typeValue = 0;

  /** Lines may be padded or not, indented or not; a line that is no label is counted as skipped. */
  add(line: string): void {
    if (line.length === 0) return;
    const at = this.count - 1;
    if (at >= 0 && line === this.stateLine) this.state[at] = this.stateValue;
    else if (at >= 0 && line === this.protectLine) this.protect[at] = this.protectValue;
    else if (at >= 0 && line === this.typeLine) this.type[at] = this.typeValue;
    else this.read(line);
  }

  private read(line: string): void {
    const label = labelOf(line);
    const value = label === Label.None ? NaN : numberAfterColon(line);
    if (label === Label.Base && !Number.isNaN(value)) this.open(value);
    else if (Number.isNaN(value) || this.count === 0) this.unread.file(line);
    else this.set(label, value, line);
  }

  finish(): VadumpRegions {
    this.close();
    return {
      count: this.count,
      base: this.base.subarray(0, this.count),
      size: this.size.subarray(0, this.count),
      allocationBase: this.allocationBase.subarray(0, this.count),
      state: this.state.subarray(0, this.count),
      protect: this.protect.subarray(0, this.count),
      type: this.type.subarray(0, this.count),
      hasAllocationBase: this.count > 0 && !this.lacksAllocationBase,
      skipped: this.unread.skipped,
      truncated: this.unread.truncated,
    };
  }

  private open(base: number): void {
    this.close();
    if (this.count === this.base.length) this.grow();
    this.base[this.count] = base;
    this.allocationBase[this.count] = base;
    this.allocationBaseRead = false;
    this.count += 1;
  }

  private set(label: Label, value: number, line: string): void {
    const at = this.count - 1;
    if (label === Label.Size) this.size[at] = value;
    else if (label === Label.AllocationBase) {
      this.allocationBase[at] = value;
      this.allocationBaseRead = true;
    } else if (label === Label.State) {
      this.state[at] = value;
      this.stateLine = line;
      this.stateValue = value;
    } else if (label === Label.Protect) {
      this.protect[at] = value;
      this.protectLine = line;
      this.protectValue = value;
    } else if (label === Label.Type) {
      this.type[at] = value;
      this.typeLine = line;
      this.typeValue = value;
    }
  }

  /** Free memory belongs to no allocation: its base stands for itself, whatever was printed. */
  private close(): void {
    const at = this.count - 1;
    if (at < 0) return;
    const isFree = this.state[at] === memFree;
    if (isFree) this.allocationBase[at] = this.base[at]!;
    else if (!this.allocationBaseRead) this.lacksAllocationBase = true;
  }

  private grow(): void {
    this.base = larger(this.base, new Float64Array(2 * this.count));
    this.size = larger(this.size, new Float64Array(2 * this.count));
    this.allocationBase = larger(this.allocationBase, new Float64Array(2 * this.count));
    this.state = larger(this.state, new Uint32Array(2 * this.count));
    this.protect = larger(this.protect, new Uint32Array(2 * this.count));
    this.type = larger(this.type, new Uint32Array(2 * this.count));
  }
}

export function parseVadump(lines: readonly string[]): VadumpRegions {
  const reader = new VadumpReader();
  for (let i = 0; i < lines.length; i++) reader.add(lines[i]!);
  return reader.finish();
}

function larger<T extends Float64Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Told by the letters that differ: B(ase), R(egion), S(tate), P(rotect), T(ype), Allocation B(ase) or P(rotect). */
function labelOf(line: string): Label {
  let at = 0;
  while (line.charCodeAt(at) === BLANK || line.charCodeAt(at) === TAB) at += 1;
  switch (line.charAt(at)) {
    case 'B':
      return starts(line, at, 'BaseAddress:') ? Label.Base : Label.None;
    case 'R':
      return starts(line, at, 'RegionSize:') ? Label.Size : Label.None;
    case 'S':
      return starts(line, at, 'State:') ? Label.State : Label.None;
    case 'P':
      return starts(line, at, 'Protect:') ? Label.Protect : Label.None;
    case 'T':
      return starts(line, at, 'Type:') ? Label.Type : Label.None;
    case 'A':
      if (starts(line, at, 'AllocationBase:')) return Label.AllocationBase;
      return starts(line, at, 'AllocationProtect:') ? Label.AllocationProtect : Label.None;
    default:
      return Label.None;
  }
}

function starts(line: string, at: number, label: string): boolean {
  return line.startsWith(label, at);
}

/** The hex number behind the first colon, a backtick inside it skipped; NaN when there is none. */
function numberAfterColon(line: string): number {
  let at = line.indexOf(':') + 1;
  while (line.charCodeAt(at) === BLANK || line.charCodeAt(at) === TAB) at += 1;
  if (line.charAt(at) === '0' && line.charAt(at + 1) === 'x') at += 2;
  const start = at;
  let value = 0;
  for (; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const digit = digitOf(code);
    if (digit >= 0) value = value * 16 + digit;
    else if (code !== BACKTICK) break;
  }
  return at === start ? NaN : value;
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | BLANK;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
