/**
 * What a size breakpoint prints while the target runs: for each hit a line with thread, heap and size where its command
 * has one, then the stack, then perhaps the address of the block that the function returned.
 */
import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';
import { parseStack } from './stack';

interface AllocationHit {
  /** OS id of the thread; null when not printed. */
  readonly thread: number | null;
  readonly heap: number | null;
  /** Bytes asked for. */
  readonly size: number | null;
  /** Address of the new block. */
  readonly block: number | null;
  /** `module!symbol+0xoffset` as printed, innermost first. */
  readonly frames: readonly string[];
  /** The words of `Args to Child` of the innermost frame; empty when not printed. */
  readonly args: readonly number[];
}

interface AllocationHits extends ParsedOutput {
  readonly hits: readonly AllocationHit[];
  /** true: the debugger warned that frames may be wrong for want of unwind information. */
  readonly unreliable: boolean;
}

/** `[1f3c] heap=000001d2`3c0a0000 size=0000000000001a38`; without the heap for memory that comes from none. */
const HIT = new RegExp(`^\\[([0-9a-f]+)\\] (?:heap=(${HEX}) )?size=(${HEX})$`, 'i');
const BLOCK = new RegExp(`^\\[([0-9a-f]+)\\] block=(${HEX})$`, 'i');

interface Draft {
  thread: number | null;
  heap: number | null;
  size: number | null;
  block: number | null;
  lines: string[];
}

export function parseAllocationHits(lines: readonly string[]): AllocationHits {
  const drafts = draftsOf(lines);
  const unread = new UnreadLines();
  const hits: AllocationHit[] = [];
  let unreliable = false;
  for (let i = 0; i < drafts.length; i++) {
    const { thread, heap, size, block } = drafts[i]!;
    const parsed = parseStack(drafts[i]!.lines);
    unreliable = unreliable || parsed.unreliable;
    if (parsed.truncated) unread.markTruncated();
    parsed.stacks.forEach((stack, position) => {
      const known = position === 0 ? { thread, heap, size, block } : nothing;
      if (stack.frames.length === 0) return;
      const frames = stack.frames.map((frame) => frame.symbol);
      hits.push({ ...known, frames, args: stack.frames[0]!.args });
    });
  }
  return { hits, unreliable, skipped: unread.skipped, truncated: unread.truncated };
}

const nothing = { thread: null, heap: null, size: null, block: null };

/** The text in pieces, one for each line that begins a hit; what stands before the first is a piece too. */
function draftsOf(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [{ ...nothing, lines: [] }];
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const hit = HIT.exec(text);
    const block = BLOCK.exec(text);
    if (hit)
      drafts.push({
        thread: hex(hit[1]!),
        heap: hit[2] === undefined ? null : hex(hit[2]),
        size: hex(hit[3]!),
        block: null,
        lines: [],
      });
    else if (block) giveBlock(drafts, hex(block[1]!), hex(block[2]!));
    else drafts[drafts.length - 1]!.lines.push(lines[i]!);
  }
  return drafts;
}

/** A function returns to the thread that called it, so a block belongs to that thread's last hit. */
function giveBlock(drafts: Draft[], thread: number, block: number): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const draft = drafts[i]!;
    if (draft.thread !== thread) continue;
    if (draft.block === null) draft.block = block;
    return;
  }
}
