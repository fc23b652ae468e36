/** A heap as the process's own lists, or a scan, name it; nothing of it has been walked yet. */
import type { HeapKind } from '../vocabulary';

export interface FoundHeap {
  /** The handle, or where a scan found its header. */
  readonly address: number;
  /** `foreign`: it carries a heap's signature and nothing else of Windows' heaps (Wine). */
  readonly kind: HeapKind | 'foreign' | 'not captured';
  readonly foundBy: 'PEB' | 'descriptor ring' | 'page-heap list' | 'scan';
  /** Why it is foreign or not captured; empty otherwise. */
  readonly why: string;
}

export interface FoundHeaps {
  readonly heaps: readonly FoundHeap[];
  readonly caveats: readonly string[];
}
