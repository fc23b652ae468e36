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

/** Path of something in it; undefined where the folder or the thing is not. */
export function sharedPath(name: string): string | undefined {
  const folder = sharedFolder();
  const path = folder === undefined ? undefined : join(folder, name);
  return path !== undefined && existsSync(path) ? path : undefined;
}
