/**
 * The words that headers of heaps are known by.
 *
 * Source: public PDBs and heaps of ntdll: _HEAP.Signature; _HEAP_SEGMENT.SegmentSignature (from Vista on), Signature
 * (before); _SEGMENT_HEAP.Signature; _DPH_HEAP_ROOT.Signature.
 */
export const heapSignature = 0xeeffeeff;
export const segmentSignature = 0xffeeffee;
export const segmentHeapSignature = 0xddeeddee;
export const pageHeapSignature = 0xffeeddcc;
