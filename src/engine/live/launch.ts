/**
 * Starts a program as its debugger. It stands before its own first instruction then, and again when it calls the function
 * that ends it: at the system's own notice of the end its memory may be gone.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { extname, resolve } from 'node:path/win32';
import type { Engine } from '../com/engine.js';
import {
  IDebugBreakpoint,
  IDebugClient,
  IDebugControl,
  IDebugSystemObjects,
} from '../com/engine-interfaces.js';
import type { Pointer } from '../com/ffi.js';
import { call, get, hex, must } from '../com/unknown.js';
import { pathAsTyped } from '../installation/index.js';
import { interrupted } from '../installation/interrupt.js';
import { evaluated } from '../session/evaluate.js';
import { waitForEvent } from '../session/target.js';
import {
  breakpoints,
  createFlags,
  engineOptions,
  eventTypes,
  localServer,
  processOptions,
} from './dbgeng.js';
import { LiveTargetError } from './live-error.js';
import { LiveTarget } from './live-target.js';
import { lastEvent } from './run.js';
import { access, closeHandle, openProcess, system } from './system.js';

export interface LaunchRequest {
  /** A path, as Windows spells it, or a name that is looked for in PATH. */
  readonly program: string;
  readonly args: readonly string[];
  /** It outlives us, so it gets no stream of ours: what it wrote into one would fail then. Default false. */
  readonly keepsRunning?: boolean;
}

const { DEBUG_ENGOPT_INITIAL_BREAK, DEBUG_ENGOPT_FINAL_BREAK } = engineOptions;
const { DEBUG_BREAKPOINT_CODE, DEBUG_BREAKPOINT_ENABLED, DEBUG_ANY_ID } = breakpoints;
const startPatienceMs = 60_000;
const startSliceMs = 200;

/** @throws LiveTargetError when there is no such program, or it does not come to its first stop */
export function launchProgram(engine: Engine, request: LaunchRequest): LiveTarget {
  const program = findProgram(request.program);
  if (interrupted()) throw new LiveTargetError(`Interrupted before ${pathAsTyped(program)} was started.`);
  call(engine.control, IDebugControl.AddEngineOptions, DEBUG_ENGOPT_INITIAL_BREAK | DEBUG_ENGOPT_FINAL_BREAK);
  // Windows may write into the line, so it is memory of ours.
  const line = Buffer.from(`${[program, ...request.args].map(quoted).join(' ')}\0`, 'utf16le');
  // DEBUG_CREATE_PROCESS_OPTIONS: how to create it, and 12 bytes about the engine and the verifier.
  const options = new Uint32Array([createFlags.DEBUG_ONLY_THIS_PROCESS, 0, 0, 0]);
  const { CreateProcess2Wide } = IDebugClient;
  const code = withStreamsFor(request, () =>
    call(engine.client, CreateProcess2Wide, localServer, line, options, options.byteLength, null, null),
  );
  if (code < 0) throw new LiveTargetError(refusal(program, code));
  firstStop(engine, program);
  return startedTarget(engine, program);
}

const STD_INPUT_HANDLE = -10;
const STD_OUTPUT_HANDLE = -11;
const STD_ERROR_HANDLE = -12;
const HANDLE_FLAG_INHERIT = 1;

/**
 * A program inherits our streams, but our input says when Ctrl+C is pressed, and what it prints must not stand among our
 * answers: so it reads nothing, and prints to our standard error.
 */
function withStreamsFor<T>({ keepsRunning = false }: LaunchRequest, create: () => T): T {
  const streams = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE];
  const own = streams.map((stream) => Number(system('getStdHandle')(stream)));
  const nothing = openNothing();
  const theirs = keepsRunning ? [nothing, nothing, nothing] : [nothing, own[2]!, own[2]!];
  // Not what it gets, but every handle that can be inherited goes with it.
  for (const handle of own)
    if (!theirs.includes(handle)) system('setHandleInformation')(handle, HANDLE_FLAG_INHERIT, 0);
  streams.forEach((stream, i) => void system('setStdHandle')(stream, theirs[i]!));
  try {
    return create();
  } finally {
    streams.forEach((stream, i) => void system('setStdHandle')(stream, own[i]!));
    closeHandle(nothing);
  }
}

const GENERIC_READ_WRITE = 0xc0000000;
const FILE_SHARE_READ_WRITE = 3;
const OPEN_EXISTING = 3;

