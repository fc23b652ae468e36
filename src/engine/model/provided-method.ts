/** Methods of the provider for the engine. */
import type { ModelMethod } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, pointersAt, writePointer } from '../com/implement.js';
import { IModelMethod } from '../com/model-interfaces.js';
import { addRef, release } from '../com/unknown.js';
import { answer, handOver } from './answers.js';
import type { Crossing } from './crossing.js';
import { kind, newBox } from './intrinsics.js';

interface Made {
  readonly method: ModelMethod;
}

export class ProvidedMethods {
  readonly #class: ComClass<Made>;
  /** The engine's interface of a method, for as long as the engine has it. */
  readonly #known = new WeakMap<ModelMethod, Pointer>();

  constructor(private readonly crossing: Crossing) {
    const call = (
      { method }: Made,
      context: Pointer,
      count: number,
      list: Pointer,
      out: Pointer,
      metadata: Pointer,
    ) => {
      writePointer(metadata, 0);
      return answer(crossing, out, () => {
        const args = pointersAt(list, Number(count)).map((argument) => crossing.borrow(argument));
        const value = method(crossing.borrow(context), args);
        handOver(metadata, crossing.giveMetadata(value.metadata));
        return crossing.give(value);
      });
    };
    this.#class = new ComClass<Made>([{ of: IModelMethod, methods: { Call: call } }], ({ method }) =>
      this.#known.delete(method),
    );
  }

  get alive(): number {
    return this.#class.alive;
  }

  /** The method behind an interface; undefined for one of the engine's own. */
  methodOf(interface_: Pointer): ModelMethod | undefined {
    return this.#class.stateOf(interface_)?.method;
  }

  /** A new box with the method, with a reference. */
  box(method: ModelMethod): Pointer {
    const known = this.#known.get(method);
    const at = known === undefined ? this.#class.create({ method }) : addRef(known);
    this.#known.set(method, at);
    try {
      return newBox(this.crossing.engine.manager, kind.method, at);
    } finally {
      release(at);
    }
  }
}
