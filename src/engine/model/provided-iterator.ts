/** Passes over the provider's collections for the engine. */
import type { Metadata, ModelItem, ModelIterator, ModelObject, ModelValue } from '../../provider/index.js';
import { ModelError } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, writePointer } from '../com/implement.js';
import { IModelIterator } from '../com/model-interfaces.js';
import { failure } from '../com/unknown.js';
import type { Crossing } from './crossing.js';

interface Pass {
  readonly object: ModelObject;
  /** undefined after a reset: the collection is asked for the next pass when it is walked. */
  items: ModelIterator | undefined;
}

/** Where the engine wants an item; 0 for what it does not want. */
interface Wanted {
  readonly value: Pointer;
  readonly count: number;
  readonly indices: Pointer;
  readonly metadata: Pointer;
}

export class ProvidedIterators {
  readonly #class: ComClass<Pass>;

  constructor(private readonly crossing: Crossing) {
    this.#class = new ComClass<Pass>([
      {
        of: IModelIterator,
        methods: {
          Reset: (pass) => {
            pass.items = undefined;
            return undefined;
          },
          GetNext: (pass, value: Pointer, count: number, indices: Pointer, metadata: Pointer) =>
            this.#next(pass, { value, count: Number(count), indices, metadata }),
        },
      },
    ]);
  }

  get alive(): number {
    return this.#class.alive;
  }

  /** A new pass, with a reference. @throws ModelError when the collection fails to begin one */
  over(object: ModelObject): Pointer {
    return this.#class.create({ object, items: begin(object) });
  }

  /** A failing step is an error item; the pass goes on after it. */
  #next(pass: Pass, wanted: Wanted): number {
    writePointer(wanted.value, 0);
    writePointer(wanted.metadata, 0);
    for (let index = 0; index < wanted.count; index++) writePointer(wanted.indices + 8 * index, 0);
    try {
      pass.items ??= begin(pass.object);
      const item = pass.items.next();
      if (item === undefined) return failure.E_BOUNDS;
      this.#write(item, wanted);
      return 0;
    } catch (error) {
      const { code, object } = this.crossing.giveError(error);
      writePointer(wanted.value, object);
      // That code would end the pass.
      return code === failure.E_BOUNDS ? failure.E_FAIL : code;
    }
  }

  #write(item: ModelItem, wanted: Wanted): void {
    const value = item.value;
    const indices = wanted.count === 0 ? [] : this.#indices(item, wanted.count);
    writePointer(wanted.value, this.crossing.give(value));
    indices.forEach((index, position) => void writePointer(wanted.indices + 8 * position, index));
    if (wanted.metadata === 0) return;
    writePointer(wanted.metadata, this.crossing.giveMetadata(merged(item.metadata, value.metadata)));
  }

  #indices(item: ModelItem, count: number): Pointer[] {
    const indices: readonly ModelValue[] = item.indices ?? [];
    if (indices.length !== count)
      throw new ModelError(`The item has ${indices.length} indices, not ${count}`);
    return indices.map((index) => this.crossing.give(index));
  }
}

function begin(object: ModelObject): ModelIterator {
  const items = object.iterate?.();
  if (items === undefined) throw new ModelError('Object is not iterable');
  return items;
}

function merged(item: Metadata | undefined, value: Metadata | undefined): Metadata | undefined {
  return item === undefined || value === undefined ? (item ?? value) : { ...item, ...value };
}
