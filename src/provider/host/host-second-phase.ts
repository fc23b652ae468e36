/**
 * `host` in its second phase: added to the same object once initializeScript has returned, in the provider's
 * key order. `currentSession`, `currentProcess` and `currentThread` are getters and follow the context.
 */

import type { Border } from '../border/border.js';
import type { Model } from '../model.js';
import { ModelError, object } from '../model.js';
import type { Locations } from '../native/locations.js';
import type { NamedModels } from '../native/named-models.js';
import type { TypeObjects } from '../native/type-objects.js';
import type { Profile } from '../profile.js';
import type { HostBody } from '../realm/realm.js';
import { defineGetter, defineMethods } from './host-library.js';
import { HostMemory } from './memory.js';
import { typeSignature } from './records.js';
import { SymbolLibrary } from './symbol-library.js';
import { buildTypeSystem } from './type-system.js';

interface SecondPhaseParts {
  readonly border: Border;
  readonly model: Model;
  readonly profile: Profile;
  readonly named: NamedModels;
  readonly types: TypeObjects;
  readonly locations: Locations;
}

export function addSecondPhase(host: Record<string, unknown>, parts: SecondPhaseParts): void {
  const { border, model } = parts;
  const symbols = new SymbolLibrary(parts);
  const namespace = object(model.namespace);
  defineGetter(border, host, 'namespace', () => border.fromModel(namespace));
  defineMethods(border, host, { ...evaluation(parts), ...symbols.members });
  defineMethods(border, host, { createInstance: createInstance(parts), ...symbols.makers });
  host.indexedValue = border.realm.classOf('indexedValue', (instance, [value, indices]) => {
    if (typeof indices !== 'object' || indices === null)
      throw new ModelError("Invalid argument to method 'indexedValue'");
    border.bindIndexed(instance, { value, indices: Array.from(indices as ArrayLike<unknown>) });
  });
  defineMethods(border, host, { ...namedModelMethods(parts), ...signatureMethods(parts) });
  defineMethods(border, host, { resourceLookup: () => invalid('resourceLookup') });
  defineGetter(border, host, 'currentSession', () => border.fromModel(model.currentSession()));
  defineGetter(border, host, 'currentProcess', () => border.fromModel(model.currentProcess()));
  defineGetter(border, host, 'currentThread', () => border.fromModel(model.currentThread()));
  host.memory = new HostMemory(border, model.target, parts.locations, parts.profile).build();
  host.typeSystem = buildTypeSystem(border, parts.types);
}

function evaluation({ border, model }: SecondPhaseParts): Record<string, HostBody> {
  const text = (value: unknown, method: string) => (typeof value === 'string' ? value : invalid(method));
  return {
    evaluateExpression: (_self, [expression]) =>
      border.fromModel(model.evaluate(text(expression, 'evaluateExpression'))),
    evaluateExpressionInContext: (_self, [context, expression]) =>
      border.fromModel(
        model.evaluate(text(expression, 'evaluateExpressionInContext'), border.toModel(context)),
      ),
  };
}

function createInstance({ border, model }: SecondPhaseParts): HostBody {
  return (_self, [name, ...args]) => {
    const create = model.registry.createInstance;
    if (!create || typeof name !== 'string') return invalid('createInstance');
    const values = args.map((argument) => border.argumentToModel(argument));
    return border.fromModel(create.call(model.registry, name, values));
  };
}

function namedModelMethods({ named, model }: SecondPhaseParts): Record<string, HostBody> {
  const nameOf = (value: unknown, method: string) =>
    typeof value === 'string' && value !== '' ? value : invalid(method);
  return {
    getNamedModel: (_self, [name]) => named.find(nameOf(name, 'getNamedModel')),
    registerNamedModel: (_self, [value, name]) => {
      const key = nameOf(name, 'registerNamedModel');
      const added = named.modelOf(value, 'registerNamedModel');
      named.remember(`model ${key}`, model.registry.addNamedModel(key, added));
    },
    unregisterNamedModel: (_self, [name]) =>
      named.forget(`model ${nameOf(name, 'unregisterNamedModel')}`, 'unregisterNamedModel'),
  };
}

function signatureMethods({ named, model }: SecondPhaseParts): Record<string, HostBody> {
  const register =
    (kind: 'registration' | 'extension', method: string): HostBody =>
    (_self, [value, ...rest]) => {
      const signature = typeSignature(rest, method);
      const undo = model.registry.addTypeSignature(kind, signature, named.modelOf(value, method));
      named.remember(`${kind} ${signature.module ?? ''} ${signature.type}`, undo);
    };
  const unregister =
    (kind: 'registration' | 'extension', method: string): HostBody =>
    (_self, [, ...rest]) => {
      const signature = typeSignature(rest, method);
      named.forget(`${kind} ${signature.module ?? ''} ${signature.type}`, method);
    };
  return {
    registerPrototypeForTypeSignature: register('registration', 'registerPrototypeForTypeSignature'),
    registerExtensionForTypeSignature: register('extension', 'registerExtensionForTypeSignature'),
    unregisterPrototypeForTypeSignature: unregister('registration', 'unregisterPrototypeForTypeSignature'),
    unregisterExtensionForTypeSignature: unregister('extension', 'unregisterExtensionForTypeSignature'),
  };
}

function invalid(method: string): never {
  throw new ModelError(`Invalid argument to method '${method}'`);
}
