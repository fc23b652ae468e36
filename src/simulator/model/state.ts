/** `Debugger.State`: what the debugger itself holds: its variables, pseudo-registers, scripts and aliases. */
import {
  integer,
  type Metadata,
  type ModelObject,
  type ModelValue,
  method,
  object,
} from '../../provider/model.js';
import type { TargetMemory } from '../dx/pointers.js';
import { readable } from '../target/readable.js';
import { debuggerObject, group, help, type Members, member, unsupported } from './debugger-object.js';
import { emptyCollection, extensionGallery } from './extension-gallery.js';
import { pseudoRegisters } from './pseudo-registers.js';
import { stepFiltersObject } from './step-filters.js';
import { variablesObject } from './variables.js';
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

/** Scripts by name, each an object with the script's `Contents`. */
function scriptsObject(world: World): ModelObject {
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

/**
 * `@$scriptContents`: an object whose parent models are the contents of all scripts. Names that several scripts have
 * are listed for each of them; the script that was loaded first answers for it.
 */
function scriptContentsObject(world: World): ModelObject {
  const contents = () => [...world.registry.scripts.values()];
  const owner = (name: string) => contents().find((script) => script.get(name) !== undefined);
  return {
    keys: () => contents().flatMap((script) => [...script.keys()]),
    get: (name) => owner(name)?.get(name),
    set: (name, value) => owner(name)?.set?.(name, value) ?? false,
    metadata: (name) => owner(name)?.metadata?.(name),
    layers: contents,
    displayString: (format) => contents()[0]?.displayString?.(format),
  };
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

/** State of the engine's own server for language models, which the simulator never runs. */
function serverMembers(world: World): Members {
  const off = (about: string) => member.integer('I4', 0, help(about));
  return {
    IsServerRunning: off('Whether the server runs'),
    IsServerEnabled: off('Whether it may be started'),
    IsClientConnected: off('Whether somebody is connected to it'),
    IsServerBridgeAttached: off('Whether its bridge is attached'),
    Tools: member.of(object(emptyCollection(world.registry)), help('Tools that it offers')),
  };
}

const aliasesHelp =
  "Functions aliased to names which are accessible via a pseudo-register prefix of @$ or executable via a '!' command prefix";
const pseudoHelp =
  'Categorizied debugger managed pseudo-registers which can be referenced by a pseudo-register prefix of @$';
const filtersHelp =
  'Step filters which control functions or source files that should be skipped during step operations';
const scriptsHelp =
  'Scripts which have been loaded into the debugger and have properties, methods, or other accessible constructs';

/** `ReturnOffset` of the current frame. */
function returnAddress(current: CurrentObjects): bigint | undefined {
  const frame = readable(() => current.frame());
  const attributes = frame?.kind === 'object' ? frame.object.get('Attributes') : undefined;
  const offset = attributes?.kind === 'object' ? attributes.object.get('ReturnOffset') : undefined;
  return offset?.kind === 'integer' ? offset.value : undefined;
}

export function stateObject(world: World, current: CurrentObjects, memory: TargetMemory): ModelObject {
  const { registry } = world;
  const aliases = debuggerObject(registry, { members: () => registry.aliasMembers() });
  const views = object(debuggerObject(registry, { iterate: () => ({ next: () => undefined }) }));
  const members: Members = {
    DebuggerInformation: member.of(group(registry, informationMembers()), help(ownedVariables)),
    DebuggerVariables: member.of(group(registry, debuggerVariables(world, current)), help(ownedVariables)),
    FunctionAliases: member.of(object(aliases), help(aliasesHelp)),
    PseudoRegisters: member.of(
      pseudoRegisters(world, memory, () => returnAddress(current)),
      help(pseudoHelp),
    ),
    Scripts: member.of(object(scriptsObject(world)), help(scriptsHelp)),
    StepFilters: member.of(object(stepFiltersObject(registry)), help(filtersHelp)),
    UserVariables: member.of(object(variablesObject(world)), help(userVariables)),
    Views: member.of(views, help('Views which have been created by debugger extensions')),
    ExtensionGallery: member.of(extensionGallery(registry), help('Extension Gallery')),
    MCP: member.of(
      group(registry, serverMembers(world)),
      help('Model Context Protocol (MCP) state information'),
    ),
  };
  return debuggerObject(registry, { models: ['Debugger.Models.State'], members });
}
