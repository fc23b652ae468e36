/**
 * The version lines of `lmv`: the fixed numbers of the dump's module list, then the texts of the image's own
 * version resource where its pages were captured.
 *
 * Format: verrsrc.h, VS_FIXEDFILEINFO; winnt.h, IMAGE_RESOURCE_DIRECTORY; "VS_VERSIONINFO structure" of the
 * Windows documentation (nested blocks of length, value length, type, key, value, children, 4-byte aligned).
 */
import type { Target, TargetModule } from '../target/target.js';

/** Lines without indent; none when the dump holds no version of the module. */
export function versionLines(module: TargetModule, target: Target): string[] {
  const raw = target.dump?.modules()?.find((one) => one.base === module.base);
  if (raw?.fileVersion === undefined) return [];
  return [`File version:     ${raw.fileVersion}`, `Product version:  ${raw.productVersion ?? ''}`];
}
