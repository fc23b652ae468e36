/**
 * Symbols, types and typed objects of `host`.
 *
 * What is not found is `null` for a script that declared API 1.1 or newer, and throws
 * `Invalid argument to method 'X'` for one that did not; the makers of objects throw it always.
 */

import type { Border } from '../border/border.js';
import type { Model, ModelValue, TypeLayout } from '../model.js';
import { ModelError } from '../model.js';
import type { Locations } from '../native/locations.js';
import type { TypeObjects } from '../native/type-objects.js';
import { pointerObject, typedValueAt } from '../native/typed-object.js';
import { resolved, writeValue } from '../native/typed-value.js';
import type { Profile } from '../profile.js';
import type { HostBody } from '../realm/realm.js';

interface SymbolParts {
  readonly border: Border;
  readonly model: Model;
  readonly profile: Profile;
  readonly types: TypeObjects;
  readonly locations: Locations;
}

type Arguments = readonly unknown[];
interface FoundSymbol {
  readonly address: bigint;
  readonly type: TypeLayout;
}

export class SymbolLibrary {
  constructor(private readonly parts: SymbolParts) {}

  /** From `getModuleSymbol` to `getModuleType`, in the provider's order. */
  get members(): Record<string, HostBody> {
    return {
      getModuleSymbol: (_self, args) => this.#symbol(args),
      getModuleContainingSymbol: (_self, [location]) => this.#containing(location),
      getModuleContainingSymbolInformation: (_self, [location]) => this.#information(location),
      getModuleSymbolAddress: (_self, args) => this.#address(args),
      setModuleSymbol: (_self, args) => this.#setSymbol(args),
      getModuleType: (_self, args) => this.#type(args),
    };
  }

  get makers(): Record<string, HostBody> {
    return {
      createPointerObject: (_self, args) => this.#createPointer(args),
      createTypedObject: (_self, args) => this.#createTyped(args),
    };
  }

  #symbol(args: Arguments): unknown {
    const found = this.#findTyped(args, 'getModuleSymbol');
    return found ? this.#read(found) : this.#notFound('getModuleSymbol');
  }

  #address(args: Arguments): unknown {
    const name = 'getModuleSymbolAddress';
    const found = this.#find(args, name);
    if (found) return this.parts.border.int64.of(found.address);
    if (this.parts.profile.SymbolThrows) throw new ModelError(`Invalid argument to method '${name}'`);
    return null;
  }

  #setSymbol(args: Arguments): void {
    const found = this.#findTyped(args, 'setModuleSymbol');
    if (!found) throw new ModelError("Invalid argument to method 'setModuleSymbol'");
    writeValue(this.parts.model.target, found.address, found.type, this.parts.border.toModel(args[2]));
  }

  #containing(location: unknown): unknown {
    const found = this.#at(location, 'getModuleContainingSymbol');
    return found?.type
      ? this.#read({ address: found.address, type: found.type })
      : this.#notFound('getModuleContainingSymbol');
  }

  #information(location: unknown): unknown {
    const found = this.#at(location, 'getModuleContainingSymbolInformation');
    if (!found) return this.#notFound('getModuleContainingSymbolInformation');
    const { border, types } = this.parts;
    const made = border.realm.object();
    made.name = found.name;
    made.address = border.int64.of(found.address);
    made.type = found.type && types.of(found.type);
    made.value = found.type && this.#read({ address: found.address, type: found.type });
    return made;
  }

  #type(args: Arguments): unknown {
    const [module, type] = this.#names(args, 'getModuleType');
    const found = this.parts.types.find(module, type);
    return found ? this.parts.types.of(found) : this.#notFound('getModuleType');
  }

  #createPointer([address, ...rest]: Arguments): unknown {
    const name = 'createPointerObject';
    const at = this.parts.locations.addressOf(address, name);
    const type = resolved(this.#typeArgument(rest, name));
    if (type.kind !== 'pointer') throw new ModelError(`Invalid argument to method '${name}'`);
    return this.#give(pointerObject(this.parts.model.target, type, at));
  }

  #createTyped([location, ...rest]: Arguments): unknown {
    const name = 'createTypedObject';
    const address = this.parts.locations.addressOf(location, name);
    return this.#read({ address, type: this.#typeArgument(rest, name) });
  }

  /** A type object, or module and type name. */
  #typeArgument(args: Arguments, method: string): TypeLayout {
    const given = this.parts.types.layoutOf(args[0]);
    if (given) return given;
    const [module, type] = this.#names(args, method);
    const found = this.parts.types.find(module, type);
    if (!found) throw new ModelError(`Invalid argument to method '${method}'`);
    return found;
  }

  #find(args: Arguments, method: string): { address: bigint; type?: TypeLayout } | undefined {
    const [module, symbol] = this.#names(args, method);
    return this.parts.model.target.moduleSymbol(module, symbol);
  }

  /** A symbol with a type: its own, or the one that the caller names. A public one without either is not found. */
  #findTyped(args: Arguments, method: string): FoundSymbol | undefined {
    const found = this.#find(args, method);
    const [module] = this.#names(args, method);
    const named = method === 'getModuleSymbol' && typeof args[2] === 'string' ? args[2] : undefined;
    const type = named === undefined ? found?.type : this.parts.types.find(module, named);
    return found && type && { address: found.address, type };
  }

  #at(location: unknown, method: string): ReturnType<NonNullable<Model['target']['symbolAt']>> {
    return this.parts.model.target.symbolAt?.(this.parts.locations.addressOf(location, method));
  }

  #names([module, name]: Arguments, method: string): [string, string] {
    const moduleName = typeof module === 'string' ? module : this.#moduleName(module);
    if (moduleName === undefined || typeof name !== 'string')
      throw new ModelError(`Invalid argument to method '${method}'`);
    return [moduleName, name];
  }

  /** A module object stands for its file name. */
  #moduleName(module: unknown): string | undefined {
    const native =
      typeof module === 'object' && module !== null ? this.parts.border.natives.objectOf(module) : undefined;
    const name = native?.get('Name');
    return name?.kind === 'string' ? name.value.split(/[\\/]/).pop() : undefined;
  }

  #read(symbol: FoundSymbol): unknown {
    return this.#give(typedValueAt(this.parts.model.target, symbol.type, symbol.address));
  }

  #give(value: ModelValue): unknown {
    return this.parts.border.fromModel(value);
  }

  #notFound(method: string): null {
    if (this.parts.border.state.apiVersion >= 101) return null;
    throw new ModelError(`Invalid argument to method '${method}'`);
  }
}
