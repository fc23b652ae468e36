// In the engine process: a debugger that types. Opens a dump (-z) or starts a program, runs the lines of a file as
// commands, and prints prompt, command and output as a log shows them: it stands in where no minicdb.exe is.
//
// Nothing of our sessions and models is in it, only the calls themselves, for it is asked to judge them.
import { readFileSync, writeSync } from 'node:fs';
import { loadEngine } from '../../../src/engine/com/engine.js';
import {
  IDebugClient,
  IDebugControl,
  IDebugOutputCallbacks,
} from '../../../src/engine/com/engine-interfaces.js';
import { ComClass } from '../../../src/engine/com/implement.js';
import { comInterface } from '../../../src/engine/com/interface.js';
import { call, hex, must } from '../../../src/engine/com/unknown.js';

/** Slot after dbgeng.h. */
const { OutputCurrentState } = comInterface('IDebugControl4', '94E60CE9-9B41-4B19-9FC0-6D9EB35272B3', {
  OutputCurrentState: [21, 'dd'],
});

// dbgeng.h and winbase.h.
const DEBUG_ENGOPT_INITIAL_BREAK = 0x20;
const DEBUG_ENGOPT_FINAL_BREAK = 0x80;
const DEBUG_ONLY_THIS_PROCESS = 2;
const DEBUG_OUTCTL_THIS_CLIENT = 0;
const DEBUG_CURRENT_DEFAULT = 0xf;
const DEBUG_EXECUTE_NOT_LOGGED_NO_REPEAT = 6;
const DEBUG_INTERRUPT_ACTIVE = 0;
const DEBUG_END_ACTIVE_TERMINATE = 1;
const DEBUG_STATUS_BREAK = 6;
const DEBUG_STATUS_NO_DEBUGGEE = 7;
const S_FALSE = 1;

/** As minicdb.exe prints: one byte a character. */
function print(text: string): undefined {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

const { client, control } = loadEngine(process.env.LEAKSCOPE_ENGINE_FOLDER!);
let longestWait = 120_000;

function waitForEvent(): void {
  let code = call(control, IDebugControl.WaitForEvent, 0, longestWait);
  if (code === S_FALSE) {
    print(`[no event in ${longestWait} ms: interrupting]\n`);
    call(control, IDebugControl.SetInterrupt, DEBUG_INTERRUPT_ACTIVE);
    code = call(control, IDebugControl.WaitForEvent, 0, 20_000);
  }
  if (code === 0) call(control, OutputCurrentState, DEBUG_OUTCTL_THIS_CLIENT, DEBUG_CURRENT_DEFAULT);
  else print(`[wait ${hex(code).slice(2)}]\n`);
}

function prompt(): string {
  const units = Buffer.alloc(512);
  const size = new Uint32Array(1);
  const code = call(control, IDebugControl.GetPromptTextWide, units, units.length / 2, size);
  return code < 0 ? 'NoTarget>' : units.toString('utf16le', 0, 2 * (size[0]! - 1));
}

function open([first, second]: readonly string[]): void {
  if (first === '-z') {
    must(client, IDebugClient.OpenDumpFileWide, second, 0);
    return;
  }
  const options = new Uint32Array([DEBUG_ONLY_THIS_PROCESS, 0, 0, 0]);
  const commandLine = Buffer.from(`${first}\0`, 'utf16le');
  must(client, IDebugClient.CreateProcess2Wide, 0, commandLine, options, options.byteLength, null, null);
}

function execute(line: string): void {
  print(`${prompt()} ${line}\n`);
  const code = call(
    control,
    IDebugControl.ExecuteWide,
    DEBUG_OUTCTL_THIS_CLIENT,
    line,
    DEBUG_EXECUTE_NOT_LOGGED_NO_REPEAT,
  );
  if (code < 0) print(`[execute ${hex(code).slice(2)}]\n`);
  const status = new Uint32Array(1);
  call(control, IDebugControl.GetExecutionStatus, status);
  if (status[0] !== DEBUG_STATUS_BREAK && status[0] !== DEBUG_STATUS_NO_DEBUGGEE) waitForEvent();
}

const output = new ComClass<undefined>([
  { of: IDebugOutputCallbacks, methods: { Output: (_state, _mask: number, text: string) => print(text) } },
]);
must(client, IDebugClient.SetOutputCallbacksWide, output.create(undefined));
must(control, IDebugControl.AddEngineOptions, DEBUG_ENGOPT_INITIAL_BREAK | DEBUG_ENGOPT_FINAL_BREAK);
const args = process.argv.slice(2);
open(args);
waitForEvent();
for (const line of readFileSync(args.at(-1)!, 'utf8').split('\n').slice(0, -1)) {
  const limit = /^#wait (\d+)$/.exec(line)?.[1];
  if (limit === undefined) execute(line);
  else longestWait = Number(limit);
}
call(client, IDebugClient.EndSession, DEBUG_END_ACTIVE_TERMINATE);
process.exit(0);
