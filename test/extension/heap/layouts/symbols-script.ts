// A script for the engine's tests: the debuggee's and the heap's rooms, without the questions in front of them. What it
// answers is JSON.
import { openDebuggee } from '../../../../src/extension/debuggee/open';
import { builtInTables } from '../../../../src/extension/heap/layouts/built-in';
import { layoutsOf } from '../../../../src/extension/heap/layouts/layouts-of';
import { processHeaps } from '../../../../src/extension/heap/process-heaps';
import type { BlockBatch } from '../../../../src/extension/heap/vocabulary';
import { busy } from '../../../../src/extension/heap/vocabulary';

/** Structures by the symbols of a module: size, and offset and bits of each field. */
export function structures(module: string, names: string): string {
  const all: Record<string, unknown> = {};
  for (const name of names.split(' ')) all[name] = openDebuggee().structure(module, name);
  return JSON.stringify(all);
}

/** Which layouts are tried, the first ones. */
export function layouts(module: string, bits: 32 | 64, build: number): string {
  const tables = layoutsOf(openDebuggee(), bits, build, module);
  return JSON.stringify(tables.slice(0, 2).map(({ name, source }) => ({ name, source })));
}

/** The fields of the built-in table of a build that differ from the symbols: none. */
export function differences(module: string, bits: 32 | 64, build: number, names: string): string {
  const [bySymbols] = layoutsOf(openDebuggee(), bits, build, module);
  const [builtIn] = builtInTables(bits, build);
  const different: string[] = [];
  let equal = 0;
  for (const name of names.split(' ')) {
    const words = builtIn!.shape(name).split(' ');
    if (words[0] === '') continue;
    if (builtIn!.size(name) !== 0 && builtIn!.size(name) !== bySymbols!.size(name)) different.push(name);
    for (const field of words.slice(1).map((word) => word.split(':')[0]!)) {
      const placed = [builtIn!, bySymbols!].map((table) =>
        JSON.stringify([table.offset(name, field), table.bits(name, field)]),
      );
      if (placed[0] === placed[1]) equal++;
      else different.push(`${name}.${field}: ${placed.join(', ')}`);
    }
  }
  return JSON.stringify({ equal, different });
}

/** Every heap with its busy blocks, as pairs of user address and bytes. */
export function heaps(): string {
  const known = processHeaps(openDebuggee());
  if (!known.known) return JSON.stringify({ why: known.why });
  return JSON.stringify(
    known.value.entries.map(({ found, heap, why }) => {
      const blocks: number[][] = [];
      const gaps: unknown[] = [];
      heap?.walk({
        area: () => true,
        blocks(batch: BlockBatch) {
          for (let i = 0; i < batch.count; i++)
            if (batch.state[i] === busy) blocks.push([batch.user[i]!, batch.userSize[i]!]);
          return true;
        },
        gap: (gap) => gaps.push(gap) > 0,
      });
      return { address: found.address, layout: heap?.layout, why, blocks, gaps };
    }),
  );
}
