/**
 * `Debugger.Utility`: every method is listed, and those that reach the target do what the engine does.
 *
 * ExecuteCommand runs at once, captures all output, and throws when the command fails: the error carries a code
 * and no text, and what was printed before it is lost.
 */
import { bool, ModelError, type ModelMethod, type ModelObject, none, object } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { CommandError } from '../commands/command.js';
import {
  setBreakpointAtOffset,
  setBreakpointAtSourceLocation,
  setBreakpointForReadWrite,
} from './breakpoint.js';
import { lineCollection } from './collection.js';
import {
  debuggerObject,
  group,
  help,
  type Members,
  member,
  methodMember,
  unsupported,
} from './debugger-object.js';
import { utilityGroups } from './utility-methods.js';
import type { World } from './world.js';

/** What the engine returns for any command that fails. */
const commandFailed = 0x80040205;

function executeCommand(world: World): ModelMethod {
  const run = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (error instanceof CommandError) throw systemError(commandFailed);
      throw error;
    }
  };
  return (_self, args) => {
    const [command, capture] = args;
    if (args.length < 1 || args.length > 2) {
      throw new ModelError("Incorrect number of arguments to method 'ExecuteCommand'");
    }
    if (command?.kind !== 'string' || (capture !== undefined && capture.kind !== 'bool')) {
      throw new ModelError("Invalid argument passed to method 'ExecuteCommand'");
    }
    world.counters.commands++;
    if (capture?.value === false) {
      run(() => world.run(command.value));
      return none;
    }
    let result: ModelObject | undefined;
    run(() => {
      const lines = world.capture(command.value);
      world.counters.lines += lines.count;
      result = lineCollection(world.registry, lines);
    });
    return object(result!);
  };
}

/** Puts the keys of several objects into one, for display. */
function aggregate(world: World): ModelMethod {
  return (_self, args) => {
    const members: Record<string, Members[string]> = {};
    for (const argument of args) {
      if (argument.kind !== 'object') continue;
      for (const key of argument.object.keys()) {
        members[key] = member.of(() => argument.object.get(key) ?? none);
      }
    }
    return group(world.registry, members);
  };
}

function calls(world: World): Readonly<Record<string, ModelMethod>> {
  return {
    'Control.ExecuteCommand': executeCommand(world),
    'Control.SetBreakpointAtSourceLocation': setBreakpointAtSourceLocation(world),
    'Control.SetBreakpointAtOffset': setBreakpointAtOffset(world),
    'Control.SetBreakpointForReadWrite': setBreakpointForReadWrite(world),
    'Objects.Aggregate': aggregate(world),
  };
}

/**
 * @param fileSystem `Debugger.Utility.FileSystem`, an extension's part of the model: present where the session
 * brings one
 */
export function utilityObject(world: World, fileSystem: ModelObject | undefined): ModelObject {
  const known = calls(world);
  const members: Record<string, Members[string]> = {};
  for (const [name, { help: text, methods }] of Object.entries(utilityGroups)) {
    const inside = Object.entries(methods).map(([key, methodHelp]): [string, Members[string]] => {
      const path = `${name}.${key}`;
      const call = known[path] ?? unsupported(`Debugger.Utility.${path}`);
      return [key, methodMember(call, help(methodHelp, { PreferShow: bool(true) }))];
    });
    const models = [`Debugger.Models.Utility.${name}`];
    members[name] = member.of(group(world.registry, Object.fromEntries(inside), models), help(text));
  }
  if (fileSystem !== undefined) members.FileSystem = member.of(object(fileSystem));
  return debuggerObject(world.registry, { models: ['Debugger.Models.Utility'], members });
}
