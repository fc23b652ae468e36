/**
 * `Debugger.State`: what the debugger itself holds: its variables, pseudo-registers, scripts and aliases.
 *
 * Pseudo-registers that are plain numbers have their values; those that are typed pointers into the target
 * (`$teb`, `$ip`, …) and those that no dump can answer fail as an unavailable pseudo-register does.
 */
import {
  integer,
  type Metadata,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  none,
  object,
} from '../../provider/model.js';
import { pointerSize } from '../target/target.js';
import { collection } from './collection.js';
import {
  debuggerObject,
  group,
  help,
  type Members,
  member,
  methodMember,
  unsupported,
} from './debugger-object.js';
import type { World } from './world.js';

/** The objects that `@$cursession` and its companions name. */
export interface CurrentObjects {
  session(): ModelValue;
  process(): ModelValue;
  thread(): ModelValue;
  stack(): ModelValue;
  frame(): ModelValue;
  registers(): ModelValue;
  rootNamespace(): ModelValue;
}

const ownedVariables =
  'Debugger variables which are owned by the debugger and can be referenced by a pseudo-register prefix of @$';
const userVariables =
  'User variables which are maintained by the debugger and can be referenced by a pseudo-register prefix of @$';

function informationMembers(): Members {
  const radix10: Metadata = { PreferredRadix: integer('UI4', 10) };
  return {
    ProcessorTarget: member.text('X64', help('Debugger build processor target')),
    Bitness: member.integer('UI4', 64, help('Debugger bitness', radix10)),
    EngineFilePath: member.text('C:\\dbg\\dbgeng.dll', help('Debugger engine file path')),
    EngineVersion: member.text('10.0.29507.1001', help('Debugger engine version')),
  };
}

function unavailable(): ModelValue {
  throw new ModelError('Unable to access pseudo-register');
}

function registersNamed(names: string, value: (name: string) => ModelValue): Members {
  return Object.fromEntries(names.split(' ').map((name) => [name, member.of(() => value(name))]));
}

