/** The `k` family: frames of one or several stacks, also where the debugger printed every word twice. */

import { undoubled } from './doubled-text';
import { hex, words } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { splitSource } from './source-position';
import { readThread } from './thread-list';

interface StackFrame {
  /** Frame number; null when the command prints none. */
  readonly number: number | null;
  /** Frame pointer (x86: ChildEBP) or stack pointer (Child-SP); null when not printed. */
  readonly child: number | null;
  readonly returnAddress: number | null;
  /** The words of `Args to Child`; empty when not printed. */
  readonly args: readonly number[];
  /** `module!symbol+0xoffset` as printed. */
  readonly symbol: string;
  /** `file @ line` as printed; null when there is none. */
  readonly source: string | null;
}

interface ThreadStack {
  /** The debugger's thread number; null when the output does not name the thread. */
  readonly thread: number | null;
  readonly frames: readonly StackFrame[];
}

interface Stack extends ParsedOutput {
  /** Frames of the first stack, innermost first. */
  readonly frames: readonly StackFrame[];
  readonly stacks: readonly ThreadStack[];
  /** true: every word was printed twice, and one copy was taken. */
  readonly doubled: boolean;
  /** true: the debugger warned that frames may be wrong for want of unwind information. */
  readonly unreliable: boolean;
}

const ADDRESS = '(?:[0-9a-f]{8}`[0-9a-f]{8}|[0-9a-f]{16}|[0-9a-f]{8}|--------`--------|--------)';
const FRAME = new RegExp(
  `^(?:([0-9a-f]{2,4}) +)?(\\(Inline(?: Function)?\\)|${ADDRESS}) +(${ADDRESS})((?: +${ADDRESS})*) +(?!:)(\\S.*)$`,
  'i',
);
const COLON_FRAME = new RegExp(
  `^(?:([0-9a-f]{2,4}) +)?(?:(\\(Inline Function\\)|${ADDRESS}) +)?(${ADDRESS}) +: (${ADDRESS}(?: +${ADDRESS})*) +: (\\S.*)$`,
  'i',
);
const SYMBOL_FRAME = /^(?:([0-9a-f]{2}) +)?([^\s!()]+!\S.*)$/i;
/** `kc` of a frame whose module has no symbol at all: the module's name, or the address where there is no module. */
const BARE_FRAME = /^(?:([0-9a-f]{2}) +)?([a-z_][\w.]*|0x[0-9a-f`]+)$/i;
const HEADER = /^(?:# +)?(?:Memory +)?(?:ChildEBP|Child-SP|RetAddr|Call Site)\b/;
const DOUBLED_HEADER = /^ChildEBPChildEBP/;
const UNRELIABLE = /^WARNING: (?:Stack unwind information not available|Frame IP not in any known module)/;
/** What `kv` appends to a symbol. */
const FRAME_NOTE = / \((?:FPO|CONV|Inline Function)\b.*$/;

interface Draft {
  stacks: { thread: number | null; frames: StackFrame[] }[];
  doubled: boolean;
  unreliable: boolean;
  /** The header says that frames come without addresses (`kc`). */
  namesOnly: boolean;
}

export function parseStack(lines: readonly string[]): Stack {
  const draft: Draft = { stacks: [], doubled: false, unreliable: false, namesOnly: false };
  const unread = new UnreadLines();
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const single = draft.doubled ? undoubled(text) || text : text;
    if (!readHeading(draft, text) && !readFrame(draft, single)) unread.file(text);
  }
  const { stacks, doubled, unreliable } = draft;
  const frames = stacks.length > 0 ? stacks[0]!.frames : [];
  return { frames, stacks, doubled, unreliable, skipped: unread.skipped, truncated: unread.truncated };
}

function readHeading(draft: Draft, text: string): boolean {
  const thread = readThread(text);
  const header = HEADER.test(text);
  const doubled = DOUBLED_HEADER.test(text);
  const unreliable = UNRELIABLE.test(text);
  const last = draft.stacks[draft.stacks.length - 1];
  if (thread) draft.stacks.push({ thread: thread.number, frames: [] });
  else if ((header || doubled) && (!last || last.frames.length > 0))
    draft.stacks.push({ thread: null, frames: [] });
  if (header) draft.namesOnly = /^(?:# +)?Call Site/.test(text);
  if (doubled) draft.doubled = true;
  if (unreliable) draft.unreliable = true;
  return thread !== null || header || doubled || unreliable;
}

function readFrame(draft: Draft, text: string): boolean {
  const frame = addressedFrame(text) || (draft.namesOnly ? namedFrame(text) : null);
  const frames = draft.stacks.length > 0 ? draft.stacks[draft.stacks.length - 1]!.frames : [];
  if (frame) {
    if (draft.stacks.length === 0) draft.stacks.push({ thread: null, frames });
    frames.push(frame);
    return true;
  }
  const last = frames[frames.length - 1];
  const wrapped = splitSource(text);
  if (!last || wrapped.source === null || wrapped.text !== '') return false;
  frames[frames.length - 1] = { ...last, source: wrapped.source };
  return true;
}

/** x86 columns are parted by blanks, x64 columns with arguments by colons; a single address is the return address. */
function addressedFrame(text: string): StackFrame | null {
  const cells = COLON_FRAME.exec(text) || FRAME.exec(text);
  if (!cells) return null;
  const { symbol, source } = symbolOf(cells[5]!);
  return {
    number: cells[1] === undefined ? null : hex(cells[1]),
    child: cells[2] === undefined ? null : known(cells[2]),
    returnAddress: known(cells[3]!),
    args: words(cells[4]!).map(hex).filter(isNumber),
    symbol,
    source,
  };
}

function namedFrame(text: string): StackFrame | null {
  const cells = SYMBOL_FRAME.exec(text) || BARE_FRAME.exec(text);
  if (!cells) return null;
  const { symbol, source } = symbolOf(cells[2]!);
  const number = cells[1] === undefined ? null : hex(cells[1]);
  return { number, child: null, returnAddress: null, args: [], symbol, source };
}

function symbolOf(text: string): { symbol: string; source: string | null } {
  const split = splitSource(text);
  return { symbol: split.text.replace(FRAME_NOTE, ''), source: split.source };
}

/** Inline frames have dashes where others have addresses. */
function known(text: string): number | null {
  const value = hex(text);
  return isNumber(value) ? value : null;
}

function isNumber(value: number): boolean {
  return !Number.isNaN(value);
}
