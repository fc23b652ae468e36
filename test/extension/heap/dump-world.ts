/**
 * The debuggee of a dump for tests of single rooms: the sources themselves, without the built script. Commands
 * go to the simulator, memory comes straight from the dump; what is looked at is the debuggee room's own work.
 */
import { onTestFinished } from 'vitest';
import type { Debuggee } from '../../../src/extension/debuggee/debuggee.js';
import { DebuggerDebuggee } from '../../../src/extension/debuggee/debugger-debuggee.js';
import { openMinidump } from '../../../src/minidump/index.js';
import { openSession } from '../../../src/simulator/index.js';

const machines: Record<string, string> = { x86: 'X86', x64: 'AMD64', arm64: 'ARM64', arm: 'ARM' };

/** Installs a `host` over the dump for the rest of the test; a later call replaces it. */
export async function dumpDebuggee(file: string): Promise<Debuggee> {
  const dump = await openMinidump(file);
  const session = await openSession(file);
  onTestFinished(() => {
    dump.close();
    session.close();
  });
  const host = {
    diagnostics: { debugLog() {} },
    namespace: {
      Debugger: { Utility: { Control: { ExecuteCommand: (text: string) => lines(session, text) } } },
    },
    memory: {
      readMemoryValues(address: number, count: number, elementSize: number) {
        if (elementSize !== 4) throw new Error('only 4-byte elements are expected');
        const bytes = new Uint8Array(count * 4);
        if (dump.readInto(address, bytes) < bytes.length)
          throw new Error(`Unable to read target memory at '0x${address.toString(16)}'`);
        return new Uint32Array(bytes.buffer);
      },
    },
  };
  Object.defineProperty(globalThis, 'host', { value: host, configurable: true, writable: true });
  const modules = (dump.modules() ?? []).map(({ path, base, size }) => ({
    Name: path,
    BaseAddress: base,
    Size: size,
  }));
  const machine = { PointerSize: dump.pointerSize, AbbrevName: machines[dump.arch] };
  const target = { IsLiveTarget: false, Details: { DumpFileName: file } };
  return new DebuggerDebuggee(
    { Attributes: { Machine: machine, Target: target } },
    { Name: file, Modules: modules },
  );
}

function lines(session: Awaited<ReturnType<typeof openSession>>, text: string): string[] {
  return session.execute(text).replace(/\n$/, '').split('\n');
}
