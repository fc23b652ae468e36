/**
 * What a guard does, as the text of a program: it must run where none of our files is loaded, so each part uses nothing but
 * its parameters.
 */
import { koffiVariable } from '../installation/koffi.js';
import { layout } from './guard-page.js';

/** Ids of processes. */
export interface Watch {
  readonly tool: number;
  readonly target: number;
  /** Of the shared memory. */
  readonly name: string;
}

type Koffi = typeof import('koffi');
type Parts = typeof parts;
type Functions = ReturnType<typeof functionsOf>;
type Threads = ReturnType<typeof threadsOf>;

const parts = { functionsOf, pageOf, threadsOf, restoreCode, mendThread, resumeThreads, letEventsGo };

/** The text of a program for `node -e`. */
export function guardProgram(watch: Watch): string {
  const own = Object.entries(parts).map(([name, part]) => `${name}: ${part}`);
  const given = JSON.stringify({ ...watch, layout });
  return `(${guard})(require(process.env.${koffiVariable}), ${given}, {${own.join(',\n')}})`;
}

/** Waits for the end of the tool or of its work, and puts everything right unless that was done. */
function guard(koffi: Koffi, watch: Watch & { readonly layout: typeof layout }, parts: Parts): void {
  const system = parts.functionsOf(koffi);
  const tool = system.openProcess(0x00100000, 0, watch.tool);
  const target = system.openProcess(0x00100c38, 0, watch.target);
  const page = parts.pageOf(system, watch.name, watch.layout);
  if (page === undefined || tool === 0 || target === 0) return;
  const threads = parts.threadsOf(system, watch.target);
  const suspensions = new Map<number, number>();
  for (const id of threads.ids()) {
    threads.use(id, (thread) => {
      const count = system.suspend(thread);
      if (count === threads.failed) return;
      system.resume(thread);
      suspensions.set(id, count);
    });
  }
  page.write(watch.layout.watching, 1);
  const isReleased = () => page.number(watch.layout.released) !== 0;
  while (system.wait(tool, 100) !== 0) if (isReleased() || system.wait(target, 0) === 0) return;
  if (isReleased()) return;
  const broken = parts.restoreCode(system, target, page.entries());
  const ids = threads.ids();
  const mend = (thread: number) => {
    if (broken.size > 0) parts.mendThread(system, thread, broken);
  };
  parts.resumeThreads(system, threads, ids, suspensions, mend);
  const object = page.number(watch.layout.debugObject);
  if (object !== 0) parts.letEventsGo(system, object, watch.target, ids);
  if (object !== 0) system.removeDebug(target, object);
}

function functionsOf(koffi: Koffi) {
  const [kernel, ntdll] = [koffi.load('kernel32.dll'), koffi.load('ntdll.dll')];
  const address = 'uintptr_t';
  return {
    openProcess: kernel.func(`${address} OpenProcess(uint32_t access, int inherit, uint32_t id)`),
    close: kernel.func(`int CloseHandle(${address} handle)`),
    wait: kernel.func(`uint32_t WaitForSingleObject(${address} handle, uint32_t milliseconds)`),
    openMapping: kernel.func(`${address} OpenFileMappingW(uint32_t access, int inherit, str16 name)`),
    map: kernel.func(
      `${address} MapViewOfFile(${address} mapping, uint32_t access, uint32_t high, uint32_t low, size_t size)`,
    ),
    peek: kernel.func(`void RtlMoveMemory(void *to, ${address} from, size_t size)`),
    poke: ntdll.func(`void RtlMoveMemory(${address} to, const void *from, size_t size)`),
    snapshot: kernel.func(`${address} CreateToolhelp32Snapshot(uint32_t what, uint32_t process)`),
    firstThread: kernel.func(`int Thread32First(${address} snapshot, void *entry)`),
    nextThread: kernel.func(`int Thread32Next(${address} snapshot, void *entry)`),
    openThread: kernel.func(`${address} OpenThread(uint32_t access, int inherit, uint32_t id)`),
    suspend: kernel.func(`uint32_t SuspendThread(${address} thread)`),
    resume: kernel.func(`uint32_t ResumeThread(${address} thread)`),
    context: kernel.func(`int GetThreadContext(${address} thread, void *context)`),
    setContext: kernel.func(`int SetThreadContext(${address} thread, const void *context)`),
    read: kernel.func(
      `int ReadProcessMemory(${address} process, ${address} at, void *to, size_t size, void *none)`,
    ),
    write: kernel.func(
      `int WriteProcessMemory(${address} process, ${address} at, const void *from, size_t size, void *none)`,
    ),
    flush: kernel.func(`int FlushInstructionCache(${address} process, ${address} at, size_t size)`),
    waitForDebugEvent: ntdll.func(
      `int32_t NtWaitForDebugEvent(${address} object, uint8_t alertable, const void *timeout, void *event)`,
    ),
    debugContinue: ntdll.func(
      `int32_t NtDebugContinue(${address} object, const void *thread, uint32_t status)`,
    ),
    removeDebug: ntdll.func(`int32_t NtRemoveProcessDebug(${address} process, ${address} object)`),
  };
}

