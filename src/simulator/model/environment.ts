/**
 * `Environment` of a process or thread. Its block is typed by ntdll's symbols, which no dump holds: looking at it makes
 * the engine load what there is of ntdll, and fails.
 */
import { ModelError, type ModelValue } from '../../provider/model.js';
import { group, member } from './debugger-object.js';
import type { World } from './world.js';

export function environment(world: World): ModelValue {
  const { target } = world;
  return group(world.registry, {
    EnvironmentBlock: member.of(() => {
      const ntdll = target.moduleByName('ntdll');
      if (ntdll !== undefined) target.symbols.exports(ntdll);
      throw new ModelError('Unexpected failure to dereference object');
    }),
  });
}
