/**
 * A model in memory: a few objects, a block of target memory, supplied types. Enough to see what the provider
 * does with a model, and nothing that a simulator would do.
 */
import type {
  Metadata,
  Model,
  ModelMethod,
  ModelObject,
  ModelRegistry,
  ModelValue,
  TargetAccess,
  TypeLayout,
} from '../../src/provider/model.js';
import { integer, none, object, text } from '../../src/provider/model.js';

/** An object with fixed keys. */
export function record(
  members: Readonly<Record<string, ModelValue>>,
  more: Partial<ModelObject> = {},
): ModelObject {
  const own = new Map(Object.entries(members));
  return {
    keys: () => [...own.keys()],
    get: (name) => own.get(name),
    set: (name, value) => own.has(name) && Boolean(own.set(name, value)),
    ...more,
  };
}

/** A collection with one ordinal index, its keys UI8 as the engine's are. */
export function collection(
  values: readonly ModelValue[],
  keys: Record<string, ModelValue> = {},
): ModelObject {
  return record(keys, {
    dimension: 1,
    iterate: () => {
      let index = 0;
      return {
        next: () => {
          const value = values[index];
          return value && { value, indices: [integer('UI8', index++)] };
        },
      };
    },
    at: ([index]) => (index?.kind === 'integer' && values[Number(index.value)]) || none,
  });
}

export interface Block {
  readonly address: bigint;
  readonly bytes: Uint8Array;
}

/** What scripts registered, by the texts `KIND NAME`, in order. */
export class RecordingRegistry implements ModelRegistry {
  readonly live: string[] = [];
  readonly models = new Map<string, ModelObject>();
  readonly parents = new Map<string, ModelObject[]>();
  readonly aliases = new Map<string, ModelMethod>();
  readonly aliasMetadata = new Map<string, Metadata | undefined>();
  readonly scripts = new Map<string, ModelObject>();
  /** A name that cannot be extended: records that name it fail. */
  refused: string | undefined;

  addParent(modelName: string, parent: ModelObject): () => void {
    const list = this.parents.get(modelName) ?? [];
    this.parents.set(modelName, [...list, parent]);
    return this.#add(`parent ${modelName}`, modelName, () => {
      this.parents.set(
        modelName,
        (this.parents.get(modelName) ?? []).filter((one) => one !== parent),
      );
    });
  }

  addNamedModel(modelName: string, model: ModelObject): () => void {
    this.models.set(modelName, model);
    return this.#add(`model ${modelName}`, modelName, () => this.models.delete(modelName));
  }

  addNamespaceParent(modelName: string, subModelName: string, accessName: string): () => void {
    return this.#add(`namespace ${modelName} ${subModelName} ${accessName}`, accessName);
  }

  addFunctionAlias(name: string, method: ModelMethod, metadata?: Metadata): () => void {
    this.aliases.set(name, method);
    this.aliasMetadata.set(name, metadata);
    return this.#add(`alias ${name}`, name, () => this.aliases.delete(name));
  }

  addTypeSignature(
    kind: 'registration' | 'extension',
    signature: { type: string; module?: string; minVersion?: string; maxVersion?: string },
  ): () => void {
    return this.#add(`${kind} ${JSON.stringify(signature)}`, signature.type);
  }

  namedModel(modelName: string): ModelObject | undefined {
    return this.models.get(modelName);
  }

  addScript(name: string, contents: ModelObject): () => void {
    this.scripts.set(name, contents);
    return this.#add(`script ${name}`, name, () => this.scripts.delete(name));
  }

  #add(what: string, name: string, undo: () => void = () => undefined): () => void {
    if (name === this.refused) throw new Error(`no model ${name}`);
    this.live.push(what);
    return () => {
      this.live.splice(this.live.lastIndexOf(what), 1);
      undo();
    };
  }
}

export class MemoryModel implements Model {
  readonly registry = new RecordingRegistry();
  readonly namespace: ModelObject;
  readonly target: TargetAccess;
  /** Each text that reached the debugger's output. */
  readonly printed: string[] = [];
  readonly types = new Map<string, TypeLayout>();
  readonly symbols = new Map<string, { address: bigint; type?: TypeLayout }>();
  conceptKey?: (object: ModelObject, name: string) => ModelValue | undefined;

  constructor(
    namespace: Readonly<Record<string, ModelValue>> = {},
    readonly blocks: readonly Block[] = [],
    readonly writable = true,
  ) {
    this.namespace = record(namespace);
    this.target = {
      read: (address, length) => this.#prefix(address, length),
      moduleType: (module, type) => this.types.get(`${module}!${type}`),
      moduleSymbol: (module, symbol) => this.symbols.get(`${module}!${symbol}`),
      pointerSize: () => 8,
      ...(writable ? { write: (address: bigint, bytes: Uint8Array) => this.#write(address, bytes) } : {}),
    };
  }

  currentSession(): ModelValue {
    return object(record({ Id: integer('I4', 0) }));
  }

  currentProcess(): ModelValue {
    return object(record({ Name: text('app.exe'), Id: integer('UI8', 0x20) }));
  }

  currentThread(): ModelValue {
    return none;
  }

  evaluate(expression: string): ModelValue {
    return text(expression);
  }

  output(printed: string): void {
    this.printed.push(printed);
  }

  #prefix(address: bigint, length: number): Uint8Array {
    const block = this.#blockOf(address);
    if (!block) return new Uint8Array(0);
    const start = Number(address - block.address);
    return block.bytes.subarray(start, start + length);
  }

  #write(address: bigint, bytes: Uint8Array): number {
    const block = this.#blockOf(address);
    if (!block) return 0;
    const start = Number(address - block.address);
    const fitting = bytes.subarray(0, block.bytes.length - start);
    block.bytes.set(fitting, start);
    return fitting.length;
  }

  #blockOf(address: bigint): Block | undefined {
    return this.blocks.find(
      (one) => address >= one.address && address < one.address + BigInt(one.bytes.length),
    );
  }
}
