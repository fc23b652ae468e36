/**
 * Commands of extension DLLs that the engine may lack, answered by the simulator's printers from the engine's own queries.
 *
 * The engine is asked first, each time until it once said that it has no such command: where a debugger is installed,
 * its own answer stands. A line that mentions none of them is not touched.
 */
import type { Profile } from '../../provider/index.js';
import { CommandError } from '../../simulator/commands/command.js';
import { mapPrinters } from '../../simulator/commands/map-commands.js';
import type { MapContext } from '../../simulator/commands/map-context.js';
import { OutputBuffer } from '../../simulator/session/output.js';
import type { MappedTarget } from '../../simulator/target/target.js';

/** Runs a command in the engine: what it prints, and whether it failed. */
export type RunGenuine = (command: string) => { readonly text: string; readonly failed: boolean };

export interface LentAnswer {
  readonly output: OutputBuffer;
  readonly failed: boolean;
}

interface Surroundings {
  readonly run: RunGenuine;
  /** The target as it stands now. */
  readonly target: () => MappedTarget;
  readonly profile: () => Profile;
  /** The address that an expression means to the engine; undefined when it means none. */
  readonly evaluate: (expression: string) => number | undefined;
}

/** The whole line in a block that keeps what a failing command printed. */
const guarded = /^\s*\.catch\s*\{([^}]*)\}[\s;]*$/;
/** A command of an extension, with or without its library. */
const extension = /^\s*!(?:\w+\.)?(\w+)\s*(.*)$/s;

export class LentCommands {
  readonly #lacking = new Set<string>();

  constructor(private readonly around: Surroundings) {}

  /** What the line prints; undefined when it is the engine's affair alone. */
  run(line: string): LentAnswer | undefined {
    if (!/!|\bversion\b/.test(line)) return undefined;
    const block = guarded.exec(line);
    const commands = splitCommands(block?.[1] ?? line);
    if (!commands.some((command) => this.#concerns(command))) return undefined;
    const output = new OutputBuffer();
    for (const command of commands) {
      if (this.#runOne(command, output)) continue;
      return { output, failed: block === null };
    }
    return { output, failed: false };
  }

  #concerns(command: string): boolean {
    const name = nameOf(command);
    return name !== undefined && (name === 'version' ? this.#lacking.size > 0 : name in mapPrinters);
  }

  /** @returns false when it failed, which ends the line */
  #runOne(command: string, output: OutputBuffer): boolean {
    const name = nameOf(command);
    if (name !== undefined && this.#lacking.has(name)) return this.#print(name, command, output);
    const { text, failed } = this.around.run(command);
    if (name !== undefined && name in mapPrinters && /^No export \w+ found$/m.test(text)) {
      this.#lacking.add(name);
      return this.#print(name, command, output);
    }
    output.print(text);
    if (name === 'version' && this.#lacking.size > 0)
      output.print(`Answered by Leakscope: ${[...this.#lacking].join(' ')}\n`);
    return !failed;
  }

  #print(name: string, command: string, output: OutputBuffer): boolean {
    const context: MapContext = {
      target: this.around.target(),
      profile: this.around.profile(),
      print: (text) => output.print(text),
      address: (expression) => this.#address(expression),
    };
    try {
      const answer = mapPrinters[name]!(extension.exec(command)![2]!.trim(), context);
      if (answer !== undefined) output.print(answer);
      return true;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      output.print(`${error.message}\n`);
      return false;
    }
  }

  #address(expression: string): number {
    const address = this.around.evaluate(expression);
    if (address === undefined) throw new CommandError(`Couldn't resolve error at '${expression}'`);
    return address;
  }
}

/** `!address` for `!ext.address -summary`, `version`; undefined for anything that cannot be lent. */
function nameOf(command: string): string | undefined {
  const word = extension.exec(command)?.[1];
  if (word !== undefined) return `!${word.toLowerCase()}`;
  return /^\s*version\s*$/.test(command) ? 'version' : undefined;
}

/** Cuts a line at its semicolons, but for those in quotes. */
function splitCommands(line: string): string[] {
  const commands = line.match(/(?:"(?:\\.|[^"\\])*"?|[^;"])+/g) ?? [];
  return commands.filter((command) => command.trim() !== '');
}
