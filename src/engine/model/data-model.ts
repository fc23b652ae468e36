/** Data model objects: what the engine takes as a parent model of others, or under a name. */
import type { Pointer } from '../com/ffi.js';
import { ComClass } from '../com/implement.js';
import { IDataModelConcept, IDataModelManager } from '../com/model-interfaces.js';
import { writeBstr } from '../com/text.js';
import { get, using } from '../com/unknown.js';

interface Named {
  readonly name: string;
}

export class DataModels {
  readonly #class = new ComClass<Named>([
    {
      of: IDataModelConcept,
      methods: {
        // What the model is registered for shows its keys without further ado.
        InitializeObject: () => undefined,
        GetName: ({ name }, out: Pointer) => void writeBstr(out, name),
      },
    },
  ]);

  constructor(private readonly manager: Pointer) {}

  get alive(): number {
    return this.#class.alive;
  }

  /** A new data model object without keys, with a reference. */
  create(name: string): Pointer {
    return using(this.#class.create({ name }), (concept) =>
      get(this.manager, IDataModelManager.CreateDataModelObject, concept),
    );
  }
}
