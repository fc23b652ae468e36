/**
 * Names that JsProvider itself puts on every native object, before any key of the data model
 * (documentation: "Native Debugger Objects in JavaScript Extensions", projected names).
 */

import type { Border } from '../border/border.js';
import type { ModelObject, TypeLayout } from '../model.js';
import { ModelError, object as objectValue } from '../model.js';
import type { HostBody } from '../realm/realm.js';
import type { Locations } from './locations.js';
import type { NamedModels } from './named-models.js';
import type { TypeObjects } from './type-objects.js';
import { pointerTo } from './typed-object.js';

type Projection = (object: ModelObject) => unknown;

interface ProjectedName {
  readonly read: Projection;
  readonly applies: (object: ModelObject) => boolean;
}

interface ProjectionParts {
  readonly border: Border;
  readonly types: TypeObjects;
  readonly locations: Locations;
  readonly named: NamedModels;
}

export class Projections {
  readonly #all: ReadonlyMap<string, ProjectedName>;

  constructor(private readonly parts: ProjectionParts) {
    this.#all = new Map([
      ...this.#onAll(),
      ...this.#sinceVersions(),
      ...this.#onIndexed(),
      ...this.#onPointers(),
      ...this.#asText(),
    ]);
  }

  find(object: ModelObject, name: string): Projection | undefined {
    const found = this.#all.get(name);
    return found?.applies(object) ? found.read : undefined;
  }

  names(object: ModelObject): string[] {
    return [...this.#all.keys()].filter((name) => this.#all.get(name)?.applies(object));
  }

  #onAll(): [string, ProjectedName][] {
    const { locations, types, named, border } = this.parts;
    const always = () => true;
    return [
      ['hostContext', { applies: always, read: () => border.realm.object() }],
      ['targetLocation', { applies: always, read: (object) => locations.of(addressOf(object)) }],
      ['targetSize', { applies: always, read: (object) => border.int64.of(BigInt(typeOf(object).size)) }],
      ['targetType', { applies: always, read: (object) => object.type && types.of(object.type) }],
      this.#method('addParentModel', always, (object, [parent]) => named.addParent(object, parent)),
      this.#method('removeParentModel', always, (object, [parent]) => named.removeParent(object, parent)),
      [
        'runtimeTypedObject',
        { applies: always, read: (object) => object.type && border.fromModel(objectValue(object)) },
      ],
    ];
  }

  #sinceVersions(): [string, ProjectedName][] {
    const { border } = this.parts;
    const since = (version: number) => () => border.state.apiVersion >= version;
    const comparable = (name: 'compareTo' | 'equals') => (object: ModelObject) =>
      since(102)() && object[name] !== undefined;
    return [
      [
        'address',
        {
          applies: since(101),
          read: (object) => border.int64.of(object.pointer ? object.pointer() : addressOf(object)),
        },
      ],
      this.#method('getObjectValue', since(101), (object, [name]) => {
        const value = border.natives.key(object, border.realm.text(name));
        return value && border.fromModel(value);
      }),
      this.#method('setObjectValue', since(101), (object, [name, value]) => {
        if (!object.set?.(border.realm.text(name), border.toModel(value)))
          throw new ModelError('Cannot write to property');
      }),
      this.#method('compareTo', comparable('compareTo'), (object, [other]) =>
        object.compareTo?.(border.toModel(other)),
      ),
      this.#method('equals', comparable('equals'), (object, [other]) =>
        object.equals?.(border.toModel(other)),
      ),
    ];
  }

  #onIndexed(): [string, ProjectedName][] {
    const { border } = this.parts;
    return [
      this.#method(
        'getValueAt',
        (object) => object.at !== undefined,
        (object, indices) => {
          const value = object.at?.(indices.map((index) => border.toModel(index)));
          return value && border.fromModel(value);
        },
      ),
      this.#method(
        'setValueAt',
        (object) => object.setAt !== undefined,
        (object, [value, ...indices]) => {
          object.setAt?.(
            indices.map((index) => border.toModel(index)),
            border.toModel(value),
          );
        },
      ),
    ];
  }

  #onPointers(): [string, ProjectedName][] {
    const { border } = this.parts;
    const isPointer = (object: ModelObject) => object.pointer !== undefined;
    return [
      this.#method('add', isPointer, (object, [count]) => {
        const elements = border.int64.integerOf(count);
        if (elements === undefined) throw new ModelError("Invalid argument to method 'add'");
        return border.fromModel(pointerTo(this.parts.types.target, object, elements));
      }),
      this.#method('dereference', isPointer, (object) => {
        if (!object.dereference) throw new ModelError('Unable to dereference object');
        return border.fromModel(object.dereference());
      }),
      ['isNull', { applies: isPointer, read: (object) => object.pointer?.() === 0n }],
    ];
  }

  #asText(): [string, ProjectedName][] {
    const text = (object: ModelObject, format: unknown) =>
      object.displayString?.(typeof format === 'string' ? format : undefined) ?? '[object Object]';
    const whenNoKey = (object: ModelObject) => object.get('ToDisplayString') === undefined;
    return [
      this.#method(
        'toString',
        () => true,
        (object, [format]) => text(object, format),
      ),
      this.#method('ToDisplayString', whenNoKey, (object, [format]) => text(object, format)),
    ];
  }

  /** A projected method; it works on whatever native object it is called on. */
  #method(
    name: string,
    applies: (object: ModelObject) => boolean,
    body: (object: ModelObject, args: readonly unknown[]) => unknown,
  ): [string, ProjectedName] {
    const { border } = this.parts;
    const call: HostBody = (self, args) => {
      const object = typeof self === 'object' && self !== null ? border.natives.objectOf(self) : undefined;
      if (!object) throw new ModelError(`Illegal call to method '${name}'`);
      border.state.counters.hostCalls++;
      return body(object, args);
    };
    const made = border.realm.method(name, call);
    return [name, { applies, read: () => made }];
  }
}

function addressOf(object: ModelObject): bigint {
  if (!object.location) throw new ModelError('Object does not have a location');
  return object.location.address;
}

function typeOf(object: ModelObject): TypeLayout {
  const type = object.type ?? object.location?.type;
  if (!type) throw new ModelError('Object does not have a size');
  return type;
}
