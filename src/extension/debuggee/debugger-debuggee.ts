/** A dump or a live target, asked through the debugger. */
import { setBreakpoint } from './breakpoint';
import { DebuggerCommands } from './commands';
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
  StructureFields,
  Target,
  Thread,
} from './debuggee';
import { Kept } from './kept';
import { DebuggerMemory } from './memory';
import { modulesOfModel } from './modules';
import { regionsOfDebugger } from './region-source';
import { targetOfModel } from './target';
import { threadsOf } from './threads';
import { structureOfSymbols } from './type-layout';

export class DebuggerDebuggee implements Debuggee {
  readonly target: Target;
  readonly memory: Memory;
  private readonly counter = new CostCounter();
  private readonly commands = new DebuggerCommands(this.counter);
  private readonly moduleList: readonly Module[];
  private readonly kept = new Kept();
  private regionList: Known<RegionTable> | null = null;
  private threadList: readonly Thread[] | null = null;

  constructor(session: HostObject, process: HostObject) {
    this.moduleList = modulesOfModel(process);
    this.target = targetOfModel(session, process, this.moduleList);
    this.memory = new DebuggerMemory(this.counter, () => this.captured());
  }

  regions(): Known<RegionTable> {
    if (this.regionList !== null) return this.regionList;
    const regions = regionsOfDebugger(this.commands);
    // A missing extension may be loaded before the next question.
    if (regions.known) this.regionList = regions;
    return regions;
  }

  /** The regions, where they tell which memory a dump holds. */
  private captured(): RegionTable | null {
    const regions = this.target.kind === 'dump' ? this.regions() : null;
    return regions?.known && regions.value.onlyCaptured ? regions.value : null;
  }

  modules(): readonly Module[] {
    return this.moduleList;
  }

  threads(): readonly Thread[] {
    if (this.threadList !== null) return this.threadList;
    const threads = threadsOf(this.commands);
    if (threads.length > 0) this.threadList = threads;
    return threads;
  }

  run(command: string): CommandOutput {
    return this.commands.run(command);
  }

  recordings(): readonly Recording[] {
    return [];
  }

  once<T>(key: string, make: () => T): T {
    return this.kept.once(key, make);
  }

  structure(module: string, type: string): StructureFields | null {
    return this.once(`type ${module}!${type}`, () => structureOfSymbols(module, type));
  }

  setBreakpoint(request: BreakpointRequest): Known<string> {
    return setBreakpoint(request, this.target.kind === 'live', this.commands);
  }

  cost(): Cost {
    return this.counter.now();
  }
}
