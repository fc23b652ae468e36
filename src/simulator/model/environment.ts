/**
 * `Environment` of a process or thread. Its block is typed by ntdll's symbols, which no dump holds, so it fails; and
 * because `dx` looks into what it lists, listing the key is enough to make the engine load what there is of ntdll.
 */
import { ModelError, type ModelValue } from '../../provider/model.js';
import { group, member } from './debugger-object.js';
import type { World } from './world.js';

export function environment(world: World): ModelValue {
  const ntdll = world.target.moduleByName('ntdll');
  if (ntdll !== undefined) world.target.symbols.exports(ntdll);
  return group(world.registry, {
    EnvironmentBlock: member.of(() => {
      throw new ModelError('Unexpected failure to dereference object');
    }),
  });
}
