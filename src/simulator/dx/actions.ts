/**
 * Actions of native objects, e.g. `SwitchTo` of a process: with DML on, dx offers the default one behind the
 * value. Script objects get no such offer.
 */
import type { ModelValue } from '../../provider/model.js';
import { metadataFlag, metadataText } from './display.js';

/** Name of the default action, e.g. `Switch To`. */
export function actionOf(value: ModelValue): string | undefined {
  if (value.kind !== 'object' || value.object.metadata === undefined) return undefined;
  if (value.object.scriptObject !== undefined) return undefined;
  for (const name of value.object.keys()) {
    const metadata = value.object.metadata(name);
    if (metadataFlag(metadata, 'ActionIsDefault') === true) return metadataText(metadata, 'ActionName');
  }
  return undefined;
}
