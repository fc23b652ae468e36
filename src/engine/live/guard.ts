/**
 * A process of its own that gives a target back its threads and its code when we are killed.
 *
 * While somebody looks at a process without being its debugger, its threads are suspended, and nothing but another
 * ResumeThread ever wakes them: a debugger that is killed leaves a process that hangs for ever. Breakpoints stay in its
 * code likewise. So before anything is done to the target a guard is started. It notes how often each thread was suspended
 * before, waits for our end, and unless it was told that the target has been let go, it restores both.
 *
 * Where we are the debugger, the guard holds the system's debug object too: it keeps the target's events waiting instead of
 * being passed to a target that knows nothing of them, until the code is whole again.
 *
 * Both sides share a page of memory: slots of 4 bytes, then one entry of 16 bytes for each breakpoint (address, byte).
 */
import { spawn } from 'node:child_process';
import { ffi, type Pointer } from '../com/ffi.js';
import type { Koffi } from '../com/koffi.js';
import { koffiVariable } from '../installation/koffi.js';
import { LiveTargetError } from './live-error.js';
import { access, closeHandle, openProcess, system } from './system.js';

const layout = {
  bytes: 4096,
  state: 0,
  breakpointCount: 4,
  debugObject: 8,
  breakpoints: 16,
  breakpointBytes: 16,
  mostBreakpoints: 255,
} as const;
const states = { starting: 0, watching: 1, released: 2 } as const;

/** A start of Node, with room for a busy machine. */
const patienceMs = 30_000;
const PAGE_READWRITE = 4;
const FILE_MAP_ALL_ACCESS = 0xf001f;
const INVALID_HANDLE_VALUE = -1;
const CURRENT_PROCESS = -1;
const ProcessDebugObjectHandle = 30;
const DUPLICATE_SAME_ACCESS = 2;

export interface Guard {
  /** We have become the target's debugger. */
  holdDebugObject(): void;
  /** Says that code at an address is about to be replaced. @param original the byte that belongs there */
  breakpointAt(address: Pointer, original: number): void;
  /** The target has been let go: nothing is left to do. */
  release(): void;
}

