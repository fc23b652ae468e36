/** One run of the command line: arguments in, exit status out. Every error is one line on standard error. */
import { CommanderError } from 'commander';
import { EngineProcessError } from '../engine/installation/index.js';
import { exitStatus } from './failure.js';
import type { Io } from './io.js';
import { createProgram } from './program.js';
import { harmless } from './render/harmless.js';
import { commandFirst } from './word-order.js';

/** @param args what stands behind `leakscope` */
export async function runCommandLine(args: readonly string[], io: Io): Promise<number> {
  let status: number = exitStatus.nothingFound;
  const takeStatus = (ended: number) => {
    status = ended;
  };
  const program = createProgram(io, takeStatus, args);
  const commands = program.commands.map((command) => command.name());
  try {
    await program.parseAsync(commandFirst(args, commands), { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own line (or the help that was asked for) already.
    if (error instanceof CommanderError) return error.exitCode;
    const text = error instanceof Error ? error.message : String(error);
    io.err(`leakscope: ${harmless(text.trim().replace(/\s*\n\s*/g, ' '))}\n`);
    return error instanceof EngineProcessError ? error.status : exitStatus.failed;
  }
}
