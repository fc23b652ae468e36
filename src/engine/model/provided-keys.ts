/** Keys of the provider's objects for the engine: which there are, their metadata, and the accessor that reads and writes them. */
import type { ModelObject } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { ComClass, writeBool, writePointer } from '../com/implement.js';
import { IKeyEnumerator, IModelPropertyAccessor } from '../com/model-interfaces.js';
import { writeBstr } from '../com/text.js';
import { addRef, failure, release } from '../com/unknown.js';
import { answer, attempt } from './answers.js';
import type { Crossing } from './crossing.js';
import { kind, newBox } from './intrinsics.js';
import type { Provided } from './provided.js';

/** Where the engine wants what it asked of a key; 0 for what it does not want. */
interface Wanted {
  readonly value: Pointer;
  readonly metadata: Pointer;
}

interface Pass {
  readonly of: Provided;
  readonly names: readonly string[];
  position: number;
}

export class ProvidedKeys {
  readonly #accessors: ComClass<Provided>;
  readonly #passes: ComClass<Pass>;

  constructor(private readonly crossing: Crossing) {
    this.#accessors = new ComClass<Provided>([{ of: IModelPropertyAccessor, methods: accessor(crossing) }]);
    this.#passes = new ComClass<Pass>([
      {
        of: IKeyEnumerator,
        methods: {
          Reset: (pass) => {
            pass.position = 0;
            return undefined;
          },
          GetNext: (pass, name: Pointer, value: Pointer, metadata: Pointer) =>
            this.#next(pass, name, { value, metadata }),
        },
      },
    ]);
  }

  get alive(): number {
    return this.#accessors.alive + this.#passes.alive;
  }

  find(of: Provided, name: string, wanted: Wanted & { readonly has: Pointer }): number | undefined {
    const { object } = of;
    return attempt(() => {
      const has = object.has === undefined ? object.get(name) !== undefined : object.has(name);
      writeBool(wanted.has, has);
      this.#write(of, has ? name : undefined, wanted);
    });
  }

  enumerate(of: Provided, out: Pointer): number | undefined {
    return attempt(() =>
      writePointer(out, this.#passes.create({ of, names: of.object.keys(), position: 0 })),
    );
  }

  #next(pass: Pass, name: Pointer, wanted: Wanted): number | undefined {
    const found = pass.names[pass.position++];
    if (found === undefined) {
      writePointer(name, 0);
      this.#write(pass.of, undefined, wanted);
      return failure.E_BOUNDS;
    }
    writeBstr(name, found);
    this.#write(pass.of, found, wanted);
    return undefined;
  }

  #write(of: Provided, name: string | undefined, { value, metadata }: Wanted): void {
    if (value !== 0) writePointer(value, name === undefined ? 0 : addRef(this.#accessorOf(of)));
    if (metadata !== 0) writePointer(metadata, name === undefined ? 0 : this.#metadata(of.object, name));
  }

  /** A descriptor that fails describes nothing. */
  #metadata(object: ModelObject, name: string): Pointer {
    try {
      return this.crossing.giveMetadata(object.metadata?.(name));
    } catch {
      return 0;
    }
  }

  #accessorOf(of: Provided): Pointer {
    if (of.accessor !== 0) return of.accessor;
    const made = this.#accessors.create(of);
    of.accessor = newBox(this.crossing.engine.manager, kind.accessor, made);
    release(made);
    return of.accessor;
  }
}

function accessor(crossing: Crossing) {
  /** The object on whose behalf a key is read, where that is another than its own. */
  const selfOf = (of: Provided, context: Pointer): ModelObject | undefined => {
    if (context === 0 || context === of.view) return undefined;
    const self = crossing.borrow(context);
    return self.kind === 'object' && self.object !== of.object ? self.object : undefined;
  };
  return {
    GetValue: (of: Provided, name: string, context: Pointer, out: Pointer) =>
      answer(crossing, out, () => {
        const value = of.object.get(name, selfOf(of, context));
        return crossing.give(value ?? { kind: 'none' });
      }),
    SetValue: (of: Provided, name: string, context: Pointer, value: Pointer) =>
      attempt(() => {
        const taken = of.object.set?.(name, crossing.borrow(value), selfOf(of, context)) ?? false;
        return taken ? undefined : failure.E_NOTIMPL;
      }),
  };
}
