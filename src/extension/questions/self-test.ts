/**
 * What the provider does that this script runs in, as a record to paste into an issue: the simulator loads it
 * as a profile, and is truer afterwards. Harms nothing, and works without a target.
 */

import type { Debuggee, RegionTable } from '../debuggee/debuggee';
import { engineVersion } from '../debuggee/engine-version';
import { messageOf, rethrowInterruption } from '../debuggee/interruption';
import { type Fact, providerProbes } from '../debuggee/probes/index';
import { answerForProbe } from '../debuggee/probes/outside';
import { memCommit, memFree, pageReadWrite } from '../text/memory-flags';
import { version } from '../version';
import { plain } from '../view/format';
import { type Column, present } from '../view/table';
import type { Question } from './question';

const columns: readonly Column[] = [
  { Name: 'Record', Kind: 'text', Help: 'What this is' },
  { Name: 'Version', Kind: 'text', Help: 'Version of Leakscope' },
  { Name: 'Debugger', Kind: 'text', Help: 'Version of the debug engine' },
  { Name: 'Target', Kind: 'text', Help: 'What was open: dump, live, log or none' },
  { Name: 'Facts', Kind: 'object', Help: 'What was found out, under the names of the simulator profiles' },
  { Name: 'NotProbed', Kind: 'object', Help: 'What was not, and why' },
  { Name: 'Json', Kind: 'line', Help: 'The whole record in one line, to be pasted' },
];

function ask(open: () => Debuggee): object {
  return answerForProbe() || selfTestOf(open);
}

function selfTestOf(open: () => Debuggee): object {
  const debuggee = openIfAny(open);
  const facts: Record<string, Fact> = {};
  const notProbed: Record<string, string> = {};
  const probes = providerProbes(() => edgeOf(debuggee));
  for (const probe of probes) {
    try {
      const fact = probe.ask();
      if (fact.known) facts[probe.name] = fact.value;
      else notProbed[probe.name] = fact.why;
    } catch (error) {
      rethrowInterruption(error);
      notProbed[probe.name] = `failed: ${plain(messageOf(error))}`;
    }
  }
  return answer(debuggee, facts, notProbed);
}

/** null where there is no target: the provider can be asked all the same. */
function openIfAny(open: () => Debuggee): Debuggee | null {
  try {
    return open();
  } catch (error) {
    rethrowInterruption(error);
    return null;
  }
}

function answer(
  debuggee: Debuggee | null,
  facts: Record<string, Fact>,
  notProbed: Record<string, string>,
): object {
  const engine = engineVersion();
  const values = {
    Record: 'leakscope-self-test',
    Version: version,
    Debugger: engine === null ? 'unknown' : plain(engine),
    Target: debuggee === null ? 'none' : debuggee.target.kind,
    Facts: facts,
    NotProbed: notProbed,
  };
  const shown = {
    Record: values.Record,
    Version: values.Version,
    Debugger: values.Debugger,
    Target: values.Target,
    Facts: named(facts),
    NotProbed: named(notProbed),
    Json: JSON.stringify(values),
  };
  return present(shown, columns, () => `${Object.keys(facts).length} facts; paste Json into an issue`);
}

/** The same names, without the text that an object has by default. */
function named<T>(values: Record<string, T>): object {
  const list = Object.keys(values).map((name): Column => ({ Name: name, Kind: 'text', Help: name }));
  return present(values, list, () => '');
}

const edgesTried = 8;

/** Address of the last captured word of a writable region behind which there is nothing; null when none is found. */
function edgeOf(debuggee: Debuggee | null): number | null {
  if (debuggee === null || debuggee.memory === null) return null;
  const known = debuggee.regions();
  if (!known.known) return null;
  const regions = known.value;
  for (let i = 0, tried = 0; i < regions.count && tried < edgesTried; i++) {
    if (!endsInNothing(regions, i)) continue;
    const last = regions.base[i]! + regions.size[i]! - 4;
    if (debuggee.memory.u32(last) !== null) return last;
    tried++;
  }
  return null;
}

function endsInNothing(regions: RegionTable, i: number): boolean {
  if (regions.state[i] !== memCommit || regions.protect[i] !== pageReadWrite) return false;
  const end = regions.base[i]! + regions.size[i]!;
  return i + 1 === regions.count || regions.base[i + 1] !== end || regions.state[i + 1] === memFree;
}

export const selfTest: Question = {
  name: 'selfTest',
  help: 'What this debugger does where no document says it: a record to paste into an issue',
  parameters: [],
  example: {
    input: 'samples/logs/003-region-size-wow64.log',
    call: 'selfTest().Record',
    output: ['@$scriptContents.selfTest().Record : leakscope-self-test'],
  },
  ask,
};
