/** Who allocates the blocks of a size class: the stack that a log recorded, or those that the heap itself kept. */
import { callersOf, foreignFrames } from '../breakpoints/frames';
import { addressName, moduleAt } from '../debuggee/address-name';
import { addressText, count } from '../view/format';
import type { Evidence } from './finding';
import type { PicturedClass, PicturedHeap } from './heap-picture';
import type { Survey } from './survey';

export interface ClassOwner {
  /** First frame outside of allocator and run time. */
  readonly owner: string;
  readonly evidence: Evidence;
}

/** Out of a log; null when it holds no stack. */
export function caughtOwner(survey: Survey): ClassOwner | null {
  const stack = survey.allocationStack();
  if (stack === null) return null;
  const frames = [stack.owner].concat(stack.callers).join(' <- ');
  const warning = stack.unreliable ? '; the debugger warns that frames may be wrong)' : ')';
  return {
    owner: stack.owner,
    evidence: { Text: `an allocation was caught in ${frames} (line ${stack.line}${warning}`, Weight: 'for' },
  };
}

/** A stack that made less than this percent of the blocks that were looked at is one of many and no owner. */
const mostly = 50;

/** Out of the stacks that the heap keeps (gflags +ust, page heap); null when it keeps none, or many different ones. */
export function keptOwner(survey: Survey, heap: PicturedHeap, row: PicturedClass): ClassOwner | null {
  const stack = survey.commonStack(heap, row.size);
  if (stack === null || stack.blocks * 100 < stack.looked * mostly) return null;
  const places = stack.frames.map((frame) => placeOf(survey, frame, heap.pointerSize));
  const foreign = foreignFrames(places);
  const first = foreign.length === 0 ? 0 : places.indexOf(foreign[0]!);
  // A name costs a command, so the owner alone gets one.
  const name = addressName(survey.debuggee, stack.frames[first]!);
  const owner = name === null || name.symbol === null ? places[first]! : name.symbol;
  const frames = [owner].concat(callersOf(places, places[first]!)).join(' <- ');
  const which =
    stack.blocks === stack.looked
      ? `the first ${count(stack.looked)} of them all come from`
      : `of the first ${count(stack.looked)} of them ${count(stack.blocks)} come from`;
  return {
    owner,
    evidence: {
      Text: `${which} ${frames}${stack.checked ? '' : ' (the record of this stack carries no sum that agrees)'}`,
      Weight: 'for',
    },
  };
}

/** `app+0x1234`, or the bare address outside of all modules. */
function placeOf(survey: Survey, frame: number, pointerSize: 4 | 8): string {
  const module = moduleAt(survey.debuggee.modules(), frame);
  return module === null
    ? addressText(frame, pointerSize)
    : `${module.name}+0x${(frame - module.base).toString(16)}`;
}
