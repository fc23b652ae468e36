/**
 * The simulator behind the provider: root namespace, current objects, memory and types.
 *
 * Types come from whoever opens the session, because a dump holds none; without them every look-up answers
 * "not found", as the engine does without symbols.
 */
import {
  type Model,
  ModelError,
  type ModelObject,
  type ModelValue,
  none,
  object,
  type TargetAccess,
  type TypeLayout,
} from '../../provider/model.js';
import { pointerSize, type TargetThread } from '../target/target.js';
import { debuggerObject, help, member } from './debugger-object.js';
import { stackObject } from './frame.js';
import { processesObject, processObject } from './process.js';
import { registersObject } from './registers.js';
import { sessionObject, sessionsObject } from './session.js';
import { settingsObject } from './settings-object.js';
import { type CurrentObjects, stateObject } from './state.js';
import { threadObject } from './thread.js';
import { utilityObject } from './utility.js';
import type { World } from './world.js';

interface ModelOptions {
  /** Types as symbols would describe them; found by module (any letter case) and name. */
  readonly types?: readonly TypeLayout[];
  /** `Debugger.Utility.FileSystem`. */
  readonly fileSystem?: ModelObject;
  /** `host.evaluateExpression` and its kin. */
  readonly evaluate: (expression: string) => ModelValue;
  /** Where `debugLog` goes. */
  readonly output: (text: string) => void;
}

/** The upper half of an address is ignored on a 32-bit dump; beyond 2^53 nothing of a user process lies. */
function read(world: World, address: bigint, length: number): Uint8Array {
  const folded = world.target.machine === 'x86' ? BigInt.asUintN(32, address) : address;
  if (folded > BigInt(Number.MAX_SAFE_INTEGER)) return new Uint8Array(0);
  return world.target.read(Number(folded), length);
}

function targetAccess(world: World, types: readonly TypeLayout[]): TargetAccess {
  const { target } = world;
  const layouts = new Map(types.map((type) => [`${type.module.toLowerCase()}!${type.name}`, type]));
  const named = (module: string) => target.moduleByName(module);
  return {
    read: (address, length) => read(world, address, length),
    moduleType: (module, type) =>
      layouts.get(`${module.toLowerCase()}!${type}`) ??
      layouts.get(`${(named(module)?.name ?? module).toLowerCase()}!${type}`),
    moduleSymbol(module, symbol) {
      const owner = named(module);
      const found = owner === undefined ? undefined : target.symbols.find(owner, symbol);
      return found === undefined ? undefined : { address: BigInt(found.address) };
    },
    symbolAt(address) {
      const found = target.symbols.nearest(Number(address));
      if (found?.name === undefined) return undefined;
      const start = address - BigInt(found.displacement);
      return { name: `${found.module.name}!${found.name}`, address: start };
    },
    pointerSize: () => pointerSize(target),
  };
}

export class SimulatorModel implements Model {
  readonly namespace: ModelObject;
  readonly target: TargetAccess;
  readonly registry: World['registry'];
  readonly #session: ModelObject;
  readonly #process: ModelObject;
  readonly #threads = new Map<TargetThread, ModelObject>();

  constructor(
    private readonly world: World,
    private readonly options: ModelOptions,
  ) {
    this.registry = world.registry;
    this.target = targetAccess(world, options.types ?? []);
    this.#process = processObject(world);
    this.#session = sessionObject(world, processesObject(world, this.#process));
    this.namespace = this.#rootNamespace();
  }

  currentSession(): ModelValue {
    return object(this.#session);
  }

  currentProcess(): ModelValue {
    return object(this.#process);
  }

  currentThread(): ModelValue {
    const thread = this.#current();
    if (thread === undefined) return none;
    const known = this.#threads.get(thread) ?? threadObject(this.world, thread);
    this.#threads.set(thread, known);
    return object(known);
  }

  evaluate(expression: string): ModelValue {
    return this.options.evaluate(expression);
  }

  output(text: string): void {
    this.options.output(text);
  }

  #current(): TargetThread | undefined {
    return this.world.target.threads[this.world.target.currentThread];
  }

  #ofThread(make: (thread: TargetThread) => ModelValue): ModelValue {
    const thread = this.#current();
    if (thread === undefined) throw new ModelError('There is no current thread');
    return make(thread);
  }

  #currentFrame(): ModelValue {
    const stack = this.#ofThread((thread) => stackObject(this.world, thread));
    const frames = stack.kind === 'object' ? stack.object.get('Frames') : undefined;
    if (frames?.kind !== 'object') return none;
    return frames.object.iterate?.().next()?.value ?? none;
  }

  #currentObjects(): CurrentObjects {
    return {
      session: () => this.currentSession(),
      process: () => this.currentProcess(),
      thread: () => this.currentThread(),
      stack: () => this.#ofThread((thread) => stackObject(this.world, thread)),
      frame: () => this.#currentFrame(),
      registers: () => this.#ofThread((thread) => registersObject(this.world, thread)),
      rootNamespace: () => object(this.namespace),
    };
  }

  #rootNamespace(): ModelObject {
    const { registry } = this.world;
    const state = stateObject(this.world, this.#currentObjects(), this.target);
    const members = {
      Sessions: member.of(object(sessionsObject(this.world, this.#session))),
      Settings: member.of(settingsObject(this.world), help('Controls debugger settings and configurations.')),
      State: member.of(
        object(state),
        help('State pertaining to the current execution of the debugger (e.g.: user variables)'),
      ),
      Utility: member.of(
        object(utilityObject(this.world, this.options.fileSystem)),
        help('General utility methods for debugger users'),
      ),
    };
    const root = debuggerObject(registry, { models: ['Debugger.Models.Debugger'], members });
    return debuggerObject(registry, { members: { Debugger: member.of(object(root)) } });
  }
}