function numbered(prefix: string, first: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${first + index}`).join(' ');
}

function generalRegister(world: World, name: string): ModelValue {
  const { target } = world;
  const values: Readonly<Record<string, () => ModelValue>> = {
    tid: () => integer('UI4', target.threads[target.currentThread]?.id ?? 0),
    tpid: () => integer('UI4', target.processId),
    dtid: () => integer('UI4', target.currentThread),
    dpid: () => integer('UI4', 0),
    dsid: () => integer('UI4', 0),
    frame: () => integer('UI8', 0),
    ptrsize: () => integer('UI4', pointerSize(target)),
    pagesize: () => integer('UI4', 0x1000),
  };
  return values[name]?.() ?? unavailable();
}

function pseudoRegisters(world: World): ModelValue {
  const { registry } = world;
  const temporary = (name: string): ModelValue => {
    const value = world.temporaries[Number(name.slice(1))];
    return value === undefined ? unavailable() : integer('UI8', value);
  };
  const errors = `clrex lastclrex exr_chance exr_code exr_numparams ${numbered('exr_param', 0, 15)} bug_code ${numbered('bug_param', 1, 4)}`;
  const general =
    'exp ea ea2 p ra thread proc teb peb tid tpid exentry dtid dpid dsid frame bphit dbgtime csp callret ptrsize pagesize fp';
  const aliases = 'retreg retreg64 ip eventip previp relip scopeip argreg';
  const branch = (names: string, value: (name: string) => ModelValue, about: string) =>
    member.of(group(registry, registersNamed(names, value)), help(about));
  return group(registry, {
    Errors: branch(
      errors,
      unavailable,
      'Pseudo-registers related to error handling, exceptions, and bug checks',
    ),
    General: branch(general, (name) => generalRegister(world, name), 'Generally useful pseudo-registers'),
    Kernel: branch('pcr prcb', unavailable, 'Pseudo-registers which are only relevant to kernel debugging'),
    RegisterAliases: branch(
      aliases,
      unavailable,
      'Pseudo-registers which alias machine specific registers by general names',
    ),
    Temporaries: branch(
      numbered('t', 0, 20),
      temporary,
      'Pseudo-registers which are available for user temporary storage',
    ),
  });
}

/** Scripts by name, each an object with the script's `Contents`. */
export function scriptsObject(world: World): ModelObject {
  return debuggerObject(world.registry, {
    members: () =>
      Object.fromEntries(
        [...world.registry.scripts].map(([name, contents]) => [
          name,
          member.of(group(world.registry, { Contents: member.of(object(contents)) })),
        ]),
      ),
  });
}

/** `@$scriptContents`: the contents of all scripts in one object; of two same names the later script's wins. */
export function scriptContentsObject(world: World): ModelObject {
  const contents = () => [...world.registry.scripts.values()];
  const owner = (name: string) =>
    contents()
      .reverse()
      .find((script) => script.get(name) !== undefined);
  return {
    keys: () => [...new Set(contents().flatMap((script) => [...script.keys()]))],
    get: (name) => owner(name)?.get(name),
    set: (name, value) => owner(name)?.set?.(name, value) ?? false,
    metadata: (name) => owner(name)?.metadata?.(name),
  };
}

/** `@$vars`, with its three methods. */
function variablesObject(world: World): ModelObject {
  const { variables } = world;
  const named = (value: ModelValue | undefined, what: string): string => {
    if (value?.kind === 'string') return value.value;
    throw new ModelError(`Invalid argument passed to method '${what}'`);
  };
  const actions: Readonly<Record<string, [ModelMethod, string]>> = {
    Add: [
      (_self, [name, value]) => {
        variables.set(named(name, 'Add'), value ?? none);
        return none;
      },
      'Add(Name, Value) - Method which adds a variable of the specified name to the list of user variables',
    ],
    Clear: [
      () => {
        variables.clear();
        return none;
      },
      'Clear() - Method which removes all user variables',
    ],
    Remove: [
      (_self, [name]) => {
        variables.delete(named(name, 'Remove'));
        return none;
      },
      'Remove(Name) - Method which removes a variable from the list of user variables',
    ],
  };
  const methods = Object.fromEntries(
    Object.entries(actions).map(([name, [call, about]]) => [name, methodMember(call, help(about))]),
  );
  const variable = (name: string, value: ModelValue): Members[string] => ({
    value,
    set: (written) => {
      variables.set(name, written);
      return true;
    },
  });
  return debuggerObject(world.registry, {
    members: () => ({
      ...Object.fromEntries([...variables].map(([name, value]) => [name, variable(name, value)])),
      ...methods,
    }),
  });
}

function debuggerVariables(world: World, current: CurrentObjects): Members {
  const active = (what: string, name: string) =>
    help(
      `Refers to the ${what} that is currently active in the debugger interface.  Referencable via @$${name}`,
    );
  const create = unsupported('Debugger.Utility.Objects.CreateInstance');
  return {
    create: member.of(method(create), help('Quick alias of Debugger.Utility.Objects.CreateInstance')),
    cursession: member.of(current.session, active('session (system)', 'cursession')),
    curprocess: member.of(current.process, active('process', 'curprocess')),
    curthread: member.of(current.thread, active('thread', 'curthread')),
    scripts: member.of(
      () => object(scriptsObject(world)),
      help('Refers to the set of scripts loaded into the debugger.  Referencable via @$scripts'),
    ),
    scriptContents: member.of(
      object(scriptContentsObject(world)),
      help(
        'A namespace object which contains the content of all scripts loaded into the debugger.  Referencable via @$scriptContents',
      ),
    ),
    vars: member.of(
      object(variablesObject(world)),
      help('Refers to the collection of user managed variables.  Referencable via @$vars'),
    ),
    curstack: member.of(current.stack, active('stack', 'curstack')),
    curframe: member.of(current.frame, active('stack frame', 'curframe')),
    curregisters: member.of(
      current.registers,
      active('register state (of the current thread/processor or an explicitly set context)', 'curregisters'),
    ),
    debuggerRootNamespace: member.of(
      current.rootNamespace,
      help('Refers to the debugger root namespace.  Referencable via @$debuggerRootNamespace'),
    ),
  };
}

export function stateObject(world: World, current: CurrentObjects): ModelObject {
  const { registry } = world;
  const empty = () => object(debuggerObject(registry, { iterate: () => ({ next: () => undefined }) }));
  const stepFilters = collection(registry, {
    models: [],
    items: () => [],
    value: () => none,
    key: (_item, position) => integer('UI8', position),
    find: () => undefined,
  });
  const aliases = debuggerObject(registry, { members: () => registry.aliasMembers() });
  return debuggerObject(registry, {
    models: ['Debugger.Models.State'],
    members: {
      DebuggerInformation: member.of(group(registry, informationMembers()), help(ownedVariables)),
      DebuggerVariables: member.of(group(registry, debuggerVariables(world, current)), help(ownedVariables)),
      FunctionAliases: member.of(
        object(aliases),
        help(
          "Functions aliased to names which are accessible via a pseudo-register prefix of @$ or executable via a '!' command prefix",
        ),
      ),
      PseudoRegisters: member.of(
        pseudoRegisters(world),
        help(
          'Categorizied debugger managed pseudo-registers which can be referenced by a pseudo-register prefix of @$',
        ),
      ),
      Scripts: member.of(
        object(scriptsObject(world)),
        help(
          'Scripts which have been loaded into the debugger and have properties, methods, or other accessible constructs',
        ),
      ),
      StepFilters: member.of(
        object(stepFilters),
        help(
          'Step filters which control functions or source files that should be skipped during step operations',
        ),
      ),
      UserVariables: member.of(object(variablesObject(world)), help(userVariables)),
      Views: member.of(empty(), help('Views which have been created by debugger extensions')),
      ExtensionGallery: member.of(group(registry, {}), help('Extension Gallery')),
      MCP: member.of(group(registry, {}), help('Model Context Protocol (MCP) state information')),
    },
  });
}
