/** User variables of dx (`@$name = …`), seen as `@$vars` and as `Debugger.State.UserVariables`. */
import {
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  none,
} from '../../provider/model.js';
import { debuggerObject, help, type Member, type Members, methodMember } from './debugger-object.js';
import type { World } from './world.js';

function nameOf(value: ModelValue | undefined, method: string): string {
  if (value?.kind === 'string') return value.value;
  throw new ModelError(`Invalid argument passed to method '${method}'`);
}

function methods(variables: Map<string, ModelValue>): Members {
  const add: ModelMethod = (_self, [name, value]) => {
    variables.set(nameOf(name, 'Add'), value ?? none);
    return none;
  };
  const clear: ModelMethod = () => {
    variables.clear();
    return none;
  };
  const remove: ModelMethod = (_self, [name]) => {
    variables.delete(nameOf(name, 'Remove'));
    return none;
  };
  const adds = 'Method which adds a variable of the specified name to the list of user variables';
  const removes = 'Method which removes a variable from the list of user variables';
  return {
    Add: methodMember(add, help(`Add(Name, Value) - ${adds}`)),
    Clear: methodMember(clear, help('Clear() - Method which removes all user variables')),
    Remove: methodMember(remove, help(`Remove(Name) - ${removes}`)),
  };
}

/** The variables in order of their first assignment, then the three methods. */
export function variablesObject(world: World): ModelObject {
  const { variables } = world;
  const fixed = methods(variables);
  const variable = (name: string, value: ModelValue): Member => ({
    value,
    set: (written) => {
      variables.set(name, written);
      return true;
    },
  });
  const members = () => ({
    ...Object.fromEntries([...variables].map(([name, value]) => [name, variable(name, value)])),
    ...fixed,
  });
  return debuggerObject(world.registry, { members });
}
