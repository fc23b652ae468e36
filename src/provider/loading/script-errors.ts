/** Why a script could not be loaded, in the lines that the debugger prints for it. */
export class ScriptLoadError extends Error {
  readonly lines: readonly string[];

  private constructor(lines: readonly string[], cause: unknown) {
    super(lines.join('\n'), { cause });
    this.name = 'ScriptLoadError';
    this.lines = lines;
  }

  static notExecuted(reason: string, path: string, cause: unknown): ScriptLoadError {
    return new ScriptLoadError([reason, `Error: Unable to execute JavaScript script '${path}'`], cause);
  }

  static notOpened(path: string, cause: unknown): ScriptLoadError {
    return new ScriptLoadError([`Error: Unable to open file '${path}'`], cause);
  }
}

/**
 * The line for a script that does not parse, e.g. `"C:\x.js" (line 3 (@ 5)): Error (0x80004005): Syntax error`;
 * undefined for any other error. The engine reports the place in the stack only, above the source line.
 */
export function syntaxErrorLine(error: unknown, path: string): string | undefined {
  const stack = error instanceof SyntaxError ? (error.stack ?? '') : '';
  if (!stack.startsWith(`${path}:`)) return undefined;
  const [place, , marks] = stack.split('\n');
  const line = place?.slice(path.length + 1);
  const column = (marks?.search(/\^/) ?? 0) + 1;
  return `"${path}" (line ${line} (@ ${column})): Error (0x80004005): Syntax error`;
}
