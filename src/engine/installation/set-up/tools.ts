/**
 * Runs the programs that set-up stands on (dotnet, npm, tar, apt-get, Wine) and turns their ways of failing into one
 * sentence each. They run in a group of their own, so that an interruption ends all that they have started.
 */
import { type ChildProcess, spawn } from 'node:child_process';

/** What a person has to mend: one sentence with a full stop. */
export class SetUpError extends Error {}

export interface ToolRun {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What the program is needed for and how to get it, in one sentence, for where it is not there. */
  readonly absent: string;
  /** Beginning of a sentence for any other failure, e.g. `The engine cannot be fetched`. */
  readonly failure: string;
  /** Must not be ended half-way: an interruption leaves it to finish by itself. */
  readonly indivisible?: boolean;
}

const running = new Set<ChildProcess>();

/** Ends what runs, at once and with all that it has started; for the last moment of the process. */
export function endTools(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** Gives what the program printed. @throws SetUpError */
export async function runTool(program: string, args: readonly string[], run: ToolRun): Promise<string> {
  const child = spawn(program, args, {
    ...(run.cwd !== undefined && { cwd: run.cwd }),
    env: run.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  if (!run.indivisible) running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        reject(new SetUpError(error.code === 'ENOENT' ? run.absent : `${run.failure}: ${error.message}.`)),
      );
      child.once('close', resolve);
    });
    if (status !== 0) throw new SetUpError(`${run.failure}: ${reasonIn(output)}.`);
    return output;
  } finally {
    running.delete(child);
  }
}

/** Known reasons, told in our words; the tools' own words are long, and differ by version and language. */
const reasons: readonly [RegExp, string][] = [
  [/ENOSPC|No space left on device|not enough space on the disk/i, 'the disk is full'],
  [/EACCES|EPERM|Permission denied|Access to the path .* is denied|are you root/i, 'it may not write there'],
  [/EROFS|Read-only file system/i, 'the file system is read-only'],
  [
    /NU1301|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|Could not resolve|Temporary failure resolving|Failed to fetch/i,
    'the package source cannot be reached; is there a network, and does it need a proxy',
  ],
  [
    /NU1101|NU1102|NU1103|E404|ETARGET|Unable to locate package/i,
    'the configured package sources do not have it',
  ],
  [/No \.NET SDKs were found|NETSDK1045/i, 'the .NET SDK is missing or too old (6 or newer is needed)'],
];

/** Why a tool failed, by what it printed: a known reason, or its last line that says anything. */
export function reasonIn(output: string): string {
  const known = reasons.find(([pattern]) => pattern.test(output));
  if (known !== undefined) return known[1];
  const lines = output.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const telling = filled.filter((line) => /error|fail/i.test(line)).at(-1) ?? filled.at(-1);
  return telling?.replace(/\.$/, '') ?? 'it gave no reason';
}
