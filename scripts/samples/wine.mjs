// A Wine of its own for the samples, and the check that nothing of this machine stands in what it made.
import { mkdirSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './programs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A Wine with an empty environment and its own prefix, which calls itself Windows 10. */
export function prepareWine(folder) {
  const env = { PATH: '/usr/bin:/bin', HOME: join(folder, 'home'), USER: 'sample', WINEDEBUG: '-all' };
  env.WINEPREFIX = join(folder, 'prefix');
  mkdirSync(env.HOME, { recursive: true });
  const setUp = { ...env, WINEDLLOVERRIDES: 'mscoree,mshtml=' };
  run('wine64', ['wineboot', '-i'], { env: setUp, stdio: 'ignore' });
  const version = ['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'];
  run('wine64', version, { env: setUp, stdio: 'ignore' });
  const drive = join(env.WINEPREFIX, 'drive_c', 'samples');
  mkdirSync(drive, { recursive: true });
  return { env, drive };
}

/** Ends every process of that Wine. */
export function endWine({ env }) {
  for (const how of ['-k', '-w']) run('wineserver', [how], { env, stdio: 'ignore' });
}

export function namesOfTheMachine(folder) {
  const names = [root, homedir(), folder, hostname(), userInfo().username, '/tmp/', '/usr/', '/home/'];
  return names.filter((name) => name.length > 4 || name.startsWith('/'));
}

/** Throws when one of the names stands in the dump, as bytes or as UTF-16. */
export function refuseNames(name, dump, names) {
  for (const text of names) {
    for (const encoding of ['latin1', 'utf16le']) {
      const at = dump.indexOf(Buffer.from(text, encoding));
      if (at >= 0)
        throw new Error(
          `${name}: a name of this machine (${text}) stands at file offset 0x${at.toString(16)}`,
        );
    }
  }
}

/**
 * Zeroes what Wine tells every process of its own installation: `WINE…=…` and paths below /usr/, each up to its end, in
 * bytes and in UTF-16. dump_writer.cpp does the same while it writes; the debug engine has no such door.
 */
export function hideInstallation(dump) {
  for (const [encoding, step] of [
    ['latin1', 1],
    ['utf16le', 2],
  ]) {
    for (const text of ['WINE', '/usr/']) {
      const pattern = Buffer.from(text, encoding);
      for (let at = dump.indexOf(pattern); at >= 0; at = dump.indexOf(pattern, at + pattern.length)) {
        if (text === '/usr/' || namesVariable(dump, at, step)) zeroText(dump, at, step);
      }
    }
  }
}

/** Whether capital letters and digits up to an equals sign stand here. */
function namesVariable(dump, at, step) {
  let end = at;
  while (/[A-Z0-9]/.test(String.fromCharCode(dump[end]))) end += step;
  return dump[end] === 0x3d;
}

function zeroText(dump, at, step) {
  for (let end = at; end < dump.length && dump[end] !== 0; end += step) dump[end] = 0;
}
