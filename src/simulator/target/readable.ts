/** Damage in one stream of a dump costs what that stream describes, never a command or the session. */
import { MinidumpError } from '../../minidump/index.js';

/** What a stream says; undefined when it is absent or damaged. */
export function readable<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof MinidumpError) return undefined;
    throw error;
  }
}