/** The shared memory; undefined when its maker has given up. */
function pageOf({ openMapping, map, peek, poke }: Functions, name: string, fields: typeof layout) {
  const mapping: number = openMapping(0xf001f, 0, name);
  const at: number = mapping === 0 ? 0 : map(mapping, 0xf001f, 0, 0, fields.bytes);
  if (at === 0) return undefined;
  const number = (slot: number): number => {
    const value = new Uint32Array(1);
    peek(value, at + slot, 4);
    return value[0]!;
  };
  return {
    number,
    write: (slot: number, value: number) => poke(at + slot, new Uint32Array([value]), 4),
    /** Address and byte by turns. */
    entries() {
      const entries = new BigUint64Array(2 * number(fields.entryCount));
      if (entries.length > 0) peek(entries, at + fields.entries, entries.byteLength);
      return entries;
    },
  };
}

function threadsOf(system: Functions, target: number) {
  return {
    /** What suspending and resuming give where it cannot be done. */
    failed: 0xffffffff,
    ids(): number[] {
      const ids: number[] = [];
      const list = system.snapshot(4, 0);
      // THREADENTRY32: its size, a count, the thread, its process, …
      const entry = new Uint32Array(7);
      entry[0] = entry.byteLength;
      for (let more = system.firstThread(list, entry); more !== 0; more = system.nextThread(list, entry))
        if (entry[3] === target) ids.push(entry[2]!);
      system.close(list);
      return ids;
    },
    use(id: number, work: (thread: number) => void) {
      const thread = system.openThread(0x001a, 0, id);
      if (thread === 0) return;
      work(thread);
      system.close(thread);
    },
  };
}

/** Takes the breakpoint instructions out. @returns where they may have been hit */
function restoreCode(system: Functions, target: number, entries: BigUint64Array): Set<bigint> {
  const broken = new Set<bigint>();
  for (let i = 0; i < entries.length; i += 2) {
    const at = Number(entries[i]);
    const byte = new Uint8Array(1);
    broken.add(entries[i]!);
    system.read(target, at, byte, 1, null);
    if (byte[0] !== 0xcc) continue;
    system.write(target, at, new Uint8Array([Number(entries[i + 1])]), 1, null);
    system.flush(target, at, 1);
  }
  return broken;
}

/** CONTEXT of x64: ContextFlags at 0x30, EFlags at 0x44, Rip at 0xf8. */
function mendThread(system: Functions, thread: number, broken: ReadonlySet<bigint>): void {
  const bytes = new Uint8Array(0x4d0);
  const fields = new DataView(bytes.buffer);
  fields.setUint32(0x30, 0x00100001, true);
  if (system.context(thread, bytes) === 0) return;
  const [flags, at] = [fields.getUint32(0x44, true), fields.getBigUint64(0xf8, true)];
  // A step over a breakpoint that nobody will finish; a breakpoint that was just run.
  fields.setUint32(0x44, flags & ~0x100, true);
  if (broken.has(at - 1n)) fields.setBigUint64(0xf8, at - 1n, true);
  system.setContext(thread, bytes);
}

/** Wakes threads as far as they were awake. @param mend is called with each while it stands */
function resumeThreads(
  system: Functions,
  threads: Threads,
  ids: readonly number[],
  before: ReadonlyMap<number, number>,
  mend: (thread: number) => void,
): void {
  for (const id of ids) {
    threads.use(id, (thread) => {
      let now: number = system.suspend(thread);
      if (now === threads.failed) return;
      mend(thread);
      system.resume(thread);
      for (const wanted = before.get(id) ?? 0; now > wanted; now--) system.resume(thread);
    });
  }
}

/** Events that nobody has read, then the answer to those that were read. */
function letEventsGo(system: Functions, object: number, target: number, ids: readonly number[]): void {
  const atOnce = new BigInt64Array(1);
  const event = new Uint8Array(1024);
  const pending: bigint[] = [];
  // DBGUI_WAIT_STATE_CHANGE: a number of 4 bytes, then process and thread of 8 bytes each.
  while (system.waitForDebugEvent(object, 0, atOnce, event) === 0)
    pending.push(new DataView(event.buffer).getBigUint64(16, true));
  for (const id of [...pending, ...ids.map(BigInt)])
    system.debugContinue(object, new BigUint64Array([BigInt(target), id]), 0x00010002);
}
