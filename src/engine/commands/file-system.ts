/**
 * `Debugger.Utility.FileSystem`: part of WinDbg's extensions, so a bare engine lacks it, and the provider's own stands in.
 * Where the engine has one, that one stays.
 */
import { createFileSystem, object } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import { IModelObject } from '../com/model-interfaces.js';
import { call, must, release, using } from '../com/unknown.js';
import type { Border } from '../model/border.js';
import { objectAt } from './model-path.js';

const key = 'FileSystem';

export function lendFileSystem(engine: Engine, border: Border): void {
  using(objectAt(engine, 'Debugger', 'Utility'), (utility) => {
    if (call(utility, IModelObject.GetKey, key, null, null) >= 0) return;
    const fileSystem = border.give(object(createFileSystem()));
    must(utility, IModelObject.SetKey, key, fileSystem, 0);
    release(fileSystem);
  });
}
