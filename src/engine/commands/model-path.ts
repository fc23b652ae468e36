/** Finds objects of the model by the names that lead to them. */

import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import { IDataModelManager, IModelObject } from '../com/model-interfaces.js';
import { get, givenBack, must, takeOut, using } from '../com/unknown.js';

/** The object below the root namespace; a new reference. @throws ComError */
export function objectAt(engine: Engine, ...names: readonly string[]): Pointer {
  let current = get(engine.manager, IDataModelManager.GetRootNamespace);
  for (const name of names) {
    current = using(current, (from) => {
      const out = takeOut();
      must(from, IModelObject.GetKeyValue, name, out, null);
      return givenBack(out);
    });
  }
  return current;
}
