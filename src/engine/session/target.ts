/** Opens what a session looks at: a dump, a running process, a program to start. */

import type { Engine } from '../com/engine.js';
import { IDebugClient, IDebugControl } from '../com/engine-interfaces.js';
import { ComError, call, must } from '../com/unknown.js';

/** What a session looks at. Live targets are opened by src/engine/live, which knows how to let them go. */
export interface OpenedTarget {
  /** The plain dump that the engine reads, as Windows spells it; absent for a live target. */
  readonly file?: string;
  /** Lets the target go; called once. */
  release(): void;
}

const infinite = 0xffffffff;
/** dbgeng.h: the session ends without touching the target. */
const DEBUG_END_PASSIVE = 0;

/**
 * @param path of a plain .dmp, as Windows spells it
 * @throws ComError when the engine cannot open it
 */
export function openDump(engine: Engine, path: string): OpenedTarget {
  must(engine.client, IDebugClient.OpenDumpFileWide, path, 0);
  waitForEvent(engine);
  return {
    file: path,
    release: () => void call(engine.client, IDebugClient.EndSession, DEBUG_END_PASSIVE),
  };
}

/** Waits until the target stands. @returns false when the time is over first. @throws ComError */
export function waitForEvent(engine: Engine, milliseconds = infinite): boolean {
  const code = call(engine.control, IDebugControl.WaitForEvent, 0, milliseconds | 0);
  if (code < 0) throw new ComError(code, IDebugControl.WaitForEvent.name);
  return code === 0;
}
