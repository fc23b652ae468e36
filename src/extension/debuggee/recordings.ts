/**
 * A log as a source of command output: what somebody typed, and what was printed behind it.
 *
 * The session over a log carries its recordings under `Log.Commands`; a real debugger has no such key. The
 * last recording of a command wins, because a person who repeats a command wants the later state.
 */
import { isNoise } from '../text/noise';
import type { CommandSource, Outcome } from './commands';
import type { CostCounter } from './cost';
import type { CommandOutput, Recording } from './debuggee';
import { toNumber } from './int64';
import { unlessThrows } from './model-value';
import { normalizedCommand } from './recorded';

export function isSessionOverLog(session: HostObject): boolean {
  return logCommands(session) !== undefined;
}

/** The recordings of the current session; none when it is not a session over a log. */
export function readRecordings(session: HostObject, cost: CostCounter): Recording[] {
  const recordings: Recording[] = [];
  for (const recorded of logCommands(session) || []) {
    const lines: string[] = [];
    for (const line of recorded.Lines) lines.push(String(line));
    cost.lines += lines.length;
    recordings.push({
      command: String(recorded.Command),
      prompt: String(recorded.Prompt),
      line: toNumber(recorded.Line),
      lines,
    });
  }
  return recordings;
}

function logCommands(session: HostObject): HostIterable<HostObject> | undefined {
  const log = unlessThrows(() => session.Log) as HostObject;
  if (log === undefined || log === null) return undefined;
  return unlessThrows(() => log.Commands) as HostIterable<HostObject> | undefined;
}

export class RecordedCommands implements CommandSource {
  constructor(
    private readonly recordings: readonly Recording[],
    private readonly cost: CostCounter,
  ) {}

  run(command: string): CommandOutput {
    const found = this.find(command);
    if (found === undefined) return { command, lines: [], outcome: 'unavailable', why: notRecorded(command) };
    return { command, lines: found.lines.filter((line) => !isNoise(line)), outcome: 'answered', why: '' };
  }

  stream(command: string, take: (line: string) => void): Outcome {
    const found = this.find(command);
    if (found === undefined) return { outcome: 'unavailable', why: notRecorded(command) };
    for (let i = 0; i < found.lines.length; i++) take(found.lines[i]!);
    return { outcome: 'answered', why: '' };
  }

  private find(command: string): Recording | undefined {
    this.cost.commands++;
    const wanted = normalizedCommand(command);
    for (let i = this.recordings.length - 1; i >= 0; i--) {
      const recording = this.recordings[i]!;
      if (normalizedCommand(recording.command) === wanted) return recording;
    }
    return undefined;
  }
}

function notRecorded(command: string): string {
  return 'the log does not hold `' + command + '`';
}
