/**
 * What an expression of dx may refer to. The simulator answers these from its model; tests from a few objects.
 */
import { type ModelMethod, type ModelObject, type ModelValue, object } from '../../provider/model.js';
import type { TargetMemory } from './pointers.js';

export interface DxScope {
  /** The root namespace; its keys are the plain names (`Debugger`). */
  readonly namespace: ModelObject;
  /** `.prefer_dml` is on: the layout of the WinDbg application. */
  readonly dml: boolean;
  /** Levels of children where the command does not say; 1 when absent. */
  readonly depth?: number;
  /** `@$name`: debugger and user variables, undefined when there is none. */
  variable(name: string): ModelValue | undefined;
  /** `@$name = value`; answers with what can be read back. */
  setVariable(name: string, value: ModelValue): ModelValue;
  /** `@$name(…)` for a registered function alias. */
  alias?(name: string): ModelMethod | undefined;
  /** `@name`: a register. */
  register?(name: string): ModelValue | undefined;
  /** Memory behind pointers; nothing can be read where it is absent. */
  readonly memory?: TargetMemory;
  /** A plain name that the namespace does not have: a symbol, `module!symbol`. */
  symbol?(name: string): ModelValue | undefined;
}

/** User variables as `@$vars` and `Debugger.State.UserVariables` show them: in the order of first assignment. */
export class UserVariables implements ModelObject {
  private readonly values = new Map<string, ModelValue>();

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  get(name: string): ModelValue | undefined {
    return this.values.get(name);
  }

  set(name: string, value: ModelValue): boolean {
    this.values.set(name, value);
    return true;
  }
}

export interface ScopeParts {
  readonly namespace?: ModelObject;
  readonly dml?: boolean;
  /** Variables of the debugger itself: `scriptContents`, `curprocess`, … */
  readonly debuggerVariables?: Readonly<Record<string, () => ModelValue>>;
  readonly alias?: (name: string) => ModelMethod | undefined;
  readonly register?: (name: string) => ModelValue | undefined;
  readonly symbol?: (name: string) => ModelValue | undefined;
}

const emptyObject: ModelObject = { keys: () => [], get: () => undefined };

/** A scope with its own user variables, seen as `@$vars` too. */
export function createScope(
  parts: ScopeParts = {},
): DxScope & { dml: boolean; readonly variables: UserVariables } {
  const variables = new UserVariables();
  const own = parts.debuggerVariables ?? {};
  return {
    namespace: parts.namespace ?? emptyObject,
    dml: parts.dml ?? false,
    variables,
    variable(name) {
      if (name === 'vars') return object(variables);
      return Object.hasOwn(own, name) ? own[name]!() : variables.get(name);
    },
    setVariable(name, value) {
      variables.set(name, value);
      return value;
    },
    ...(parts.alias && { alias: parts.alias }),
    ...(parts.register && { register: parts.register }),
    ...(parts.symbol && { symbol: parts.symbol }),
  };
}
