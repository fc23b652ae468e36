/**
 * HandleOperationList: which handles were opened and closed last and by whom, where handle tracing was on
 * (`!htrace -enable`, Application Verifier).
 *
 * Sources: minidumpapiset.h, MINIDUMP_HANDLE_OPERATION_LIST (16 bytes); avrfsdk.h, AVRF_HANDLE_OPERATION (288 bytes).
 */
import type { Extent } from './extent.js';
import { readExactAddress, readU64 } from './fields.js';
import type { ParseContext } from './parse-context.js';

const headerBytes = 16;
const entryBytes = 288;
/** AVRF_MAX_TRACES. */
const mostFrames = 32;
/** The kernel keeps 4,096 by default and 131,072 at most for each process. */
const mostOperations = 0x10_0000;

export interface HandleOperation {
  readonly handle: number;
  readonly processId: number;
  readonly threadId: number;
  /** 1 opened, 2 closed, 3 bad reference. */
  readonly operation: number;
  /** Return addresses, innermost first; those that are no user-mode addresses are left out. */
  readonly stack: readonly number[];
}

export function readHandleOperations(dump: ParseContext, stream: Extent): HandleOperation[] {
  const list = stream.describedList(32, entryBytes, mostOperations);
  if (list.headerSize < headerBytes)
    throw stream.error(0, `a header of ${list.headerSize} bytes is too short`);
  const operations: HandleOperation[] = [];
  stream.windows(list, (view, first, count) => {
    for (let k = 0; k < count; k++) {
      const at = k * list.entrySize;
      const depth = view.getUint32(at + 24, true);
      if (depth > mostFrames) {
        const place = stream.offset + list.headerSize + (first + k) * list.entrySize + 24;
        dump.warnings.add(stream.name, place, `a stack of ${depth} frames; ${mostFrames} are read`);
      }
      operations.push({
        handle: readU64(view, at),
        processId: view.getUint32(at + 8, true),
        threadId: view.getUint32(at + 12, true),
        operation: view.getUint32(at + 16, true),
        stack: readStack(view, at + 32, Math.min(depth, mostFrames), dump.pointerSize),
      });
    }
  });
  return operations;
}

function readStack(view: DataView, at: number, depth: number, pointerSize: 4 | 8): number[] {
  const frames = Array.from({ length: depth }, (_, i) => readExactAddress(view, at + i * 8, pointerSize));
  return frames.filter((address) => address !== undefined && address !== 0) as number[];
}