/** Nothing to read, and room for everything, to be inherited. */
function openNothing(): Pointer {
  // SECURITY_ATTRIBUTES: its size, no descriptor, and that it is inherited.
  const inherited = new Uint32Array([24, 0, 0, 0, 1, 0]);
  const open = system('createFile');
  return Number(open('NUL', GENERIC_READ_WRITE, FILE_SHARE_READ_WRITE, inherited, OPEN_EXISTING, 0, null));
}

/** What CreateProcess would look for; a path that is none is told here, where it can be named. */
function findProgram(program: string): string {
  const name = extname(program) === '' ? `${program}.exe` : program;
  const isPath = /[\\/]/.test(program);
  const folders = isPath ? [''] : ['.', ...(process.env.PATH ?? process.env.Path ?? '').split(';')];
  const found = folders
    .filter((folder) => isPath || folder !== '')
    .map((folder) => resolve(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new LiveTargetError(
      `There is no program ${pathAsTyped(program)}${isPath ? '' : ' here or in PATH'}; give the path of an .exe.`,
    );
  if (!isProgram(found)) throw new LiveTargetError(`${pathAsTyped(found)} is no Windows program.`);
  return found;
}

function isProgram(path: string): boolean {
  const start = Buffer.alloc(2);
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, start) === 2 && start.toString('latin1') === 'MZ';
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** By the rules of the C run time: quotes around blanks, backslashes doubled in front of a quote. */
function quoted(word: string): string {
  if (word !== '' && !/[\s"]/.test(word)) return word;
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

/** Waits in pieces: Ctrl+C ends what has hardly begun. */
function firstStop(engine: Engine, program: string): void {
  const end = Date.now() + startPatienceMs;
  while (!standsSoon(engine, program)) {
    const why = interrupted()
      ? `Interrupted while ${pathAsTyped(program)} was starting, so it was ended.`
      : Date.now() > end
        ? `${pathAsTyped(program)} did not come to its first stop within ${startPatienceMs / 1000} s and was ended.`
        : undefined;
    if (why === undefined) continue;
    call(engine.client, IDebugClient.TerminateProcesses);
    throw new LiveTargetError(why);
  }
}

function standsSoon(engine: Engine, program: string): boolean {
  try {
    return waitForEvent(engine, startSliceMs);
  } catch {
    throw new LiveTargetError(endedEarly(program));
  }
}

function endedEarly(program: string): string {
  return `${pathAsTyped(program)} ended before its first stop: a DLL that it needs may be missing.`;
}

/** @throws LiveTargetError when what stands is its end already */
function startedTarget(engine: Engine, program: string): LiveTarget {
  const id = new Uint32Array(1);
  must(engine.systemObjects, IDebugSystemObjects.GetCurrentProcessSystemId, id);
  const rights =
    access.terminate |
    access.createThread |
    access.operateMemory |
    access.readMemory |
    access.writeMemory |
    access.queryInformation |
    access.synchronize;
  const opened = openProcess(id[0]!, rights);
  if ('refusal' in opened) throw new LiveTargetError(endedEarly(program));
  call(engine.client, IDebugClient.RemoveProcessOptions, processOptions.DEBUG_PROCESS_DETACH_ON_EXIT);
  const parts = { pid: id[0]!, process: opened.handle, isDebugged: true, isOurs: true };
  const target = new LiveTarget(engine, parts);
  if (!isAtItsEnd(engine)) {
    stopAtTheEnd(engine);
    return target;
  }
  target.release();
  throw new LiveTargetError(endedEarly(program));
}

function stopAtTheEnd(engine: Engine): void {
  const at = evaluated(engine, 'ntdll!RtlExitUserProcess');
  if (at === undefined) return;
  const { AddBreakpoint2 } = IDebugControl;
  const breakpoint = get(engine.control, AddBreakpoint2, DEBUG_BREAKPOINT_CODE, DEBUG_ANY_ID);
  must(breakpoint, IDebugBreakpoint.SetOffset, at);
  must(breakpoint, IDebugBreakpoint.AddFlags, DEBUG_BREAKPOINT_ENABLED);
}

function isAtItsEnd(engine: Engine): boolean {
  return lastEvent(engine).type === eventTypes.DEBUG_EVENT_EXIT_PROCESS;
}

/** HRESULTs of CreateProcess. */
const refusals: Readonly<Record<string, string>> = {
  '0x80070002': 'is not there',
  '0x80070005': 'may not be run by this user',
  '0x800700c1': 'is no program for this system',
  '0x800700d8': 'is a program for another machine',
  '0x800702e4': 'wants to be run as administrator: run this as administrator',
};

function refusal(program: string, code: number): string {
  return `${pathAsTyped(program)} ${refusals[hex(code)] ?? `cannot be started (${hex(code)})`}.`;
}
