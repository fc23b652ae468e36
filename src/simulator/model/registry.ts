/**
 * The named data models and what scripts attached to them.
 *
 * The objects of the debugger look their parents up here each time, so a script's extension appears on objects
 * that were handed out before it was loaded, and is gone with its undo.
 */
import type { Metadata, ModelMethod, ModelObject, ModelRegistry, ModelValue } from '../../provider/model.js';
import { bool, ModelError, method, object } from '../../provider/model.js';
import { debuggerObject, type Members, type Parents } from './debugger-object.js';

interface TypeSignature {
  readonly kind: 'registration' | 'extension';
  readonly signature: { type: string; module?: string; minVersion?: string; maxVersion?: string };
  readonly parent: ModelObject;
}

interface FunctionAlias {
  readonly method: ModelMethod;
  readonly metadata?: Metadata;
}

function appendTo<K, V>(map: Map<K, V[]>, key: K, value: V): () => void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
  return () => {
    const index = list.indexOf(value);
    if (index >= 0) list.splice(index, 1);
  };
}

function put<K, V>(map: Map<K, V>, key: K, value: V, what: string): () => void {
  if (map.has(key)) throw new ModelError(`${what} '${String(key)}' is already registered`);
  map.set(key, value);
  return () => {
    if (map.get(key) === value) map.delete(key);
  };
}

export class Registry implements ModelRegistry, Parents {
  readonly #parents = new Map<string, ModelObject[]>();
  readonly #models = new Map<string, ModelObject>();
  readonly #namespaces = new Set<string>();
  readonly aliases = new Map<string, FunctionAlias>();
  readonly scripts = new Map<string, ModelObject>();
  readonly typeSignatures: TypeSignature[] = [];

  parentsOf(models: readonly string[]): readonly ModelObject[] {
    if (models.length === 1) return this.#parents.get(models[0]!) ?? [];
    return models.flatMap((name) => this.#parents.get(name) ?? []);
  }

  addParent(modelName: string, parent: ModelObject): () => void {
    return appendTo(this.#parents, modelName, parent);
  }

  addNamedModel(modelName: string, model: ModelObject): () => void {
    return put(this.#models, modelName, model, 'Model');
  }

  addNamespaceParent(
    modelName: string,
    subModelName: string,
    accessName: string,
    parent: ModelObject,
  ): () => void {
    this.#acquireNamespace(modelName, subModelName, accessName);
    return this.addParent(subModelName, parent);
  }

  /** A namespace that was made once stays, as in the engine; what was added to it goes. */
  #acquireNamespace(modelName: string, subModelName: string, accessName: string): void {
    const key = `${modelName} ${accessName}`;
    if (this.#namespaces.has(key)) return;
    this.#namespaces.add(key);
    const namespace = debuggerObject(this, { models: [subModelName] });
    const members: Members = { [accessName]: { value: object(namespace) } };
    this.addParent(modelName, debuggerObject(this, { members }));
  }

  addFunctionAlias(name: string, call: ModelMethod, metadata?: Metadata): () => void {
    const alias: FunctionAlias = metadata === undefined ? { method: call } : { method: call, metadata };
    return put(this.aliases, name, alias, 'Function alias');
  }

  addTypeSignature(
    kind: TypeSignature['kind'],
    signature: TypeSignature['signature'],
    parent: ModelObject,
  ): () => void {
    const entry: TypeSignature = { kind, signature, parent };
    this.typeSignatures.push(entry);
    return () => {
      const index = this.typeSignatures.indexOf(entry);
      if (index >= 0) this.typeSignatures.splice(index, 1);
    };
  }

  /** A model that the debugger or a script named; the debugger's own ones show what is attached to them. */
  namedModel(modelName: string): ModelObject | undefined {
    const own = this.#models.get(modelName);
    if (own !== undefined) return own;
    return debuggerModels.has(modelName) ? debuggerObject(this, { models: [modelName] }) : undefined;
  }

  /** Of scripts with the same name the later ones are numbered. */
  addScript(name: string, contents: ModelObject): () => void {
    let free = name;
    for (let number = 1; this.scripts.has(free); number++) free = `${name}_${number}`;
    return put(this.scripts, free, contents, 'Script');
  }

  /** Function aliases as members of `Debugger.State.FunctionAliases`. */
  aliasMembers(): Members {
    return Object.fromEntries(
      [...this.aliases].map(([name, { method: call, metadata }]) => {
        const value: ModelValue = method(call);
        return [name, { value, metadata: { PreferShow: bool(true), ...metadata } }];
      }),
    );
  }
}

/** Names under which the debugger's own objects can be extended. */
const debuggerModels: ReadonlySet<string> = new Set([
  'Debugger',
  'Debugger.Models.Debugger',
  'Debugger.Models.Sessions',
  'Debugger.Models.Session',
  'Debugger.Models.Processes',
  'Debugger.Models.Process',
  'Debugger.Models.Threads',
  'Debugger.Models.Thread',
  'Debugger.Models.Modules',
  'Debugger.Models.Module',
  'Debugger.Models.Stack',
  'Debugger.Models.StackFrames',
  'Debugger.Models.StackFrame',
  'Debugger.Models.LocalVariables',
  'Debugger.Models.Parameters',
  'Debugger.Models.Settings',
  'Debugger.Models.State',
  'Debugger.Models.Utility',
  'Debugger.Models.Utility.Collections',
  'Debugger.Models.Utility.Control',
  'Debugger.Models.Utility.Objects',
  'DataModel.Models.Intrinsic',
  'DataModel.Models.String',
  'DataModel.Models.Array',
  'DataModel.Models.Guid',
  'DataModel.Models.Error',
  'DataModel.Models.Concepts.Iterable',
  'DataModel.Models.Concepts.StringDisplayable',
]);
