/**
 * The one door through which debugger commands go.
 *
 * A failing command makes ExecuteCommand throw without a text and loses what was printed before, so every
 * command runs inside `.catch { … }`, which keeps both. What comes back is told apart by its own words: no
 * output (one empty line), no such extension (normal lines that say so), or an error (its text is the last line).
 */
import { isNoise } from '../text/noise';
import type { CostCounter } from './cost';
import type { CommandOutput } from './debuggee';
import { rethrowInterruption } from './interruption';

export interface Outcome {
  readonly outcome: CommandOutput['outcome'];
  readonly why: string;
}

/** Where command output comes from: the debugger, or the recordings of a log. */
export interface CommandSource {
  run(command: string): CommandOutput;
  /** Hands over every line as it stands, noise included; for outputs too long to be kept. */
  stream(command: string, take: (line: string) => void): Outcome;
}

export class DebuggerCommands implements CommandSource {
  constructor(private readonly cost: CostCounter) {}

  run(command: string): CommandOutput {
    const lines: string[] = [];
    const { outcome, why } = this.stream(command, (line) => {
      if (!isNoise(line)) lines.push(line);
    });
    // The error text is told in `why`; what stands before it is output.
    if (outcome === 'failed' && lines[lines.length - 1] === why) lines.pop();
    return { command, lines, outcome, why };
  }

  stream(command: string, take: (line: string) => void): Outcome {
    const ending = new Ending();
    this.cost.commands++;
    try {
      // Hundreds of thousands of lines may pass here: the iterator is stepped by hand.
      const lines = execute(guarded(command))[Symbol.iterator]();
      for (let step = lines.next(); !step.done; step = lines.next()) {
        this.cost.lines++;
        ending.see(step.value);
        take(step.value);
      }
    } catch (error) {
      rethrowInterruption(error);
      // The exception carries no text of its own.
      return { outcome: 'failed', why: 'the debugger refused `' + command + '`' };
    }
    return ending.judge(command);
  }

  /** The command as it stands, for who wants to see how the debugger itself behaves. @throws where it fails */
  raw(command: string): HostIterable<string> {
    this.cost.commands++;
    return execute(command);
  }
}

/** A closing brace would end the block, even inside quotes. */
function guarded(command: string): string {
  return command.indexOf('}') < 0 ? '.catch { ' + command + ' }' : command;
}

function execute(command: string): HostIterable<string> {
  return host.namespace.Debugger.Utility.Control.ExecuteCommand(command);
}

const unavailable =
  /^No export \S+ found|is not extension gallery command|^Extension commands need \S+ in order to|^Error: Failed to load extension/;
const errorLine =
  /^\s*\^ .+|^(?:Couldn't resolve|Memory access|Numeric expression missing|Syntax|Range|Overflow|Operand)\b.*'[^']*'?\s*$/;

/** Remembers as much of an output as tells how it ended. */
class Ending {
  private last = '';
  private missing = '';
  private seen = 0;

  see(line: string): void {
    if (line.length === 0) return;
    this.last = line;
    // Only a short answer can be the one that says there is no such command.
    if (this.seen++ < 20 && this.missing === '' && unavailable.test(line)) this.missing = line;
  }

  judge(command: string): Outcome {
    if (this.missing !== '' && this.seen <= 20) {
      return {
        outcome: 'unavailable',
        why: '`' + command + '` is not available here: ' + this.missing.trim(),
      };
    }
    if (errorLine.test(this.last)) return { outcome: 'failed', why: this.last };
    return { outcome: 'answered', why: '' };
  }
}
