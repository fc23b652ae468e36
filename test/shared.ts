/**
 * The shared material beside the checkout: real output and dumps that are not ours to commit.
 * Tests over it run where it is, and are skipped with a reason where it is not.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Why a test over the shared material is skipped; part of the names of such tests. */
export const NO_SHARED = 'skipped: no ../shared beside the checkout, and LEAKSCOPE_SHARED is not set';

/** Its folder, or undefined where it is not. LEAKSCOPE_SHARED overrides the place. */
export function sharedFolder(): string | undefined {
  const folder = process.env.LEAKSCOPE_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

/** Title of a suite over the shared material: where it is skipped, the title says why. */
export function overShared(title: string): string {
  return sharedFolder() === undefined ? `${title} (${NO_SHARED})` : title;
}

/** Path of something that the shared material must hold. @throws where it does not */
export function requiredSharedPath(name: string): string {
  const path = sharedPath(name);
  if (path === undefined) throw new Error(`The shared material holds no ${name}.`);
  return path;
}

/** Path of something in it; undefined where the folder or the thing is not. */
export function sharedPath(name: string): string | undefined {
  const folder = sharedFolder();
  const path = folder === undefined ? undefined : join(folder, name);
  return path !== undefined && existsSync(path) ? path : undefined;
}