/** Starts a guard and waits until it watches. @throws LiveTargetError where it does not start */
export function startGuard(pid: number): Guard {
  const name = `Local\\leakscope-guard-${process.pid}-${pid}`;
  const mapping = system('createFileMapping')(
    INVALID_HANDLE_VALUE,
    null,
    PAGE_READWRITE,
    0,
    layout.bytes,
    name,
  );
  const page = mapping === 0 ? 0 : system('mapViewOfFile')(mapping, FILE_MAP_ALL_ACCESS, 0, 0, layout.bytes);
  if (page === 0) throw new LiveTargetError(noGuard(pid));
  const watch = { tool: process.pid, target: pid, name, layout, states };
  const program = `(${guard})(require(process.env.${koffiVariable}), ${JSON.stringify(watch)})`;
  const child = spawn(process.execPath, ['-e', program], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  child.on('error', () => {});
  child.unref();
  waitUntilWatching(page, pid);
  return {
    holdDebugObject() {
      const object = debugObjectOf(pid);
      if (object === 0) return;
      if (child.pid !== undefined) writeNumber(page + layout.debugObject, givenTo(child.pid, object));
      closeHandle(object);
    },
    breakpointAt(address, original) {
      const count = numberAt(page + layout.breakpointCount);
      if (count === layout.mostBreakpoints) return;
      const entry = new BigUint64Array([BigInt(address), BigInt(original)]);
      ffi().poke(page + layout.breakpoints + count * layout.breakpointBytes, entry);
      writeNumber(page + layout.breakpointCount, count + 1);
    },
    release() {
      writeNumber(page + layout.state, states.released);
      system('unmapViewOfFile')(page);
      closeHandle(mapping);
    },
  };
}

/** A new handle of what debugs a process; 0 where nothing does. */
function debugObjectOf(pid: number): Pointer {
  const opened = openProcess(pid, access.queryInformation);
  if ('refusal' in opened) return 0;
  const handle = new BigUint64Array(1);
  const code = system('ntQueryInformationProcess')(opened.handle, ProcessDebugObjectHandle, handle, 8, null);
  closeHandle(opened.handle);
  return code < 0 ? 0 : Number(handle[0]);
}

/** A handle of ours as one of another process. @returns 0 where that cannot be had */
function givenTo(pid: number, handle: Pointer): number {
  const opened = openProcess(pid, access.duplicateHandle);
  if ('refusal' in opened) return 0;
  const given = new BigUint64Array(1);
  system('duplicateHandle')(CURRENT_PROCESS, handle, opened.handle, given, 0, 0, DUPLICATE_SAME_ACCESS);
  closeHandle(opened.handle);
  return Number(given[0]);
}

function waitUntilWatching(page: Pointer, pid: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const end = Date.now() + patienceMs;
  while (numberAt(page + layout.state) !== states.watching) {
    if (Date.now() > end) throw new LiveTargetError(noGuard(pid));
    Atomics.wait(pause, 0, 0, 5);
  }
}

function noGuard(pid: number): string {
  return `The process that guards ${pid} against our own sudden end does not start, so it was left alone.`;
}

function numberAt(address: Pointer): number {
  const value = new Uint32Array(1);
  ffi().peek(value, address);
  return value[0]!;
}

function writeNumber(address: Pointer, value: number): void {
  ffi().poke(address, new Uint32Array([value]));
}

interface Watch {
  readonly tool: number;
  readonly target: number;
  readonly name: string;
  readonly layout: typeof layout;
  readonly states: typeof states;
}

/** The guard's whole program. It runs from its own text, so it may use nothing but its parameters. */
function guard(koffi: Koffi, { tool, target, name, layout, states }: Watch): void {
  const kernel = koffi.load('kernel32.dll');
  const own = kernel.func('uintptr_t OpenProcess(uint32_t access, int inherit, uint32_t id)');
  const close = kernel.func('int CloseHandle(uintptr_t handle)');
  const wait = kernel.func('uint32_t WaitForSingleObject(uintptr_t handle, uint32_t milliseconds)');
  const openMapping = kernel.func('uintptr_t OpenFileMappingW(uint32_t access, int inherit, str16 name)');
  const map = kernel.func(
    'uintptr_t MapViewOfFile(uintptr_t mapping, uint32_t access, uint32_t high, uint32_t low, size_t size)',
  );
  const peek = kernel.func('void RtlMoveMemory(void *to, uintptr_t from, size_t size)');
  const poke = koffi
    .load('ntdll.dll')
    .func('void RtlMoveMemory(uintptr_t to, const void *from, size_t size)');
  const snapshot = kernel.func('uintptr_t CreateToolhelp32Snapshot(uint32_t what, uint32_t process)');
  const first = kernel.func('int Thread32First(uintptr_t snapshot, void *entry)');
  const next = kernel.func('int Thread32Next(uintptr_t snapshot, void *entry)');
  const openThread = kernel.func('uintptr_t OpenThread(uint32_t access, int inherit, uint32_t id)');
  const suspend = kernel.func('uint32_t SuspendThread(uintptr_t thread)');
  const resume = kernel.func('uint32_t ResumeThread(uintptr_t thread)');
  const context = kernel.func('int GetThreadContext(uintptr_t thread, void *context)');
  const setContext = kernel.func('int SetThreadContext(uintptr_t thread, const void *context)');
  const read = kernel.func(
    'int ReadProcessMemory(uintptr_t process, uintptr_t at, void *to, size_t size, void *none)',
  );
  const write = kernel.func(
    'int WriteProcessMemory(uintptr_t process, uintptr_t at, const void *from, size_t size, void *none)',
  );
  const flush = kernel.func('int FlushInstructionCache(uintptr_t process, uintptr_t at, size_t size)');

  const ntdll = koffi.load('ntdll.dll');
  const waitForDebugEvent = ntdll.func(
    'int32_t NtWaitForDebugEvent(uintptr_t object, uint8_t alertable, const void *timeout, void *event)',
  );
  const debugContinue = ntdll.func(
    'int32_t NtDebugContinue(uintptr_t object, const void *thread, uint32_t status)',
  );
  const removeDebug = ntdll.func('int32_t NtRemoveProcessDebug(uintptr_t process, uintptr_t object)');

  const threadIds = (): number[] => {
    const ids: number[] = [];
    const list = snapshot(4, 0);
    // THREADENTRY32: its size, a count, the thread, its process, …
    const entry = new Uint32Array(7);
    entry[0] = entry.byteLength;
    for (let more = first(list, entry); more !== 0; more = next(list, entry))
      if (entry[3] === target) ids.push(entry[2]!);
    close(list);
    return ids;
  };
  const withThread = (id: number, use: (thread: number) => void) => {
    const thread = openThread(0x001a, 0, id);
    if (thread === 0) return;
    use(thread);
    close(thread);
  };
  const failed = 0xffffffff;
  const suspensions = new Map<number, number>();
  const note = (id: number, thread: number) => {
    const count = suspend(thread);
    if (count === failed) return;
    resume(thread);
    suspensions.set(id, count);
  };

  const page = map(openMapping(0xf001f, 0, name), 0xf001f, 0, 0, layout.bytes);
  const toolProcess = own(0x00100000, 0, tool);
  const targetProcess = own(0x00100c38, 0, target);
  if (page === 0 || toolProcess === 0 || targetProcess === 0) return;
  for (const id of threadIds()) withThread(id, (thread) => note(id, thread));
  poke(page + layout.state, new Uint32Array([states.watching]), 4);

  const state = new Uint32Array(1);
  const isReleased = () => {
    peek(state, page + layout.state, 4);
    return state[0] === states.released;
  };
  while (wait(toolProcess, 100) !== 0) if (isReleased() || wait(targetProcess, 0) === 0) return;
  if (isReleased()) return;

  const count = new Uint32Array(1);
  peek(count, page + layout.breakpointCount, 4);
  const entries = new BigUint64Array(2 * count[0]!);
  if (entries.length > 0) peek(entries, page + layout.breakpoints, entries.byteLength);
  const broken = new Set<bigint>();
  for (let i = 0; i < entries.length; i += 2) {
    const byte = new Uint8Array(1);
    broken.add(entries[i]!);
    read(targetProcess, Number(entries[i]), byte, 1, null);
    if (byte[0] !== 0xcc) continue;
    write(targetProcess, Number(entries[i]), new Uint8Array([Number(entries[i + 1])]), 1, null);
    flush(targetProcess, Number(entries[i]), 1);
  }
  // CONTEXT of x64: ContextFlags at 0x30, EFlags at 0x44, Rip at 0xf8.
  const mend = (thread: number) => {
    const bytes = new Uint8Array(0x4d0);
    const fields = new DataView(bytes.buffer);
    fields.setUint32(0x30, 0x00100001, true);
    if (context(thread, bytes) === 0) return;
    const [flags, at] = [fields.getUint32(0x44, true), fields.getBigUint64(0xf8, true)];
    // A step over a breakpoint that nobody will finish; a breakpoint that was just run.
    fields.setUint32(0x44, flags & ~0x100, true);
    if (broken.has(at - 1n)) fields.setBigUint64(0xf8, at - 1n, true);
    setContext(thread, bytes);
  };
  const ids = threadIds();
  for (const id of ids) {
    withThread(id, (thread) => {
      let now = suspend(thread);
      if (now === failed) return;
      if (broken.size > 0) mend(thread);
      resume(thread);
      for (const before = suspensions.get(id) ?? 0; now > before; now--) resume(thread);
    });
  }

  const object = new Uint32Array(1);
  peek(object, page + layout.debugObject, 4);
  if (object[0] === 0) return;
  // Events that nobody has read, then the answer to those that were read, and the target is free.
  const atOnce = new BigInt64Array(1);
  const event = new Uint8Array(1024);
  const pending: bigint[] = [];
  while (waitForDebugEvent(object[0]!, 0, atOnce, event) === 0)
    pending.push(new DataView(event.buffer).getBigUint64(16, true));
  for (const id of [...pending, ...ids.map(BigInt)])
    debugContinue(object[0]!, new BigUint64Array([BigInt(target), id]), 0x00010002);
  removeDebug(targetProcess, object[0]!);
}
