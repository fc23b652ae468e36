/**
 * `npm run engine`: brings what is missing for the genuine engine, and checks all of it.
 *
 * It may be repeated: what is right is left alone, and only checked. Only folders that set-up made, empty ones and its
 * default are written into; an engine that somebody else has put somewhere is used as it is, and what has to stand
 * beside it (node.exe, Wine's prefix) gets a folder of ours.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEngineFolder, wrongWith } from '../engine-folder.js';
import { findEngine, findFolder } from '../find-engine.js';
import { nodeExe, preparedHost } from '../host-folder.js';
import { findKoffi } from '../koffi.js';
import { defaultEngineFolder, thisMachine } from '../surroundings.js';
import {
  engineFiles,
  enginePackage,
  fetchEngine,
  fetchKoffi,
  fetchNode,
  koffiPackage,
  nodePackage,
} from './packages.js';
import { openStaging, type Staging } from './staging.js';
import { checkStart } from './start-check.js';
import type { Steps, Tell } from './steps.js';
import { endTools, SetUpError } from './tools.js';
import { ensurePrefix, ensureWine } from './wine-set-up.js';

/** Written into a folder that set-up has filled: such a one may be repaired. */
const markFile = 'leakscope-engine.txt';

/** @param chosen the folder; without it LEAKSCOPE_ENGINE, an engine that is here already, or the default. @throws SetUpError */
export async function setUpEngine(chosen: string | undefined, steps: Steps): Promise<void> {
  const onWindows = process.platform === 'win32';
  const wine = onWindows ? undefined : await ensureWine(steps);
  const folder = await ensureEngine(wantedFolder(chosen), steps);
  if (findKoffi(folder) === undefined) await ensureKoffi(folder, steps);
  const host = await ensureHost(folder, onWindows, steps);
  if (wine !== undefined) await ensurePrefix(wine, host, steps);
  const search = findEngine({ ...thisMachine, env: { ...process.env, LEAKSCOPE_ENGINE: folder } });
  if ('missing' in search) throw new SetUpError(search.missing);
  const { version } = search.installation;
  const said = await steps.step('Starting it once', () => checkStart(search.installation));
  steps.say(`The debug engine ${version} in ${folder} works (${said}).`);
  const used = findFolder();
  if (!('folder' in used) || used.folder !== folder) {
    steps.say(`To use it, set LEAKSCOPE_ENGINE to ${folder}.`);
  }
}

function wantedFolder(chosen: string | undefined): string {
  const named = chosen ?? process.env.LEAKSCOPE_ENGINE;
  if (named) return resolve(named);
  const found = findFolder();
  return 'folder' in found ? found.folder : defaultEngineFolder();
}

/** The folder with the engine's DLLs, which may be a subfolder of the wanted one. */
async function ensureEngine(wanted: string, steps: Steps): Promise<string> {
  const check = checkEngineFolder(wanted);
  if ('folder' in check) {
    steps.say(`There is a debug engine ${check.version} in ${check.folder}.`);
    return check.folder;
  }
  if (!isOurs(wanted)) {
    const complaint = `${check.complaint[0]!.toUpperCase()}${check.complaint.slice(1)}`;
    throw new SetUpError(
      `${complaint}; set-up did not make this folder and leaves it alone, so choose an empty one.`,
    );
  }
  const { name, version } = enginePackage;
  steps.say(
    `The debug engine comes from Microsoft under the terms of the Windows SDK licence, to ${wanted}.`,
  );
  await staged(wanted, steps, `Fetching ${name} ${version}`, async (staging) => {
    await fetchEngine(staging);
    writeFileSync(join(staging.folder, markFile), `Fetched by Leakscope's set-up: ${name} ${version}\n`);
    return [markFile, ...engineFiles];
  });
  return wanted;
}

/** A place where nothing is may be ours; whether it can be a folder is told when one is made there. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder) || folder === resolve(defaultEngineFolder())) return true;
  if (!statSync(folder).isDirectory()) return false;
  return existsSync(join(folder, markFile)) || readdirSync(folder).length === 0;
}

async function ensureKoffi(folder: string, steps: Steps): Promise<void> {
  const { name, version } = koffiPackage;
  if (!isOurs(folder)) {
    throw new SetUpError(`The FFI library is missing; npm install ${name}@~${version} brings it.`);
  }
  await staged(folder, steps, `Fetching ${name} ${version}`, async (staging) => {
    await fetchKoffi(staging);
    return ['node_modules'];
  });
}

/** The folder with the Windows node.exe; natively that is ours to copy when the process starts. */
async function ensureHost(folder: string, onWindows: boolean, steps: Steps): Promise<string> {
  const check = checkEngineFolder(folder);
  const version = 'version' in check ? check.version : '';
  const host = isOurs(folder) && !onWindows ? folder : preparedHost(folder, version);
  const copiesOurs = onWindows && process.arch === 'x64';
  if (copiesOurs || wrongWith(host, nodeExe) === undefined) return host;
  const { name, version: nodeVersion } = nodePackage;
  await staged(host, steps, `Fetching ${name} ${nodeVersion}`, async (staging) => {
    await fetchNode(staging);
    return [nodeExe];
  });
  return host;
}

/** A step that fills a staging folder and moves what it names from there. */
async function staged(
  target: string,
  steps: Steps,
  label: string,
  fill: (staging: Staging) => Promise<string[]>,
): Promise<void> {
  const staging = openStaging(target);
  // The only moment that an interruption leaves; whoever ends the process by a signal comes through it.
  const cleanUp = () => {
    endTools();
    staging.remove();
  };
  process.once('exit', cleanUp);
  try {
    await steps.step(label, async (tell) => {
      const timer = watchSize(staging, tell);
      try {
        staging.moveTo(target, await fill(staging));
      } finally {
        clearInterval(timer);
      }
    });
  } finally {
    process.off('exit', cleanUp);
    staging.remove();
  }
}

function watchSize(staging: Staging, tell: Tell): NodeJS.Timeout {
  return setInterval(() => tell(`${(staging.size() / 2 ** 20).toFixed(0)} MiB`), 500);
}
