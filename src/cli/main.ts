#!/usr/bin/env node
/** The `leakscope` command. */
import { runCommandLine } from './command-line.js';
import { processIo } from './io.js';

// A reader that closes the pipe early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), processIo());
