/** Who allocates the blocks of a size class: the stack that a log recorded, or those that the heap itself kept. */
import type { AllocationStack } from '../breakpoints/recorded-stack';
import type { Evidence } from './finding';
import type { PicturedClass, PicturedHeap } from './heap-picture';
import type { Survey } from './survey';

export interface ClassOwner {
  /** First frame outside of allocator and run time. */
  readonly owner: string;
  readonly evidence: Evidence;
}

/** null when there is no stack. */
export function ownerOf(survey: Survey, heap: PicturedHeap, _row: PicturedClass): ClassOwner | null {
  if (heap.walked === null) {
    const recorded = survey.allocationStack();
    return recorded === null ? null : caught(recorded);
  }
  return null;
}

function caught(stack: AllocationStack): ClassOwner {
  const frames = [stack.owner].concat(stack.callers).join(' <- ');
  const warning = stack.unreliable ? '; the debugger warns that frames may be wrong)' : ')';
  return {
    owner: stack.owner,
    evidence: { Text: `an allocation was caught in ${frames} (line ${stack.line}${warning}`, Weight: 'for' },
  };
}
