/**
 * The lines below a module in `lmv`: where the image lies, how it was stamped, and its version resource as far
 * as it was captured.
 */
import type { Target, TargetModule } from '../target/target.js';
import { imageHeaders } from './image-headers.js';
import { dateText } from './time-text.js';
import { versionLines } from './version-resource.js';

/** `0038E075`. */
export const digits8 = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');

/** The PDB's id, shown for an image that has to be fetched because nothing of its headers is in the dump. */
function indexKey(module: TargetModule, target: Target): string[] {
  const codeView = target.dump?.modules()?.find((one) => one.base === module.base)?.codeView;
  if (codeView?.kind !== 'RSDS' || target.read(module.base, 1).length > 0) return [];
  return [`Index Key:        (GUID) ${codeView.guid.replaceAll('-', '')}`];
}

/** The time stamp; of a reproducible build the hash that stands in its place, where the image says so. */
export function stampText(target: Target, module: TargetModule): string {
  if (imageHeaders(target, module)?.isReproducible !== true) return dateText(module.timeDateStamp);
  return `${digits8(module.timeDateStamp)} (This is a reproducible build file hash, not a timestamp)`;
}

/** corhdr.h, COMIMAGE_FLAGS_TRACKDEBUGDATA. */
const trackDebugData = 0x10000;

/** How the image was made, as far as its headers tell. */
function makingLines(target: Target, module: TargetModule): string[] {
  const headers = imageHeaders(target, module);
  const flags = headers?.managedFlags;
  const lines: string[] = [];
  if (flags !== undefined) {
    const tracked = (flags & trackDebugData) === 0 ? 'not set' : 'set';
    lines.push('Using CLR debugging support for all symbols');
    lines.push(`Has CLR image header, track-debug-data flag ${tracked}`);
  }
  if (headers?.isReproducible) lines.push('Image was built with /Brepro flag.');
  return lines;
}

/** What `D` puts between the lines of a module: links, of which plain text keeps the words. */
const links = 'Browse all global symbols  functions  data  Symbol Reload';

/** Lines with their ends. @param withLinks as for `lmD` */
export function moduleDetails(module: TargetModule, target: Target, withLinks: boolean): string {
  const lines: string[] = [];
  if (module.symbolType !== 'Deferred') lines.push(`Loaded symbol image file: ${module.fileName}`);
  lines.push(
    `Image path: ${module.path}`,
    `Image name: ${module.fileName}`,
    ...(withLinks ? [links] : []),
    ...makingLines(target, module),
    `Timestamp:        ${stampText(target, module)}`,
    `CheckSum:         ${digits8(module.checkSum)}`,
    `ImageSize:        ${digits8(module.size)}`,
    'Mapping Form:     Loaded',
    ...indexKey(module, target),
    ...versionLines(module, target),
  );
  return lines.map((line) => `    ${line}\n`).join('');
}
