/**
 * A finding is a value: what a detector concludes, with the evidence and the bytes.
 *
 * Machines read `Facts`, always under the same keys; people read `Title`, `Evidence` and `Next`. A detector
 * is one file with one exported function of type Detector; what it looks at comes from the Survey.
 */
import type { Survey } from './survey';

export type Verdict = 'leak' | 'suspect' | 'not a leak' | 'cannot tell';
export type Confidence = 'high' | 'medium' | 'low';

/** Sizes in bytes, Share in percent of the bytes in question (two decimals). A key that does not apply is absent. */
export interface Facts {
  Size?: number;
  Count?: number;
  Bytes?: number;
  /** Address of the heap. */
  Heap?: number;
  /** MEM_PRIVATE, MEM_MAPPED, MEM_IMAGE. */
  Type?: string;
  Usage?: string;
  Class?: string;
  Owner?: string;
  Family?: string;
  Producer?: string;
  Text?: string;
  /** Bytes between two copies. */
  Period?: number;
  Copies?: number;
  Share?: number;
}

/** One observation that speaks for or against the finding; the command that shows it again is among `Next`. */
export interface Evidence {
  readonly Text: string;
  readonly Weight: 'for' | 'against' | 'context';
}

export interface NextCommand {
  /** Typed as it stands at the debugger's prompt; every one is accepted by the genuine engine. */
  readonly Command: string;
  readonly Why: string;
}

/**
 * The memory that the bytes of a finding belong to, so that none is counted twice. `managed` is private memory
 * of the run time; `part of another` is inside memory that other findings speak for.
 */
export type Memory = 'heap' | 'private' | 'mapped' | 'stack' | 'managed' | 'part of another';

export interface Finding {
  readonly Kind: string;
  readonly Title: string;
  readonly Verdict: Verdict;
  readonly Confidence: Confidence;
  readonly Facts: Facts;
  readonly Evidence: readonly Evidence[];
  readonly Memory: Memory;
  readonly ExplainedBytes: number;
  /** Bytes of the same budget (heap commit, private commit, …) that this finding does not explain. */
  readonly UnexplainedBytes: number;
  readonly Next: readonly NextCommand[];
}

export type Detector = (survey: Survey) => Finding[];
