/**
 * Debugger prompts at the start of a line, with the command behind them.
 *
 * Sure forms carry a processor or thread number (`0:000>`, `0:000:x86>`, `1:0:011>`, `||0:0:007>`, `0:0:000>`,
 * `0: kd>`, `lkd>`). Doubtful ones (`> `, `06>`, `{prompt}`, `windbg>`, or no prompt at all) count only in front
 * of a command that is known, because prose and quotations begin like that too.
 */

interface PromptLine {
  /** As printed, e.g. `0:000:x86>`; empty when the command stands alone. */
  readonly prompt: string;
  /** What was typed behind it, trimmed; may be empty. */
  readonly command: string;
  /** Everything behind the prompt: output, where the debugger did not echo the command. */
  readonly rest: string;
}

const surePrompt =
  /^ {0,8}((?:\|\|)?(?:\d{1,3}:){1,2}\d{3,5}(?::[A-Za-z]\w{0,9})?>|(?:\d{1,4}: )?l?kd(?::\w{1,9})?>)/;
const doubtfulPrompt = /^ {0,8}(\{prompt\}|(?:windbg|cdb|ntsd|kd)>|\(lldb\)|\d{0,3}:?\d{0,3}>)\s?(.*)$/i;

/** Extension commands whose output is understood, as they are typed with and without `!`. */
const extensionCommand =
  /^!?(?:exts?\.|uext\.|sos\.)?(?:heap|address|vadump|eeheap|dumpdomain|dumpmodule|dumpheap)(?:\s+[-/@\d"].*|\s+[0-9a-f`x]+|\s*)$/i;
const builtIn = /^(?:lm[a-z]?|vertarget|version|\.effmach|k[bcnpvf]*|~\S*|s ?-\S+|d[dpq][sa]|x|ln)(?:\s.*)?$/;

const quotedText = /"(?:[^"\\]|\\.)*"/g;
const plainArgument = /^(?:[-/]\S*|(?:0[xn])?[0-9a-f`]+|@\w+|[a-z]|)$/i;

/** The prompt of a line and its command; null when the line is none. */
export function readPrompt(line: string): PromptLine | null {
  const sure = surePrompt.exec(line);
  if (sure) return behindLastPrompt(sure[1]!, line.slice(sure[0].length));
  const doubtful = doubtfulPrompt.exec(line);
  if (doubtful) {
    const command = doubtful[2]!.trim();
    const isKnown = extensionCommand.test(command) || (doubtful[1]!.length > 1 && builtIn.test(command));
    return isKnown ? { prompt: doubtful[1]!, command: withMark(command), rest: '' } : null;
  }
  const bare = line.trim();
  return bare.charAt(0) === '!' && extensionCommand.test(bare) && isBareCommand(bare)
    ? { prompt: '', command: bare, rest: '' }
    : null;
}

/** Without a prompt only options, numbers, registers and quoted text may follow: a sentence has words. */
function isBareCommand(line: string): boolean {
  const [, ...rest] = line.replace(quotedText, '').split(/\s+/);
  return rest.every((word) => plainArgument.test(word));
}

/** A debugger that reads commands from a file does not echo them: prompts follow each other on one line. */
function behindLastPrompt(first: string, rest: string): PromptLine {
  let prompt = first;
  let text = rest;
  for (let next = surePrompt.exec(text); next; next = surePrompt.exec(text)) {
    prompt = next[1]!;
    text = text.slice(next[0].length);
  }
  return { prompt, command: firstOfSeveral(text.trim()), rest: text.replace(/^ /, '') };
}

/** Of `!heap -s; !address -summary` the first is meant: the output of the others is told by its headers. */
function firstOfSeveral(command: string): string {
  const first = /^([^;"'{]+);/.exec(command)?.[1]?.trim();
  return first !== undefined && extensionCommand.test(first) ? first : command;
}

/** SOS outside WinDbg has no `!` in front of its commands. */
function withMark(command: string): string {
  return extensionCommand.test(command) && command.charAt(0) !== '!' ? `!${command}` : command;
}
