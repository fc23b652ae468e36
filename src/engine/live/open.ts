/** A session over a living process, in the process that was made for the engine. */
import { engineProfile } from '../../provider/index.js';
import { EngineSession } from '../session/engine-session.js';
import { type EngineOptions, engineFolder } from '../session/open.js';
import { type EngineRuntime, engineRuntime } from '../session/runtime.js';
import { type AttachRequest, attachProcess } from './attach.js';
import { type LaunchRequest, launchProgram } from './launch.js';
import { holdLifeline } from './lifeline.js';
import type { LiveTarget } from './live-target.js';

export interface LiveSession {
  readonly session: EngineSession;
  readonly target: LiveTarget;
}

/** @throws LiveTargetError when there is no such process, or it cannot be looked at */
export function openEngineProcess(request: AttachRequest, options: EngineOptions = {}): LiveSession {
  // First of all: Ctrl+C is heard while the engine loads.
  holdLifeline();
  const runtime = engineRuntime(engineFolder(options));
  return sessionOver(runtime, attachProcess(runtime.engine, request), options);
}

/** @throws LiveTargetError when the program cannot be started, or ends before its first stop */
export function openEngineProgram(request: LaunchRequest, options: EngineOptions = {}): LiveSession {
  // First of all: Ctrl+C is heard while the engine loads.
  holdLifeline();
  const runtime = engineRuntime(engineFolder(options));
  return sessionOver(runtime, launchProgram(runtime.engine, request), options);
}

function sessionOver(runtime: EngineRuntime, target: LiveTarget, options: EngineOptions): LiveSession {
  try {
    const settings = { profile: options.profile ?? engineProfile, dml: options.dml ?? false };
    return { target, session: new EngineSession(runtime, target, settings) };
  } catch (error) {
    target.release();
    throw error;
  }
}
