/** `dx` of a session: the evaluator over the session's model, printed in the layout that `.prefer_dml` chooses. */
import {
  type IntegerType,
  integer,
  type Model,
  type ModelObject,
  type ModelValue,
} from '../../provider/index.js';
import { type DxScope, evaluateDx, runDx } from '../dx/index.js';
import type { World } from '../model/world.js';

/** An object below another by its keys; undefined when one of them is missing. */
function below(root: ModelObject, ...path: readonly string[]): ModelObject | undefined {
  let current: ModelObject | undefined = root;
  for (const key of path) {
    const value: ModelValue | undefined = current?.get(key);
    current = value?.kind === 'object' ? value.object : undefined;
  }
  return current;
}

export class DxPrompt {
  readonly #scope: DxScope;

  constructor(
    private readonly model: Model,
    private readonly world: World,
  ) {
    const { display, registry } = world;
    this.#scope = {
      namespace: model.namespace,
      get dml() {
        return display.preferDml;
      },
      get depth() {
        return display.recursionDepth;
      },
      variable: (name) => this.#variable(name),
      setVariable: (name, value) => this.#setVariable(name, value),
      alias: (name) => registry.aliases.get(name)?.method,
      register: (name) => this.#register(name),
      memory: model.target,
    };
  }

  /** What `dx ARGS` prints, without the final line end. */
  print(args: string): string {
    return runDx(args, this.#scope);
  }

  /** @throws ModelError */
  evaluate(expression: string): ModelValue {
    return evaluateDx(expression, this.#scope);
  }

  /** The debugger's own variables, then the user's, then pseudo-registers. */
  #variable(name: string): ModelValue | undefined {
    const state = below(this.model.namespace, 'Debugger', 'State');
    const owned = state && below(state, 'DebuggerVariables')?.get(name);
    if (owned !== undefined) return owned;
    return this.world.variables.get(name) ?? this.#pseudoGroup(name)?.get(name);
  }

  /** The group of pseudo-registers that one belongs to. */
  #pseudoGroup(name: string): ModelObject | undefined {
    const groups = below(this.model.namespace, 'Debugger', 'State', 'PseudoRegisters');
    for (const group of groups?.keys() ?? []) {
      const members = below(groups!, group);
      if (members?.keys().includes(name)) return members;
    }
    return undefined;
  }

  /** A pseudo-register takes what it can hold; any other name is a variable of the user's. */
  #setVariable(name: string, value: ModelValue): ModelValue {
    const group = this.#pseudoGroup(name);
    if (group === undefined) {
      this.world.variables.set(name, value);
      return value;
    }
    group.set?.(name, value);
    return group.get(name) ?? value;
  }

  #register(name: string): ModelValue | undefined {
    const { target } = this.world;
    const thread = target.threads[target.currentThread];
    const found = thread && target.registers(thread).find((register) => register.name === name);
    return found && asNative(integer(found.type, found.value));
  }
}

const nativeTypes: Partial<Record<IntegerType, string>> = {
  UI2: 'unsigned short',
  UI4: 'unsigned int',
  UI8: 'unsigned __int64',
};

/** Registers and pseudo-registers are native values: the engine prints the type behind them. */
function asNative(value: ModelValue | undefined): ModelValue | undefined {
  if (value?.kind !== 'integer') return value;
  const typeName = nativeTypes[value.type];
  return typeName === undefined ? value : { ...value, typeName };
}
