/**
 * Opens the target that the debugger looks at now.
 *
 * A dump and a log do not change, so what was learned stays for the next question, as long as session, process
 * and effective machine are the same. A live target is asked anew by every question.
 */
import { setBreakpoint } from './breakpoint';
import { type CommandSource, DebuggerCommands } from './commands';
import { CostCounter } from './cost';
import type {
  BreakpointRequest,
  CommandOutput,
  Cost,
  Debuggee,
  Known,
  Memory,
  Module,
  Recording,
  RegionTable,
  Target,
  Thread,
} from './debuggee';
import { toNumber } from './int64';
import { DebuggerMemory } from './memory';
import { modulesOfLog, modulesOfModel } from './modules';
import { RecordedCommands, readRecordings } from './recordings';
import { regionsOfDebugger, regionsOfLog } from './region-source';
import { ask, isLive, targetOfLog, targetOfModel } from './target';
import { threadsOf } from './threads';

let kept: { readonly identity: string; readonly debuggee: Debuggee } | null = null;

/** @throws when there is no target, or the script is still being loaded */
export function openDebuggee(): Debuggee {
  const session = host.currentSession;
  const process = host.currentProcess;
  if (session === undefined || session === null) {
    throw new Error('There is no target. Open a dump or attach to a process first.');
  }
  const identity = identityOf(session, process);
  if (kept !== null && kept.identity === identity) return kept.debuggee;
  const debuggee = new OpenDebuggee(session, process);
  kept = debuggee.target.kind === 'live' ? null : { identity, debuggee };
  return debuggee;
}

function identityOf(session: HostObject, process: HostObject): string {
  return [
    ask(() => toNumber(session.Id)),
    ask(() => toNumber(process.Id)),
    ask(() => session.Attributes.Target.Details.DumpFileName || session.Log.Path),
    ask(() => toNumber(session.Attributes.Machine.PointerSize)),
    isLive(session),
  ].join('|');
}

class OpenDebuggee implements Debuggee {
  readonly target: Target;
  readonly memory: Memory | null;
  private readonly counter = new CostCounter();
  private readonly source: CommandSource;
  private readonly log: readonly Recording[] | null;
  private readonly moduleList: readonly Module[];
  private regionList: Known<RegionTable> | null = null;
  private threadList: readonly Thread[] | null = null;

  constructor(session: HostObject, process: HostObject) {
    const log = readRecordings(session, this.counter);
    this.log = log;
    this.source = log === null ? new DebuggerCommands(this.counter) : new RecordedCommands(log, this.counter);
    this.moduleList = log === null ? modulesOfModel(process) : modulesOfLog(log);
    this.target =
      log === null
        ? targetOfModel(session, process, this.moduleList)
        : targetOfLog(log, String(ask(() => session.Log.Path) || 'log'));
    this.memory = log === null ? new DebuggerMemory(this.counter) : null;
  }

  regions(): Known<RegionTable> {
    if (this.regionList !== null) return this.regionList;
    const regions = this.log === null ? regionsOfDebugger(this.source) : regionsOfLog(this.log);
    // A missing extension may be loaded before the next question.
    if (regions.known) this.regionList = regions;
    return regions;
  }

  modules(): readonly Module[] {
    return this.moduleList;
  }

  threads(): readonly Thread[] {
    if (this.threadList !== null) return this.threadList;
    const threads = threadsOf(this.source);
    if (threads.length > 0) this.threadList = threads;
    return threads;
  }

  run(command: string): CommandOutput {
    return this.source.run(command);
  }

  recordings(): readonly Recording[] {
    return this.log || [];
  }

  setBreakpoint(request: BreakpointRequest): Known<string> {
    return setBreakpoint(request, this.target.kind === 'live', this.source);
  }

  cost(): Cost {
    const { commands, lines, reads, bytes } = this.counter;
    return { commands, lines, reads, bytes };
  }
}
