/**
 * Failures that are known by their HRESULT alone: they print the system's text for it, and the texts are those of Windows.
 */
import { ModelError } from './model.js';

const systemTexts: Readonly<Record<number, string>> = {
  2147500033: 'Not implemented',
  2147500034: 'No such interface supported',
  2147500037: 'Unspecified error',
  2147483662: 'A method was called at an unexpected time.',
  2147483659: 'The operation attempted to access data outside the valid range',
  2147549183: 'Catastrophic failure',
  2147942414: 'Not enough memory resources are available to complete this operation.',
  2147942487: 'The parameter is incorrect.',
  2147614725: 'Type mismatch.',
  2147614730: 'Out of present range.',
};

/** A failure known only by its HRESULT: `TEXT (0xCODE)`. */
export function systemError(code: number): ModelError {
  const known = systemTexts[code] ?? '<Unable to get error code text>';
  return new ModelError(`${known} (0x${code.toString(16)})`, code);
}
