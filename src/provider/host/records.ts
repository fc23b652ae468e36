/**
 * Registration records: what `initializeScript` returns, and how each kind changes the model.
 *
 * A record only remembers its arguments; the loader applies the records in order and undoes them all when one
 * fails or the script is unloaded. The order of the kinds is that of the keys of `host`.
 */
import type { Border } from '../border/border.js';
import type { ModelObject, ModelRegistry } from '../model.js';
import { ModelError } from '../model.js';
import type { NamedModels, Undo } from '../native/named-models.js';
import type { Profile } from '../profile.js';
import type { RealmClass } from '../realm/realm.js';

type Arguments = readonly unknown[];

interface RecordKind {
  /** Fewest and most arguments. */
  readonly counts: readonly [number, number];
  /** The argument that names the record in the failure text. */
  readonly label: (args: Arguments) => string;
  readonly apply: (args: Arguments) => Undo;
}

interface RecordParts {
  readonly border: Border;
  readonly registry: ModelRegistry;
  readonly named: NamedModels;
  readonly profile: Profile;
}

const nothing: Undo = () => undefined;

export class Records {
  /** Record classes by name, for `host`. */
  readonly classes: Readonly<Record<string, RealmClass>>;
  readonly #made = new WeakMap<object, { name: string; kind: RecordKind; args: Arguments }>();

  constructor(private readonly parts: RecordParts) {
    const kinds: Record<string, RecordKind> = {
      ...this.#typeKinds(),
      ...this.#modelKinds(),
      ...this.#declarations(),
    };
    const classes: Record<string, RealmClass> = {};
    for (const [name, kind] of Object.entries(kinds))
      classes[name] = parts.border.realm.classOf(name, (instance, args) => {
        if (args.length < kind.counts[0] || args.length > kind.counts[1])
          throw new ModelError(`Improper number of arguments to method '${name}'`);
        this.#made.set(instance, { name, kind, args: [...args] });
      });
    this.classes = classes;
  }

  /**
   * Applies one record and answers with its undo.
   * @throws ModelError `Cannot modify debugger object model for 'KIND (NAME)'`, or that it is no record
   */
  apply(record: unknown): Undo {
    const made = typeof record === 'object' && record !== null ? this.#made.get(record) : undefined;
    if (!made) throw new ModelError("Invalid argument to method 'initializeScript'");
    try {
      return made.kind.apply(made.args);
    } catch {
      const label = `${made.name} (${made.kind.label(made.args)})`;
      throw new ModelError(`Cannot modify debugger object model for '${label}'`);
    }
  }

  #typeKinds(): Record<string, RecordKind> {
    const { registry } = this.parts;
    const kind = (which: 'registration' | 'extension', name: string): RecordKind => ({
      counts: [2, 5],
      label: (args) => String(args[1]),
      apply: (args) =>
        registry.addTypeSignature(which, typeSignature(args.slice(1), name), this.#model(args[0], name)),
    });
    return {
      typeSignatureRegistration: kind('registration', 'typeSignatureRegistration'),
      typeSignatureExtension: kind('extension', 'typeSignatureExtension'),
    };
  }

  #modelKinds(): Record<string, RecordKind> {
    const { registry, border } = this.parts;
    return {
      namedModelRegistration: {
        counts: [2, 2],
        label: (args) => String(args[1]),
        apply: ([model, name]) =>
          registry.addNamedModel(string(name), this.#model(model, 'namedModelRegistration')),
      },
      namedModelParent: {
        counts: [2, 2],
        label: (args) => String(args[1]),
        apply: ([model, name]) => registry.addParent(string(name), this.#model(model, 'namedModelParent')),
      },
      functionAlias: {
        counts: [2, 3],
        label: (args) => String(args[1]),
        apply: ([target, name, descriptor]) => {
          const value = border.toModel(target);
          if (value.kind !== 'method') throw new ModelError("'functionAlias' must be an invocable function");
          return registry.addFunctionAlias(string(name), value.method, border.metadata.read(descriptor));
        },
      },
      namespacePropertyParent: {
        counts: [4, 4],
        label: (args) => String(args[3]),
        apply: ([model, name, subName, access]) => {
          const parent = this.#model(model, 'namespacePropertyParent');
          return registry.addNamespaceParent(string(name), string(subName), string(access), parent);
        },
      },
    };
  }

  #declarations(): Record<string, RecordKind> {
    const { state } = this.parts.border;
    return {
      optionalRecord: { counts: [1, 1], label: () => '', apply: ([record]) => this.#optional(record) },
      apiVersionSupport: {
        counts: [2, 2],
        label: (args) => args.map(String).join('.'),
        apply: ([major, minor]) => {
          const version = number(major) * 100 + number(minor);
          if (version > this.parts.profile.ApiVersion) throw new ModelError('Unsupported version');
          return change(state, 'apiVersion', version);
        },
      },
      resourceFileName: { counts: [1, 1], label: (args) => String(args[0]), apply: () => nothing },
      allowOutsidePropertyWrites: {
        counts: [1, 1],
        label: (args) => String(args[0]),
        apply: ([allowed]) => change(state, 'outsideWrites', Boolean(allowed)),
      },
    };
  }

  #optional(record: unknown): Undo {
    try {
      return this.apply(record);
    } catch {
      return nothing;
    }
  }

  #model(value: unknown, name: string): ModelObject {
    return this.parts.named.modelOf(value, name);
  }
}

/** @param args signature, module, minimum and maximum version */
export function typeSignature(
  args: Arguments,
  method: string,
): { type: string; module?: string; minVersion?: string; maxVersion?: string } {
  const [type, module, minVersion, maxVersion] = args;
  // A version belongs to a module: one without the other says nothing.
  if (module === undefined && (minVersion !== undefined || maxVersion !== undefined))
    throw new ModelError(`Invalid argument to method '${method}'`);
  return {
    type: string(type),
    ...(module === undefined ? {} : { module: string(module) }),
    ...(minVersion === undefined ? {} : { minVersion: string(minVersion) }),
    ...(maxVersion === undefined ? {} : { maxVersion: string(maxVersion) }),
  };
}

function change<State, Name extends keyof State>(state: State, name: Name, value: State[Name]): Undo {
  const before = state[name];
  state[name] = value;
  return () => {
    state[name] = before;
  };
}

function string(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new ModelError('Expected a name');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new ModelError('Expected a version number');
  return value;
}
