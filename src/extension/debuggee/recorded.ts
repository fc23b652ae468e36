/**
 * Finds commands among the recorded ones of a log. How a command was typed does not matter: patterns and
 * look-ups see it trimmed, in lower case, with one blank between words.
 */
import type { Debuggee, Recording } from './debuggee';

/** The recordings whose normalized command matches, in the order of the log; none for a dump or a live target. */
export function recorded(debuggee: Pick<Debuggee, 'recordings'>, pattern: RegExp): Recording[] {
  return matching(debuggee.recordings(), pattern);
}

export function matching(recordings: readonly Recording[], pattern: RegExp): Recording[] {
  return recordings.filter((recording) => pattern.test(normalizedCommand(recording.command)));
}

export function normalizedCommand(command: string): string {
  return command.trim().replace(/\s+/g, ' ').toLowerCase();
}
