/**
 * A console over a dump for tests of commands: what the debugger would show for each line, without a session.
 */
import { openMinidump } from '../../../src/minidump/index.js';
import { engineProfile, type Profile } from '../../../src/provider/profile.js';
import { BreakpointTable } from '../../../src/simulator/breakpoints.js';
import { type CommandContext, CommandError } from '../../../src/simulator/command.js';
import { runCommand } from '../../../src/simulator/commands/index.js';
import { Console } from '../../../src/simulator/console.js';
import { newCounters } from '../../../src/simulator/counters.js';
import { DumpTarget } from '../../../src/simulator/target/dump-target.js';
import type { Target } from '../../../src/simulator/target/target.js';

export interface DumpConsole {
  readonly context: CommandContext;
  /** What the console shows for a line: output, then the error text of a failure. */
  show(line: string): string;
  /** True when ExecuteCommand would throw. */
  fails(line: string): boolean;
  /** Before the next line, e.g. `0:000:x86>`. */
  readonly prompt: string;
  close(): void;
}

const machineSuffix = (target: Target) =>
  target.effectiveMachine === target.machine ? '' : `:${target.effectiveMachine.replace('ARM64', 'arm64')}`;

class TestContext implements CommandContext {
  readonly counters = newCounters();
  readonly breakpoints = new BreakpointTable();
  readonly temporaries: bigint[] = Array.from({ length: 20 }, () => 0n);
  readonly console = new Console();
  preferDml = false;
  readonly scripts = {
    load: () => '',
    run: () => '',
    unload: () => '',
    list: () => '',
    providers: () => '',
  };

  constructor(
    readonly target: Target,
    readonly profile: Profile,
  ) {}

  get prompt(): string {
    return `0:${String(this.target.currentThread).padStart(3, '0')}${machineSuffix(this.target)}>`;
  }

  print(output: Parameters<CommandContext['print']>[0]): void {
    this.console.print(output);
  }

  capture(action: () => void): ReturnType<CommandContext['capture']> {
    return this.console.capture(action);
  }

  dx(args: string): string {
    return `dx:${args}`;
  }

  alias(name: string, args: string): string | undefined {
    return name === 'testalias' ? `alias of ${args}` : undefined;
  }
}

export async function openConsole(path: string, profile: Profile = engineProfile): Promise<DumpConsole> {
  const dump = await openMinidump(path);
  const context = new TestContext(new DumpTarget(dump), profile);
  const run = (line: string) => context.console.capture(() => runCommand(line, context));
  return {
    context,
    show(line) {
      const { text, error } = run(line);
      if (error === undefined) return text();
      if (!(error instanceof CommandError)) throw error;
      return error.message === '' ? text() : `${text()}${error.message}\n`;
    },
    fails: (line) => run(line).error instanceof CommandError,
    get prompt() {
      return context.prompt;
    },
    close: () => dump.close(),
  };
}
