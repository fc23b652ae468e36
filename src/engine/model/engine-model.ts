/**
 * The genuine engine behind the provider: its namespace, its current objects, its evaluator.
 *
 * What is current is asked for each time, for a command may have changed it.
 */
import type { Model, ModelObject, ModelRegistry, ModelValue, TargetAccess } from '../../provider/index.js';
import { ModelError } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import { IDebugHostEvaluator } from '../com/host-interfaces.js';
import { IDataModelManager } from '../com/model-interfaces.js';
import { call, get, givenBack, mustQuery, release, takeOut, using } from '../com/unknown.js';
import { currentContext } from '../symbols/location.js';
import type { Border } from './border.js';
import { EngineObject } from './engine-object.js';

interface EngineModelParts {
  readonly target: TargetAccess;
  readonly registry: ModelRegistry;
  /** Where `debugLog` goes. */
  readonly output: (text: string) => void;
}

export function createEngineModel(engine: Engine, border: Border, parts: EngineModelParts): Model {
  const namespace = border.take(get(engine.manager, IDataModelManager.GetRootNamespace));
  if (namespace.kind !== 'object') throw new ModelError('The engine has no root namespace');
  const evaluator = mustQuery(engine.host, IDebugHostEvaluator);
  const evaluate = (expression: string, self?: ModelValue): ModelValue => {
    const context = self === undefined ? 0 : border.give(self);
    const out = takeOut();
    const { EvaluateExtendedExpression } = IDebugHostEvaluator;
    const code = call(evaluator, EvaluateExtendedExpression, currentContext, expression, context, out, null);
    release(context);
    return border.result(code, givenBack(out));
  };
  return {
    ...parts,
    namespace: namespace.object,
    currentSession: () => evaluate('@$cursession'),
    currentProcess: () => evaluate('@$curprocess'),
    currentThread: () => evaluate('@$curthread'),
    evaluate,
    conceptKey: (object, name) => conceptKey(border, object, name),
  };
}

/** What the engine adds to its own objects is a key of theirs; to those of the provider it is added on its side. */
function conceptKey(border: Border, object: ModelObject, name: string): ModelValue | undefined {
  if (object instanceof EngineObject || object.iterate === undefined) return undefined;
  return using(border.giveObject(object), (view) => new EngineObject(border, view).get(name));
}
