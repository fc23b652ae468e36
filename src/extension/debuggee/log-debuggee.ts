/** A log: what was recorded is all there is, so nothing is asked of the debugger and memory is absent. */
import { cannotRun } from './breakpoint';
import { CostCounter } from './cost';
import type {
  BreakpointRequest,
  CommandOutput,
  Cost,
  Debuggee,
  Known,
  Module,
  Recording,
  RegionTable,
  Target,
  Thread,
} from './debuggee';
import { Kept } from './kept';
import { unlessThrows } from './model-value';
import { modulesOfLog } from './modules';
import { RecordedCommands, readRecordings } from './recordings';
import { regionsOfLog } from './region-source';
import { targetOfLog } from './target';
import { threadsOf } from './threads';

export class LogDebuggee implements Debuggee {
  readonly target: Target;
  readonly memory = null;
  private readonly counter = new CostCounter();
  private readonly log: readonly Recording[];
  private readonly commands: RecordedCommands;
  private readonly kept = new Kept();

  constructor(session: HostObject) {
    this.log = readRecordings(session, this.counter);
    this.commands = new RecordedCommands(this.log, this.counter);
    this.target = targetOfLog(this.log, String(unlessThrows(() => session.Log.Path) || 'log'));
  }

  regions(): Known<RegionTable> {
    return this.once('regions', () => regionsOfLog(this.log));
  }

  modules(): readonly Module[] {
    return this.once('modules', () => modulesOfLog(this.log));
  }

  threads(): readonly Thread[] {
    return this.once('threads', () => threadsOf(this.commands));
  }

  run(command: string): CommandOutput {
    return this.commands.run(command);
  }

  recordings(): readonly Recording[] {
    return this.log;
  }

  once<T>(key: string, make: () => T): T {
    return this.kept.once(key, make);
  }

  structure(): null {
    return null;
  }

  setBreakpoint(_request: BreakpointRequest): Known<string> {
    return cannotRun;
  }

  cost(): Cost {
    return this.counter.now();
  }
}
