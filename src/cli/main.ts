#!/usr/bin/env node
/** The `leakscope` command: errors become one line on standard error and status 1. */
import { exitStatus } from './failure.js';
import { createProgram } from './program.js';

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitStatus.nothingFound);
  throw error;
});

try {
  await createProgram().parseAsync();
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`leakscope: ${text}\n`);
  process.exitCode = exitStatus.failed;
}
