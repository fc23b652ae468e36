/** Every probe of the script provider that this script runs in. */
import { DebuggerCommands } from '../commands';
import { CostCounter } from '../cost';
import { outsideProbes } from './outside';
import type { Probe } from './probe';
import { secondScriptProbes } from './second-script';
import { type FindEdge, targetProbes } from './target';
import { valueProbes } from './values';

export type { Fact, Probe } from './probe';

/** @param edge finds the address of a readable word behind which nothing is captured */
export function providerProbes(edge: FindEdge): readonly Probe[] {
  const commands = new DebuggerCommands(new CostCounter());
  return valueProbes.concat(
    targetProbes(edge, commands),
    outsideProbes(commands),
    secondScriptProbes(commands),
  );
}
