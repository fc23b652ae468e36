/** The commit of a process with a run time, split: GC heap, loader heaps, and what is left for native code. */
import type { Debuggee } from '../debuggee/debuggee';
import { gcFigures, loaderFigures } from './reported';

interface ManagedPart {
  readonly name: string;
  /** Committed bytes. */
  readonly bytes: number;
}

/** Both heaps are committed private memory. Empty where no SOS output is at hand. */
export function managedBudget(debuggee: Debuggee, committed: number): ManagedPart[] {
  const parts: ManagedPart[] = [];
  const gc = gcFigures(debuggee);
  const loader = loaderFigures(debuggee);
  if (gc.known) parts.push({ name: 'GC heap', bytes: gc.value.committed });
  if (loader.known) parts.push({ name: 'Loader heaps', bytes: loader.value.total });
  const known = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (parts.length > 0 && committed >= known)
    parts.push({ name: 'Rest of commit', bytes: committed - known });
  return parts;
}
