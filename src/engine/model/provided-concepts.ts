/** Concepts of the provider's objects for the engine: text, items, indices, comparison. */
import type { ModelObject, ModelValue } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { type Implementation, pointersAt, writeBool, writeInt32, writePointer } from '../com/implement.js';
import {
  IComparableConcept,
  IEquatableConcept,
  IIndexableConcept,
  IIterableConcept,
  IStringDisplayableConcept,
} from '../com/model-interfaces.js';
import { writeBstr } from '../com/text.js';
import { failure } from '../com/unknown.js';
import { answer, attempt, handOver } from './answers.js';
import type { Crossing } from './crossing.js';
import { metadataValue } from './metadata.js';
import type { Provided } from './provided.js';
import type { ProvidedIterators } from './provided-iterator.js';

export interface Concept {
  readonly implementation: Implementation<Provided>;
  readonly supported: (object: ModelObject) => boolean;
}

/** The object of which a concept is asked: behind a data model, the object on whose behalf it is asked. */
function asked(crossing: Crossing, { object, view }: Provided, context: Pointer): ModelObject {
  if (view !== 0 || context === 0) return object;
  const self = crossing.borrow(context);
  return self.kind === 'object' ? (object.onBehalfOf?.(self.object) ?? object) : object;
}

/** @param iterators makes the passes over collections */
export function conceptsOf(crossing: Crossing, iterators: ProvidedIterators): readonly Concept[] {
  return [
    displayable(crossing),
    iterable(crossing, iterators),
    indexable(crossing),
    comparable(crossing),
    equatable(crossing),
  ];
}

function displayable(crossing: Crossing): Concept {
  const show = (of: Provided, context: Pointer, metadata: Pointer, out: Pointer) =>
    attempt(() => {
      const shown = asked(crossing, of, context).displayString?.(formatIn(crossing, metadata));
      if (shown === undefined) return failure.E_FAIL;
      writeBstr(out, shown);
    });
  return {
    supported: (object) => object.displayString !== undefined,
    implementation: { of: IStringDisplayableConcept, methods: { ToDisplayString: show } },
  };
}

const letters: Readonly<Record<string, string>> = { 2: 'b', 8: 'o', 10: 'd', 16: 'x' };

/** The format specifier that the engine turned into metadata, as a script's `toString` gets it. */
function formatIn(crossing: Crossing, metadata: Pointer): string | undefined {
  if (metadata === 0) return undefined;
  const radix = metadataValue(crossing, metadata, 'PreferredRadix');
  return radix?.kind === 'integer' ? letters[String(radix.value)] : undefined;
}

function iterable(crossing: Crossing, iterators: ProvidedIterators): Concept {
  return {
    supported: (object) => object.iterate !== undefined,
    implementation: {
      of: IIterableConcept,
      methods: {
        GetDefaultIndexDimensionality: (of, context: Pointer, out: Pointer) =>
          attempt(() => writePointer(out, asked(crossing, of, context).dimension ?? 0)),
        GetIterator: (of, context: Pointer, out: Pointer) =>
          attempt(() => writePointer(out, iterators.over(asked(crossing, of, context)))),
      },
    },
  };
}

function indexable(crossing: Crossing): Concept {
  const indices = (list: Pointer, count: number): ModelValue[] =>
    pointersAt(list, Number(count)).map((index) => crossing.borrow(index));
  return {
    supported: (object) => object.at !== undefined,
    implementation: {
      of: IIndexableConcept,
      methods: {
        GetDimensionality: (of, context: Pointer, out: Pointer) =>
          attempt(() => writePointer(out, asked(crossing, of, context).dimension ?? 1)),
        GetAt: (of, context: Pointer, count: number, list: Pointer, out: Pointer, metadata: Pointer) => {
          writePointer(metadata, 0);
          return answer(crossing, out, () => {
            const value = asked(crossing, of, context).at!(indices(list, count));
            handOver(metadata, crossing.giveMetadata(value.metadata));
            return crossing.give(value);
          });
        },
        SetAt: (of, context: Pointer, count: number, list: Pointer, value: Pointer) =>
          attempt(() => {
            const object = asked(crossing, of, context);
            if (object.setAt === undefined) return failure.E_NOTIMPL;
            object.setAt(indices(list, count), crossing.borrow(value));
          }),
      },
    },
  };
}

function comparable(crossing: Crossing): Concept {
  const compare = (of: Provided, context: Pointer, other: Pointer, out: Pointer) =>
    attempt(() =>
      writeInt32(out, Math.sign(asked(crossing, of, context).compareTo!(crossing.borrow(other)))),
    );
  return {
    supported: (object) => object.compareTo !== undefined,
    implementation: { of: IComparableConcept, methods: { CompareObjects: compare } },
  };
}

function equatable(crossing: Crossing): Concept {
  const same = (of: Provided, context: Pointer, other: Pointer, out: Pointer) =>
    attempt(() => writeBool(out, asked(crossing, of, context).equals!(crossing.borrow(other))));
  return {
    supported: (object) => object.equals !== undefined,
    implementation: { of: IEquatableConcept, methods: { AreObjectsEqual: same } },
  };
}
