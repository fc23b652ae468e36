/**
 * Threads: what they are called, where they began, and the way to their stack and registers.
 */
import { integer, type ModelObject, object } from '../../provider/model.js';
import { resetScope } from '../stack/scope.js';
import { addressText } from '../target/addresses.js';
import { symbolText } from '../target/exports.js';
import { pointerSize, type TargetThread } from '../target/target.js';

import { collection, positionOf } from './collection.js';
import { debuggerObject, help, member } from './debugger-object.js';
import { environment } from './environment.js';
import { stackObject } from './frame.js';
import { registersObject } from './registers.js';
import { switchTo } from './switch-to.js';
import type { World } from './world.js';

/** Text of a thread: where it began; none when that is not captured. */
function threadText(world: World, thread: TargetThread): string | undefined {
  const { startAddress } = thread;
  if (startAddress === undefined) return undefined;
  const nearest = world.target.symbols.nearest(startAddress);
  if (nearest === undefined) return undefined;
  return `${symbolText(nearest)} (${addressText(startAddress, pointerSize(world.target))}) `;
}

export function threadObject(world: World, thread: TargetThread): ModelObject {
  const { registry } = world;
  return debuggerObject(registry, {
    models: ['Debugger.Models.Thread'],
    displayString: () => threadText(world, thread),
    members: {
      Id: member.integer('UI8', thread.id, help('The OS thread identifier for this thread (TID)')),
      Index: member.integer(
        'UI4',
        thread.index,
        help('The index of this thread in the debugger thread list'),
      ),
      Name: thread.name === undefined ? member.none() : member.text(thread.name),
      Stack: member.of(() => stackObject(world, thread)),
      NativeStack: member.none(),
      Registers: member.of(() => registersObject(world, thread)),
      ...switchTo('thread', () => {
        world.target.currentThread = thread.index;
        resetScope(world.target);
      }),
      Environment: member.of(() => environment(world)),
      NativeEnvironment: member.none(),
    },
  });
}

export function threadsObject(world: World): ModelObject {
  const { threads } = world.target;
  const objects = new Map<TargetThread, ModelObject>();
  return collection(world.registry, {
    models: ['Debugger.Models.Threads'],
    items: () => threads,
    value: (thread) => object(threadOf(world, objects, thread)),
    key: (thread) => integer('UI4', thread.id),
    find: (index) => {
      const id = positionOf(index);
      return id === undefined ? undefined : threads.find((thread) => thread.id === id);
    },
  });
}

function threadOf(world: World, objects: Map<TargetThread, ModelObject>, thread: TargetThread): ModelObject {
  const known = objects.get(thread);
  if (known !== undefined) return known;
  const made = threadObject(world, thread);
  objects.set(thread, made);
  return made;
}
