/**
 * Collections of the debugger: iterable again and again, indexed by one key, never with a `length`.
 *
 * An item's value and key are made when they are looked at: a script that walks 800,000 lines of output in a
 * `for` loop never asks for their indices.
 */
import {
  integer,
  type ModelItem,
  type ModelIterator,
  type ModelObject,
  type ModelValue,
  text,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import type { LineSource } from '../commands/command.js';
import { outOfBounds } from '../dx/errors.js';
import { debuggerObject, type Members, type Parents } from './debugger-object.js';

interface CollectionSpec<T> {
  readonly models: readonly string[];
  /** The items as they are now. */
  readonly items: () => readonly T[];
  readonly value: (item: T) => ModelValue;
  readonly key: (item: T, position: number) => ModelValue;
  /** Looks an index up; undefined gives the engine's out-of-bounds error. */
  readonly find: (index: ModelValue) => T | undefined;
  readonly members?: Members;
}

class LazyItem implements ModelItem {
  constructor(
    private readonly make: () => ModelValue,
    private readonly makeKey: () => ModelValue,
  ) {}

  get value(): ModelValue {
    return this.make();
  }

  get indices(): readonly ModelValue[] {
    return [this.makeKey()];
  }
}

function single(indices: readonly ModelValue[]): ModelValue {
  const index = indices[0];
  if (indices.length !== 1 || index === undefined) throw systemError(outOfBounds);
  return index;
}

export function collection<T>(parents: Parents, spec: CollectionSpec<T>): ModelObject {
  return debuggerObject(parents, {
    models: spec.models,
    ...(spec.members !== undefined && { members: spec.members }),
    dimension: 1,
    iterate: (): ModelIterator => {
      const items = spec.items();
      let position = 0;
      return {
        next() {
          if (position >= items.length) return undefined;
          const at = position++;
          const item = items[at]!;
          return new LazyItem(
            () => spec.value(item),
            () => spec.key(item, at),
          );
        },
      };
    },
    at: (indices) => {
      const found = spec.find(single(indices));
      if (found === undefined) throw systemError(outOfBounds);
      return spec.value(found);
    },
  });
}

/** A position as an index gives it: integers as they are, a fraction rounded half to even as the engine converts it. */
export function positionOf(index: ModelValue): number | undefined {
  if (index.kind === 'integer') return Number(index.value);
  if (index.kind !== 'float' || !Number.isFinite(index.value)) return undefined;
  const floor = Math.floor(index.value);
  const rest = index.value - floor;
  if (rest !== 0.5) return Math.round(index.value);
  return floor % 2 === 0 ? floor : floor + 1;
}

class LineItem implements ModelItem {
  constructor(
    private readonly lines: LineSource,
    private readonly position: number,
  ) {}

  get value(): ModelValue {
    return text(this.lines.line(this.position));
  }

  get indices(): readonly ModelValue[] {
    return [integer('UI8', this.position)];
  }
}

/** What ExecuteCommand returns: the lines of a finished command, keyed UI8 by position. */
export function lineCollection(parents: Parents, lines: LineSource): ModelObject {
  return debuggerObject(parents, {
    models: ['DataModel.Models.Concepts.Iterable'],
    dimension: 1,
    iterate: () => {
      let position = 0;
      return {
        next: () => (position < lines.count ? new LineItem(lines, position++) : undefined),
      };
    },
    at: (indices) => {
      const position = positionOf(single(indices));
      if (position === undefined || position < 0 || position >= lines.count) throw systemError(outOfBounds);
      return text(lines.line(position));
    },
  });
}
