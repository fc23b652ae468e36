/**
 * Ctrl+Break arrives as an exception inside the script. It is the one exception that nobody may swallow, and
 * its text is the only thing that tells it from others.
 */

/** Rethrows when the user pressed Ctrl+Break; returns for every other error. */
export function rethrowInterruption(error: unknown): void {
  if (messageOf(error).indexOf('requested interruption') >= 0) throw error;
}

export function messageOf(error: unknown): string {
  const message = error && (error as { message?: unknown }).message;
  return String(message === undefined ? error : message);
}
