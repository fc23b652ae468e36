/**
 * What the operating system is asked for beside the engine: handles of processes, and break-ins.
 *
 * Native calls (ntdll) where a failure matters: they return their status, while the thread's last error may be another's
 * by the time anybody asks for it.
 */
import { ffi, type Pointer } from '../com/ffi.js';
import type { NativeFunction } from '../com/koffi.js';

export const access = {
  terminate: 0x0001,
  createThread: 0x0002,
  operateMemory: 0x0008,
  readMemory: 0x0010,
  writeMemory: 0x0020,
  duplicateHandle: 0x0040,
  queryInformation: 0x0400,
  suspendResume: 0x0800,
  synchronize: 0x00100000,
} as const;

/** Statuses of NtOpenProcess that a user can do something about. */
export const status = {
  success: 0,
  noSuchProcess: 0xc000000b | 0,
  accessDenied: 0xc0000022 | 0,
} as const;

const declarations = {
  ntOpenProcess: [
    'ntdll.dll',
    'int32_t NtOpenProcess(void *handle, uint32_t access, const void *attributes, const void *id)',
  ],
  ntQueryInformationProcess: [
    'ntdll.dll',
    'int32_t NtQueryInformationProcess(uintptr_t process, uint32_t what, void *info, uint32_t size, void *none)',
  ],
  duplicateHandle: [
    'kernel32.dll',
    'int DuplicateHandle(intptr_t from, uintptr_t handle, uintptr_t to, void *out, uint32_t access, int inherit, uint32_t options)',
  ],
  closeHandle: ['kernel32.dll', 'int CloseHandle(uintptr_t handle)'],
  waitForSingleObject: [
    'kernel32.dll',
    'uint32_t WaitForSingleObject(uintptr_t handle, uint32_t milliseconds)',
  ],
  getExitCodeProcess: ['kernel32.dll', 'int GetExitCodeProcess(uintptr_t process, void *code)'],
  createFileMapping: [
    'kernel32.dll',
    'uintptr_t CreateFileMappingW(intptr_t file, void *none, uint32_t protect, uint32_t high, uint32_t low, str16 name)',
  ],
  mapViewOfFile: [
    'kernel32.dll',
    'uintptr_t MapViewOfFile(uintptr_t mapping, uint32_t access, uint32_t high, uint32_t low, size_t size)',
  ],
  getStdHandle: ['kernel32.dll', 'uintptr_t GetStdHandle(int32_t which)'],
  setStdHandle: ['kernel32.dll', 'int SetStdHandle(int32_t which, uintptr_t handle)'],
  setHandleInformation: [
    'kernel32.dll',
    'int SetHandleInformation(uintptr_t handle, uint32_t which, uint32_t flags)',
  ],
  createFile: [
    'kernel32.dll',
    'uintptr_t CreateFileW(str16 name, uint32_t access, uint32_t share, const void *attributes, uint32_t how, uint32_t flags, void *none)',
  ],
  unmapViewOfFile: ['kernel32.dll', 'int UnmapViewOfFile(uintptr_t at)'],
} as const;

const loaded = new Map<string, NativeFunction>();

/** A function of the system, loaded when it is first needed. */
export function system(name: keyof typeof declarations): NativeFunction {
  let found = loaded.get(name);
  if (found === undefined) {
    const [library, declaration] = declarations[name];
    found = ffi().load(library, declaration);
    loaded.set(name, found);
  }
  return found;
}

/** A handle, or the status of the refusal. @param wanted bits of `access` */
export function openProcess(pid: number, wanted: number): { handle: Pointer } | { refusal: number } {
  const handle = new BigUint64Array(1);
  // OBJECT_ATTRIBUTES: its length, and nothing.
  const attributes = new Uint32Array([48, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const id = new BigUint64Array([BigInt(pid), 0n]);
  const code = system('ntOpenProcess')(handle, wanted, attributes, id);
  return code < 0 ? { refusal: code } : { handle: Number(handle[0]) };
}

export function closeHandle(handle: Pointer): void {
  system('closeHandle')(handle);
}

/** Whether the process of the handle (with `synchronize`) has ended. */
export function hasEnded(process: Pointer): boolean {
  return system('waitForSingleObject')(process, 0) === 0;
}

/** The exit status of an ended process (handle with `queryInformation`). */
export function exitStatusOf(process: Pointer): number {
  const code = new Uint32Array(1);
  system('getExitCodeProcess')(process, code);
  return code[0]!;
}

const ProcessDebugPort = 7;

/** Whether a debugger is attached (handle with `queryInformation`). */
export function isDebugged(process: Pointer): boolean {
  const port = new BigUint64Array(1);
  const code = system('ntQueryInformationProcess')(process, ProcessDebugPort, port, 8, null);
  return code >= 0 && port[0] !== 0n;
}
