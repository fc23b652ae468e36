/** Values of the data model, where any key may be missing and any getter may fail. */
import { rethrowInterruption } from './interruption';

/** The value, or undefined when reading it throws; Ctrl+Break goes on. */
export function unlessThrows(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    rethrowInterruption(error);
    return undefined;
  }
}
