/** Probes that need a target: what failing reads and look-ups say, and how its regions are printed. */
import type { DebuggerCommands } from '../commands';
import { messageOf, rethrowInterruption } from '../interruption';
import { fact, notHere, type Probe } from './probe';

/** Where a captured word stands right before an uncaptured one; null when no such place is known. */
export type FindEdge = () => number | null;

export function targetProbes(edge: FindEdge, commands: DebuggerCommands): readonly Probe[] {
  return [
    { name: 'PartialReadText', ask: () => partialReadText(edge()) },
    { name: 'SymbolThrows', ask: symbolThrows },
    { name: 'VadumpLayout', ask: () => vadumpLayout(commands) },
  ];
}

function partialReadText(edge: number | null) {
  if (edge === null || host.memory === undefined) return notHere('no captured memory ends in a gap here');
  try {
    host.memory.readMemoryValues(edge, 2, 4, false);
    return notHere('memory that should not be captured could be read');
  } catch (error) {
    rethrowInterruption(error);
    return fact(messageOf(error).indexOf('partial read success') >= 0);
  }
}

function symbolThrows() {
  if (host.getModuleSymbolAddress === undefined) return notHere('host.getModuleSymbolAddress is absent');
  if (host.currentProcess === undefined) return notHere('there is no process');
  try {
    host.getModuleSymbolAddress('ntdll', 'LeakscopeNoSuchSymbol');
    return fact(false);
  } catch (error) {
    rethrowInterruption(error);
    return fact(true);
  }
}

/** The first label tells; the rest of a list that can be very long is left. */
function vadumpLayout(commands: DebuggerCommands) {
  for (const line of commands.raw('.catch { !vadump -v }')) {
    const label = /^BaseAddress:(\s+)\S/.exec(line);
    if (label !== null) return fact(label[1]!.length > 1 ? 'padded' : 'single-blank');
  }
  return notHere('!vadump -v lists no region here');
}
