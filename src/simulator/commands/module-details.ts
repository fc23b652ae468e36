/**
 * The lines below a module in `lmv`: where the image lies, how it was stamped, and its version resource as far
 * as it was captured.
 */
import type { Target, TargetModule } from '../target/target.js';
import { imageHeaders } from './image-headers.js';
import { dateText } from './time-text.js';
import { versionLines } from './version-resource.js';

const digits8 = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');

/** The PDB's id, shown for an image that has to be fetched because its headers are not in the dump. */
function indexKey(module: TargetModule, target: Target): string[] {
  const codeView = target.dump?.modules()?.find((one) => one.base === module.base)?.codeView;
  if (codeView?.kind !== 'RSDS' || imageHeaders(target, module) !== undefined) return [];
  return [`Index Key:        (GUID) ${codeView.guid.replaceAll('-', '')}`];
}

/** Lines with their ends. */
export function moduleDetails(module: TargetModule, target: Target): string {
  const lines: string[] = [];
  if (module.symbolType !== 'Deferred') lines.push(`Loaded symbol image file: ${module.fileName}`);
  lines.push(
    `Image path: ${module.path}`,
    `Image name: ${module.fileName}`,
    `Timestamp:        ${dateText(module.timeDateStamp)}`,
    `CheckSum:         ${digits8(module.checkSum)}`,
    `ImageSize:        ${digits8(module.size)}`,
    'Mapping Form:     Loaded',
    ...indexKey(module, target),
    ...versionLines(module, target),
  );
  return lines.map((line) => `    ${line}\n`).join('');
}
