/**
 * A `host` just large enough for tests of the debuggee room: commands answer with given lines, memory is a
 * map of ranges. Everything else of `host` is absent, so that a wrong use fails.
 */

export interface FakeMemoryRange {
  readonly address: number;
  readonly bytes: Uint8Array;
}

export interface FakeHostParts {
  /** What ExecuteCommand answers; throwing is a failing command. */
  readonly execute?: (command: string) => Iterable<string>;
  readonly memory?: readonly FakeMemoryRange[];
  readonly control?: object;
  readonly session?: object;
  readonly process?: object;
}

/** 64-bit value as the provider hands it over. */
export function int64(value: bigint) {
  const wide = BigInt.asUintN(64, value);
  return {
    getLowPart: () => Number(wide & 0xffffffffn),
    getHighPart: () => Number(wide >> 32n),
  };
}

export function installFakeHost(parts: FakeHostParts): void {
  const host = {
    diagnostics: { debugLog() {} },
    currentSession: parts.session,
    currentProcess: parts.process,
    namespace: {
      Debugger: { Utility: { Control: { ExecuteCommand: parts.execute, ...parts.control } } },
    },
    memory: {
      readMemoryValues: (address: number, count: number, elementSize: number) =>
        readWords(parts.memory ?? [], address, count, elementSize),
    },
  };
  Object.defineProperty(globalThis, 'host', { value: host, configurable: true, writable: true });
}

function readWords(ranges: readonly FakeMemoryRange[], address: number, count: number, elementSize: number) {
  if (elementSize !== 4) throw new Error('only 4-byte elements are expected');
  const length = count * 4;
  const out = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const at = address + done;
    const range = ranges.find((r) => at >= r.address && at < r.address + r.bytes.length);
    if (range === undefined) {
      throw new Error(
        `Unable to read target memory at '0x${address.toString(16)}' in method 'readMemoryValues'`,
      );
    }
    const part = range.bytes.subarray(at - range.address, at - range.address + (length - done));
    out.set(part, done);
    done += part.length;
  }
  return new Uint32Array(out.buffer);
}
