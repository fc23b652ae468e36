/** A pass over a collection of the engine. */
import type { ModelItem, ModelIterator } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IIterableConcept, IModelIterator } from '../com/model-interfaces.js';
import { call, failure, givenBack, orRelease, release, takeOut } from '../com/unknown.js';
import type { Crossing } from './crossing.js';

export class EngineIterator implements ModelIterator {
  #ended = false;

  private constructor(
    private readonly crossing: Crossing,
    private readonly iterator: Pointer,
    /** Indices of an item; 0: the collection has none of its own. */
    private readonly dimension: number,
  ) {}

  /** @throws ModelError when the collection cannot be walked */
  static over(crossing: Crossing, object: Pointer, concept: Pointer): EngineIterator {
    const dimension = crossing.ask(concept, IIterableConcept.GetDefaultIndexDimensionality, object);
    const iterator = crossing.ask(concept, IIterableConcept.GetIterator, object);
    return crossing.held.hold(iterator, new EngineIterator(crossing, iterator, dimension));
  }

  next(): ModelItem | undefined {
    if (this.#ended) return undefined;
    const list = new BigUint64Array(this.dimension);
    const [out, store] = [takeOut(), takeOut()];
    const { GetNext } = IModelIterator;
    const indexed = this.dimension > 0;
    const code = this.crossing.held.during(this, () =>
      call(this.iterator, GetNext, out, this.dimension, indexed ? list : null, store),
    );
    const [given, stored] = [givenBack(out), givenBack(store)];
    try {
      if (code === failure.E_BOUNDS && given === 0) return this.#end();
      const value = orRelease(stored, () => this.crossing.result(code, given));
      const metadata = this.crossing.takeMetadata(stored);
      const indices = Array.from(list, (index) => this.crossing.borrow(Number(index)));
      return { value, ...(indexed && { indices }), ...(metadata && { metadata }) };
    } finally {
      for (const index of list) release(Number(index));
    }
  }

  #end(): undefined {
    this.#ended = true;
    this.crossing.held.drop(this.iterator);
  }
}
