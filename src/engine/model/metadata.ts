/**
 * Stores of metadata. The engine's cannot be listed, only asked for a name; so the names are those that the documentation
 * of the data model knows and that the engine uses.
 */
import type { Metadata, ModelValue } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IDataModelManager, IKeyStore } from '../com/model-interfaces.js';
import { call, get, givenBack, must, orRelease, release, takeOut, using } from '../com/unknown.js';
import type { Crossing } from './crossing.js';

const names: readonly string[] = [
  'Help',
  'PreferShow',
  'PreferredRadix',
  'PreferredFormat',
  'PreferredLength',
  'PreferredExpansionDepth',
  'PreferredGraphForm',
  'FindDerivation',
  'ActionName',
  'ActionDescription',
  'ActionIsDefault',
];

/** @param store its reference is consumed; 0 is none */
export function takeMetadata(crossing: Crossing, store: Pointer): Metadata | undefined {
  if (store === 0) return undefined;
  const found: Record<string, ModelValue> = {};
  using(store, () => {
    for (const name of names) {
      const value = metadataValue(crossing, store, name);
      if (value !== undefined) found[name] = value;
    }
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

/** One value of a store, whose reference stays the caller's; undefined when it has none of the name, or a broken one. */
export function metadataValue(crossing: Crossing, store: Pointer, name: string): ModelValue | undefined {
  const out = takeOut();
  const code = call(store, IKeyStore.GetKeyValue, name, out, null);
  const value = givenBack(out);
  if (code >= 0 && value !== 0) return crossing.take(value);
  release(value);
  return undefined;
}

/** @returns a new reference, 0 for none */
export function newMetadata(crossing: Crossing, metadata: Metadata | undefined): Pointer {
  if (metadata === undefined) return 0;
  const store = get(crossing.engine.manager, IDataModelManager.CreateMetadataStore, 0);
  return orRelease(store, () => {
    for (const [name, value] of Object.entries(metadata))
      using(crossing.give(value), (object) => must(store, IKeyStore.SetKey, name, object, 0));
    return store;
  });
}
