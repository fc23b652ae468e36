/** Whether this process records who allocates, as its flags say. */
import type { Debuggee } from '../../debuggee/debuggee';
import { hasPageHeap, hasStackTraces } from '../global-flags';
import { worldsOf } from '../list/worlds';
import type { World } from '../world';

const vista = 6000;

export interface StackRecording {
  readonly isOn: boolean;
  /** A sentence where stacks are recorded and cannot be told; empty otherwise. */
  readonly why: string;
}

export function stackRecording(debuggee: Debuggee): StackRecording {
  const recording = worldsOf(debuggee).filter((world) => hasPageHeap(world) || hasStackTraces(world));
  const isOld = (world: World) => world.build !== null && world.build < vista && !hasPageHeap(world);
  const why =
    recording.length > 0 && recording.every(isOld)
      ? 'Windows XP and 2003 store the number of a stack with each block; the table of stacks behind it is not read.'
      : '';
  return { isOn: recording.length > 0, why };
}
