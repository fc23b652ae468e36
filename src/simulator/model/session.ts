/** The session: processes, and what kind of target and machine this is. */
import {
  bool,
  integer,
  type ModelObject,
  type ModelValue,
  none,
  object,
  text,
} from '../../provider/model.js';
import { fullMachineName, machineName } from '../target/machine.js';
import { pointerSize } from '../target/target.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, group, type Members, member } from './debugger-object.js';
import type { World } from './world.js';

function machineMembers(world: World): Members {
  const { target } = world;
  return {
    FullName: member.of(() => text(fullMachineName(target.effectiveMachine, target.machine))),
    AbbrevName: member.of(() => text(machineName(target.effectiveMachine))),
    PageSize: member.integer('UI4', 0x1000),
    PointerSize: member.of(() => integer('UI4', pointerSize(target))),
    IsBigEndian: member.of(bool(false)),
  };
}

/** A live target has no details; nor has a log. */
function details(world: World): ModelValue {
  if (world.target.dump === undefined || world.target.isLive) return none;
  return group(world.registry, {
    DumpHeader: member.none(),
    DumpFileName: member.text(world.target.path),
    KD_VERSION: member.none(),
    KD_DATA: member.none(),
  });
}

function targetMembers(world: World): Members {
  const { target } = world;
  const isDump = target.dump !== undefined && !target.isLive;
  const flag = (value: boolean) => member.of(bool(value));
  return {
    IsUserTarget: flag(!target.isKernel),
    IsKernelTarget: flag(target.isKernel),
    IsDumpTarget: flag(isDump),
    IsTTDTarget: flag(false),
    IsReptTarget: flag(false),
    IsReplayableTarget: flag(false),
    IsLiveTarget: flag(target.isLive),
    IsLocalKernelTarget: flag(false),
    IsExdiKernelTarget: flag(false),
    IsConnectedKernelTarget: flag(false),
    IsNTTarget: flag(true),
    Details: member.of(() => details(world)),
    Transport: member.none(),
  };
}

export function sessionObject(world: World, processes: ModelObject): ModelObject {
  const { registry } = world;
  return debuggerObject(registry, {
    models: ['Debugger.Models.Session'],
    displayString: () => world.target.description,
    members: {
      Processes: member.of(object(processes)),
      Id: member.integer('I4', 0),
      Attributes: member.of(() =>
        group(registry, {
          Machine: member.of(() => group(registry, machineMembers(world))),
          Target: member.of(() => group(registry, targetMembers(world))),
        }),
      ),
      ...world.sessionExtras,
    },
  });
}

export function sessionsObject(world: World, session: ModelObject): ModelObject {
  return collection(world.registry, {
    models: ['Debugger.Models.Sessions'],
    items: () => [session],
    value: (item) => object(item),
    key: () => integer('UI4', 0),
    find: (index) => (positionOf(index) === 0 ? session : undefined),
  });
}
