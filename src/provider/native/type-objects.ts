/**
 * Type objects (`targetType`, `host.getModuleType`) over type layouts
 * (documentation: "Native Debugger Objects in JavaScript Extensions, Type Objects").
 * Sizes and offsets are 64-bit values there, hence Int64.
 */
import type { Border } from '../border/border.js';
import type { BaseClassLayout, FieldLayout, TargetAccess, TypeLayout } from '../model.js';
import { ModelError } from '../model.js';
import type { Locations } from './locations.js';

export class TypeObjects {
  readonly #objects = new WeakMap<TypeLayout, object>();
  readonly #layouts = new WeakMap<object, TypeLayout>();

  constructor(
    private readonly border: Border,
    readonly target: TargetAccess,
    private readonly locations: Locations,
  ) {}

  of(type: TypeLayout, bitField?: FieldLayout['bitField']): object {
    const known = bitField ? undefined : this.#objects.get(type);
    if (known) return known;
    const made = this.border.realm.object();
    if (!bitField) this.#objects.set(type, made);
    this.#layouts.set(made, type);
    const members = { ...this.#plain(type), ...this.#derived(type, bitField) };
    for (const [name, read] of Object.entries(members)) this.#getter(made, name, read);
    const methods = {
      toString: () => type.name,
      createPointerTo: () => this.of(pointerType(type, this.target.pointerSize())),
      createArrayOf: ([count]: readonly unknown[]) => this.of(arrayType(type, this.#count(count))),
    };
    for (const [method, body] of Object.entries(methods))
      Object.defineProperty(made, method, {
        value: this.border.realm.method(method, (_self, args) => body(args)),
      });
    return made;
  }

  layoutOf(value: unknown): TypeLayout | undefined {
    return typeof value === 'object' && value !== null ? this.#layouts.get(value) : undefined;
  }

  /** A type by module and name; `T *` is made from `T` where the symbols list no pointers. */
  find(module: string, name: string): TypeLayout | undefined {
    const known = this.target.moduleType(module, name);
    if (known) return known;
    const base = /^(.*\S)\s*\*$/.exec(name)?.[1];
    const pointed = base === undefined ? undefined : this.find(module, base);
    return pointed && pointerType(pointed, this.target.pointerSize());
  }

  #plain(type: TypeLayout): Record<string, () => unknown> {
    return {
      name: () => type.name,
      size: () => this.border.int64.of(BigInt(type.size)),
      typeKind: () => type.kind,
      baseType: () => type.base && this.of(type.base),
      containingModule: () => type.module,
    };
  }

  #derived(type: TypeLayout, bitField: FieldLayout['bitField']): Record<string, () => unknown> {
    const { realm } = this.border;
    return {
      fields: () => this.#fields(type),
      baseClasses: () => realm.array((type.baseClasses ?? []).map((base) => this.#baseClass(base))),
      pointerKind: () => (type.kind === 'pointer' ? (type.pointerKind ?? 'standard') : undefined),
      isGeneric: () => /<.*>$/.test(type.name),
      genericArguments: () => realm.array([]),
      isBitField: () => bitField !== undefined,
      bitFieldPositions: () => bitField && Object.assign(realm.object(), bitField),
    };
  }

  /** Fields by name; each knows its type and where it lies. */
  #fields(type: TypeLayout): object {
    const all = this.border.realm.bare();
    for (const field of type.fields ?? [])
      all[field.name] = this.#described({
        name: () => field.name,
        type: () => this.of(field.type, field.bitField),
        ...this.#place(field),
      });
    return all;
  }

  /** A field says only what its kind of place has. */
  #place(field: FieldLayout): Record<string, () => unknown> {
    const { constant, staticAddress } = field;
    if (constant) return { locationKind: () => 'constant', value: () => this.border.fromModel(constant) };
    if (staticAddress !== undefined)
      return { locationKind: () => 'static', location: () => this.locations.of(staticAddress) };
    return { locationKind: () => 'member', offset: () => this.border.int64.of(BigInt(field.offset)) };
  }

  #baseClass({ type, offset }: BaseClassLayout): object {
    return this.#described({
      name: () => type.name,
      offset: () => this.border.int64.of(BigInt(offset)),
      type: () => this.of(type),
    });
  }

  #described(members: Record<string, () => unknown>): object {
    const made = this.border.realm.object();
    for (const [name, read] of Object.entries(members)) this.#getter(made, name, read);
    return made;
  }

  #getter(holder: object, name: string, read: () => unknown): void {
    const get = this.border.realm.method(name, read);
    Object.defineProperty(holder, name, { get, enumerable: true, configurable: true });
  }

  #count(value: unknown): number {
    const count = this.border.int64.integerOf(value);
    if (count === undefined || count < 0n || count > 0xffffffffn)
      throw new ModelError("Invalid argument to method 'createArrayOf'");
    return Number(count);
  }
}

function pointerType(base: TypeLayout, size: number): TypeLayout {
  return { name: `${base.name} *`, module: base.module, size, kind: 'pointer', base };
}

function arrayType(base: TypeLayout, count: number): TypeLayout {
  // As the engine names them: `char [8]`, and `short [2][3]` for two of `short [3]`.
  const element = base.kind === 'array' ? base.name.replace(/ \[.*$/, '') : base.name;
  const name = `${element} [${count}]${base.name.slice(element.length + 1)}`;
  return { name, module: base.module, size: base.size * count, kind: 'array', base, count };
}
