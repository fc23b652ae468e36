/** The process of the target and the collection that holds it. */
import { bool, integer, type ModelObject, object } from '../../provider/model.js';
import { breakpointsObject } from './breakpoint.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, group, help, member } from './debugger-object.js';
import { environment } from './environment.js';
import { modulesObject } from './module.js';
import { switchTo } from './switch-to.js';
import { threadsObject } from './thread.js';
import type { World } from './world.js';

export function processObject(world: World): ModelObject {
  const { registry, target } = world;
  const threads = threadsObject(world);
  const modules = modulesObject(world);
  const breakpoints = breakpointsObject(world);
  return debuggerObject(registry, {
    models: ['Debugger.Models.Process'],
    displayString: () => target.processName || undefined,
    members: {
      Name: member.text(target.processName),
      Id: member.integer('UI8', target.processId, help('The OS process identifier for this process (PID)')),
      Index: member.integer('UI4', 0, help('The index of this process in the debugger process list')),
      Handle: member.integer('UI8', target.processId),
      Threads: member.of(object(threads)),
      Modules: member.of(object(modules)),
      Debug: member.of(() => group(registry, { Breakpoints: member.of(object(breakpoints)) }), {
        PreferShow: bool(false),
      }),
      ...switchTo('process', () => {}),
      Environment: member.of(() => environment(world)),
      NativeEnvironment: member.none(),
    },
  });
}

/** Over a log the one process is there too, without a name, modules or threads. */
export function processesObject(world: World, process: ModelObject): ModelObject {
  const { processId } = world.target;
  return collection(world.registry, {
    models: ['Debugger.Models.Processes'],
    items: () => [process],
    value: (item) => object(item),
    key: () => integer('UI4', processId),
    find: (index) => (positionOf(index) === processId ? process : undefined),
  });
}
