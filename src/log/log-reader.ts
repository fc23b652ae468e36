/**
 * From lines to recordings, in one pass. A prompt opens a recording; so does a header that the command above
 * cannot have printed. Everything else is output of the recording that is open, and prose among it stays
 * where it is: a parser skips it, and a closing code fence ends it.
 */

import { attributedCommand } from './attribution.js';
import type { Log, RecordedCommand } from './log.js';
import { unpasted } from './pasted-line.js';
import { readPrompt } from './prompt.js';
import { TargetEvidence } from './target-guess.js';

interface Draft extends RecordedCommand {
  readonly lines: string[];
}

/** What the debugger says about its own log file. */
const logFileNote = /^(?:Opened log file '|Closing open log file )/;
const caretLine = /^\s+\^ \S/;
const fence = /^\s*```/;

export class LogReader {
  private readonly commands: Draft[] = [];
  private readonly evidence = new TargetEvidence();
  private open: Draft | null = null;
  private lineCount = 0;
  private unclaimedLines = 0;

  add(line: string): void {
    this.lineCount += 1;
    for (const printed of unpasted(line)) this.addPrinted(printed);
  }

  finish(): Log {
    const { pointerSize, isWow64, target } = this.evidence;
    const { commands, lineCount, unclaimedLines } = this;
    for (const { lines } of commands)
      while (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines.pop();
    return { commands, pointerSize, isWow64, target, lineCount, unclaimedLines };
  }

  private addPrinted(line: string): void {
    const prompt = readPrompt(line);
    if (!prompt) this.addOutput(line);
    else {
      this.evidence.prompt(prompt.prompt);
      const header = attributedCommand(prompt.rest, '');
      if (caretLine.test(prompt.rest)) this.addOutput(prompt.rest);
      else if (header !== null) {
        this.record(prompt.prompt, header, true);
        this.addOutput(prompt.rest);
      } else this.record(prompt.prompt, prompt.command, false);
    }
  }

  private addOutput(line: string): void {
    if (logFileNote.test(line)) return;
    if (fence.test(line)) {
      this.open = null;
      return;
    }
    this.evidence.line(line);
    const header = attributedCommand(line, this.open?.command ?? '');
    if (header !== null) this.record('', header, true);
    if (this.open) this.open.lines.push(line);
    else this.unclaimedLines += 1;
  }

  private record(prompt: string, command: string, attributed: boolean): void {
    this.open = { prompt, command, line: this.lineCount, lines: [], attributed };
    if (command !== '') this.commands.push(this.open);
  }
}
