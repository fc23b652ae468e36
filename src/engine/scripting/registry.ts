/**
 * What scripts register, in the engine: parents of named models, models under a name, aliases, type signatures.
 *
 * The engine takes data model objects only, so each registration makes one that shows the script's object; it lives
 * until its undo.
 */
import {
  type Metadata,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelRegistry,
  type ModelValue,
} from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import { IDebugHostExtensibility, IDebugHostSymbols } from '../com/host-interfaces.js';
import type { ComMethod } from '../com/interface.js';
import { IConstructableConcept, IDataModelManager, IModelObject } from '../com/model-interfaces.js';
import { inModelTerms } from '../com/system-failure.js';
import { call, get, givenBack, must, mustQuery, orRelease, release, takeOut, using } from '../com/unknown.js';
import type { Border } from '../model/border.js';
import { withGiven } from '../model/engine-method.js';

type Undo = () => void;
type Signature = Parameters<ModelRegistry['addTypeSignature']>[1];

export function createRegistry(engine: Engine, border: Border): ModelRegistry {
  const extensibility = mustQuery(engine.host, IDebugHostExtensibility);
  const acquire = (name: string) => border.ask(engine.manager, IDataModelManager.AcquireNamedModel, name);
  return {
    addParent: (name, parent) => addParent(border, acquire(name), name, parent),
    addNamedModel: (name, model) => inModelTerms(() => addNamedModel(engine, border, name, model)),
    addNamespaceParent(name, subName, access, parent) {
      const { AcquireSubNamespace } = IDataModelManager;
      const namespace = border.ask(engine.manager, AcquireSubNamespace, name, subName, access, 0);
      return addParent(border, namespace, subName, parent);
    },
    addFunctionAlias: (name, method, metadata) =>
      inModelTerms(() => addFunctionAlias(extensibility, border, name, method, metadata)),
    addTypeSignature: (kind, signature, parent) =>
      inModelTerms(() => addTypeSignature(engine, border, signatureMethods[kind], signature, parent)),
    namedModel(name) {
      const model = border.take(acquire(name));
      return model.kind === 'object' ? model.object : undefined;
    },
    createInstance: (name, args) => createInstance(border, acquire(name), args),
    addScript(name) {
      // The place of a script's contents belongs to the script object that the engine asked for.
      throw new ModelError(`The script ${name} was not loaded by the engine`);
    },
  };
}

/**
 * Makes an object a parent of a model of the engine.
 * @param model its reference is consumed
 * @throws ModelError when the engine refuses
 */
export function addParent(border: Border, model: Pointer, name: string, parent: ModelObject): Undo {
  return inModelTerms(() =>
    orRelease(model, () => {
      const given = border.giveDataModel(name, parent);
      orRelease(given, () => must(model, IModelObject.AddParentModel, given, 0, false));
      return () => {
        call(model, IModelObject.RemoveParentModel, given);
        release(given);
        release(model);
      };
    }),
  );
}

function addNamedModel({ manager }: Engine, border: Border, name: string, model: ModelObject): Undo {
  const given = border.giveDataModel(name, model);
  orRelease(given, () => must(manager, IDataModelManager.RegisterNamedModel, name, given));
  return () => {
    call(manager, IDataModelManager.UnregisterNamedModel, name);
    release(given);
  };
}

function addFunctionAlias(
  extensibility: Pointer,
  border: Border,
  name: string,
  method: ModelMethod,
  metadata: Metadata | undefined,
): Undo {
  const { CreateFunctionAliasWithMetadata, DestroyFunctionAlias } = IDebugHostExtensibility;
  using(border.giveMethod(method), (given) =>
    using(border.giveMetadata(metadata), (store) =>
      must(extensibility, CreateFunctionAliasWithMetadata, name, given, store),
    ),
  );
  return () => void call(extensibility, DestroyFunctionAlias, name);
}

interface SignatureMethods {
  readonly register: ComMethod;
  readonly unregister: ComMethod;
}

const signatureMethods: Readonly<Record<'registration' | 'extension', SignatureMethods>> = {
  registration: {
    register: IDataModelManager.RegisterModelForTypeSignature,
    unregister: IDataModelManager.UnregisterModelForTypeSignature,
  },
  extension: {
    register: IDataModelManager.RegisterExtensionForTypeSignature,
    unregister: IDataModelManager.UnregisterExtensionForTypeSignature,
  },
};

function addTypeSignature(
  engine: Engine,
  border: Border,
  { register, unregister }: SignatureMethods,
  wanted: Signature,
  parent: ModelObject,
): Undo {
  const signature = newSignature(engine, wanted);
  const given = orRelease(signature, () => border.giveDataModel(wanted.type, parent));
  orRelease(signature, () => orRelease(given, () => must(engine.manager, register, signature, given)));
  return () => {
    call(engine.manager, unregister, given, signature);
    release(given);
    release(signature);
  };
}

function newSignature(engine: Engine, { type, module, minVersion, maxVersion }: Signature): Pointer {
  const { CreateTypeSignature, CreateTypeSignatureForModuleRange } = IDebugHostSymbols;
  if (module === undefined) return get(engine.hostSymbols, CreateTypeSignature, type, 0);
  const range = [minVersion ?? null, maxVersion ?? null];
  return get(engine.hostSymbols, CreateTypeSignatureForModuleRange, type, module, ...range);
}

/** @param model its reference is consumed. @throws ModelError when it cannot be constructed */
function createInstance(border: Border, model: Pointer, args: readonly ModelValue[]): ModelValue {
  return using(model, () => {
    const out = takeOut();
    call(model, IModelObject.GetConcept, IConstructableConcept.id, out, null);
    const concept = givenBack(out);
    if (concept === 0) throw new ModelError("Invalid argument to method 'createInstance'");
    return using(concept, () =>
      withGiven(border, args, (list) => {
        const made = takeOut();
        const code = call(concept, IConstructableConcept.CreateInstance, args.length, list, made);
        return border.result(code, givenBack(made));
      }),
    );
  });
}
