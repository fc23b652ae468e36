/**
 * What the machine answers about itself, as a value: the search for an engine depends on nothing else, and tests can
 * describe a machine that is not theirs.
 */
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  /** Runs a program and gives what it prints, trimmed; undefined where it is not there or fails. */
  readonly ask: (program: string, args: readonly string[]) => string | undefined;
}

export const thisMachine: Surroundings = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  ask(program, args) {
    const { status, stdout } = spawnSync(program, args, {
      encoding: 'utf8',
      timeout: 30_000,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status === 0 ? stdout.trim() : undefined;
  },
};

/** Where our set-up puts an engine when nobody chose a folder. */
export function defaultEngineFolder(machine: Surroundings = thisMachine): string {
  return machine.platform === 'win32'
    ? join(localData(machine), 'leakscope', 'engine')
    : join(machine.home, '.cache', 'windbg-engine');
}

/** Parent of the folders in which engine processes stand that cannot stand beside their engine. */
export function hostsFolder(machine: Surroundings = thisMachine): string {
  return machine.platform === 'win32'
    ? join(localData(machine), 'leakscope', 'engine-hosts')
    : join(machine.home, '.cache', 'leakscope', 'engine-hosts');
}

function localData(machine: Surroundings): string {
  return machine.env.LOCALAPPDATA ?? join(machine.home, 'AppData', 'Local');
}
