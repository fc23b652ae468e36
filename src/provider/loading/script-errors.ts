/** Why a script could not be loaded or run, as the provider reports it and in the lines that the debugger prints for it. */

/** What a provider reports of a failure (IDataModelScriptClient::ReportError). */
export interface ScriptReport {
  readonly message: string;
  /** Of the script's text, from 1; 0 where it is not known. */
  readonly line: number;
  readonly column: number;
  /** HRESULT, unsigned. */
  readonly code: number;
}

/** What the script itself gives no other code for. */
const E_FAIL = 0x80004005;

export class ScriptLoadError extends Error {
  private constructor(
    readonly lines: readonly string[],
    /** Absent when the script was never come to. */
    readonly report: ScriptReport | undefined,
    cause: unknown,
    message = lines.join('\n'),
  ) {
    super(message, { cause });
    this.name = 'ScriptLoadError';
  }

  static notExecuted(report: ScriptReport, path: string, cause: unknown): ScriptLoadError {
    const last = `Error: Unable to execute JavaScript script '${path}'`;
    return new ScriptLoadError([reportedLine(report, path), last], report, cause);
  }

  /** `invokeScript` failed; the script stays loaded. */
  static notInvoked(report: ScriptReport, path: string, cause: unknown): ScriptLoadError {
    const last = `JavaScript script '${path}' failed to execute main function!`;
    return new ScriptLoadError([reportedLine(report, path), last], report, cause);
  }

  static notOpened(path: string, cause: unknown): ScriptLoadError {
    return new ScriptLoadError([`Error: Unable to open file '${path}'`], undefined, cause);
  }

  /** For a caller who has only what a debugger printed. */
  static printed(text: string): ScriptLoadError {
    return new ScriptLoadError(text.trimEnd().split('\n'), undefined, undefined);
  }

  /** The debugger says nothing of a file without an extension, and does nothing. */
  static silent(path: string): ScriptLoadError {
    return new ScriptLoadError([], undefined, undefined, `'${path}' has no extension; a script ends in .js`);
  }
}

/** As the engine prints a report, e.g. `"C:\x.js" (line 3 (@ 5)): Error (0x80004005): Syntax error`. */
function reportedLine({ message, line, column, code }: ScriptReport, path: string): string {
  const place = line > 0 && column > 0 ? ` (line ${line} (@ ${column}))` : '';
  return `"${path}"${place}: Error (0x${code.toString(16).padStart(8, '0')}): ${message}`;
}

/** A failure that says where it happened, if it does. */
export function scriptReport(
  message: string,
  place?: { readonly line: number; readonly column: number },
): ScriptReport {
  return { message, line: place?.line ?? 0, column: place?.column ?? 0, code: E_FAIL };
}

/**
 * The report of a script that does not parse; undefined for any other error. The place stands in the stack only, above
 * the source line.
 */
export function syntaxErrorReport(error: unknown, path: string): ScriptReport | undefined {
  const stack = error instanceof SyntaxError ? (error.stack ?? '') : '';
  if (!stack.startsWith(`${path}:`)) return undefined;
  const [place, , marks] = stack.split('\n');
  const line = Number(place?.slice(path.length + 1));
  const column = (marks?.search(/\^/) ?? 0) + 1;
  return scriptReport('Syntax error', { line, column });
}
