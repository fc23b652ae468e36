/**
 * Threads, their stack and their registers.
 *
 * Nothing is unwound: a stack has frame 0, made from the thread's own context. Its return address is shown where
 * it can be known without unwind data (x86: beside the saved frame pointer; ARM64: the link register) and is no
 * value on x64.
 */
import {
  bool,
  integer,
  type ModelObject,
  type ModelValue,
  none,
  object,
  text,
} from '../../provider/model.js';
import { addressText } from '../target/addresses.js';
import { symbolText } from '../target/exports.js';
import { machineName } from '../target/machine.js';
import { pointerRegisters } from '../target/registers.js';
import { pointerSize, type TargetThread } from '../target/target.js';

import { collection, positionOf } from './collection.js';
import { debuggerObject, group, help, type Members, member, methodMember } from './debugger-object.js';
import { environment } from './environment.js';
import { moduleObject } from './module.js';
import type { World } from './world.js';

/** Action metadata of every `SwitchTo`. */
export function switchTo(what: string, act: () => void): Members {
  const description = `SwitchTo() - Switch to this ${what} as the default context`;
  const action = {
    ActionName: text('Switch To'),
    ActionDescription: text(description),
    ActionIsDefault: bool(true),
  };
  const call = () => {
    act();
    return none;
  };
  return { SwitchTo: methodMember(call, help(description, action)) };
}

interface FrameState {
  readonly ip: number;
  readonly sp: number;
  readonly fp: number;
  readonly returnAddress?: number;
}

function frameState(world: World, thread: TargetThread): FrameState | undefined {
  const { target } = world;
  const registers = new Map(target.registers(thread).map((one) => [one.name, Number(one.value)]));
  const names = pointerRegisters(target.effectiveMachine);
  const ip = registers.get(names.ip);
  const sp = registers.get(names.sp);
  const fp = registers.get(names.fp);
  if (ip === undefined || sp === undefined || fp === undefined) return undefined;
  if (target.effectiveMachine === 'ARM64') return { ip, sp, fp, returnAddress: registers.get('lr') ?? 0 };
  if (target.effectiveMachine !== 'x86') return { ip, sp, fp };
  const saved = target.read(fp + 4, 4);
  if (saved.length < 4) return { ip, sp, fp };
  return { ip, sp, fp, returnAddress: new DataView(saved.buffer, saved.byteOffset).getUint32(0, true) };
}

function sourceInformation(world: World, ip: number): Members {
  const nearest = world.target.symbols.nearest(ip);
  const alternate = debuggerObject(world.registry, { iterate: () => ({ next: () => undefined }) });
  return {
    FunctionName: nearest === undefined ? member.none() : member.text(nearest.name ?? nearest.module.name),
    FunctionAddress: nearest === undefined ? member.none() : member.integer('UI8', ip - nearest.displacement),
    FunctionOffset: nearest === undefined ? member.none() : member.integer('UI8', nearest.displacement),
    SourceFile: member.none(),
    SourceLine: member.none(),
    Module:
      nearest === undefined ? member.none() : member.of(() => object(moduleObject(world, nearest.module))),
    AlternateFunctions: member.of(
      object(alternate),
      help(
        'Information regarding other functions which this may represent due to multiple functions folding into one set of machine code',
      ),
    ),
  };
}

/** A frame's text: blanks round the plus, unlike everywhere else. */
function frameText(world: World, ip: number): string {
  const nearest = world.target.symbols.nearest(ip);
  return nearest === undefined ? `0x${ip.toString(16)}` : symbolText(nearest).replace('+0x', ' + 0x');
}

function frameObject(world: World, thread: TargetThread, state: FrameState): ModelObject {
  const { registry, target } = world;
  const variables = (model: string) => object(debuggerObject(registry, { models: [model] }));
  const returned = state.returnAddress;
  return debuggerObject(registry, {
    models: ['Debugger.Models.StackFrame'],
    displayString: () => frameText(world, state.ip),
    members: {
      LocalVariables: member.of(() => variables('Debugger.Models.LocalVariables')),
      Parameters: member.of(() => variables('Debugger.Models.Parameters')),
      ...switchTo('frame', () => {
        target.currentThread = thread.index;
      }),
      Attributes: member.of(() =>
        group(registry, {
          IsInlineFrame: member.of(bool(false)),
          InstructionOffset: member.integer('UI8', state.ip),
          ReturnOffset: returned === undefined ? member.none() : member.integer('UI8', returned),
          FrameOffset: target.effectiveMachine === 'AMD64' ? member.none() : member.integer('UI8', state.fp),
          StackOffset: member.integer('UI8', state.sp),
          FuncTableEntry: member.integer('UI8', 0),
          Virtual: member.integer('I4', 1),
          FrameNumber: member.integer('UI4', 0),
          SourceInformation: member.of(() => group(registry, sourceInformation(world, state.ip))),
          FrameMachine: member.text(machineName(target.effectiveMachine)),
        }),
      ),
    },
  });
}

export function stackObject(world: World, thread: TargetThread): ModelValue {
  const frames = (): FrameState[] => {
    const state = frameState(world, thread);
    return state === undefined ? [] : [state];
  };
  const list = collection(world.registry, {
    models: ['Debugger.Models.StackFrames'],
    items: frames,
    value: (state) => object(frameObject(world, thread, state)),
    key: (_state, position) => integer('UI8', position),
    find: (index) => frames()[positionOf(index) ?? -1],
  });
  return group(world.registry, { Frames: member.of(object(list)) }, ['Debugger.Models.Stack']);
}

const registerGroups: readonly [name: string, help: string][] = [
  ['User', 'Includes the most commonly used registers for all architectures'],
  ['Kernel', 'Registers available only in kernel mode'],
  ['SIMD', 'Registers included as part of SIMD operations'],
  ['VFP', 'Registers included as part of the ARM Vector Floating Point set'],
  ['FloatingPoint', 'Includes the i386 and amd64 floating point operation control registers'],
  ['CET', 'Includes the Control-Flow Enforcement Technology registers (shadow stack)'],
  ['AMX', 'Includes AMX (advanced matrix extensions) registers'],
];

/** Which groups a machine has. All but `User` are listed and empty here. */
function hasGroup(world: World, name: string): boolean {
  const arm = world.target.effectiveMachine === 'ARM64';
  if (name === 'VFP') return arm;
  if (name === 'FloatingPoint') return !arm;
  if (name === 'CET') return world.target.effectiveMachine === 'AMD64';
  return name === 'User' || name === 'SIMD';
}

export function registersObject(world: World, thread: TargetThread): ModelValue {
  const { registry, target } = world;
  const user = () =>
    object(
      debuggerObject(registry, {
        members: () =>
          Object.fromEntries(
            target.registers(thread).map((one) => [one.name, member.integer(one.type, one.value)]),
          ),
      }),
    );
  const members = registerGroups.map(([name, text]): [string, Members[string]] => {
    if (!hasGroup(world, name)) return [name, member.none(help(text))];
    return [name, member.of(name === 'User' ? user : () => group(registry, {}), help(text))];
  });
  return object(debuggerObject(registry, { members: Object.fromEntries(members) }));
}

/** Text of a thread: where it began; none when that is not captured. */
function threadText(world: World, thread: TargetThread): string | undefined {
  const { startAddress } = thread;
  if (startAddress === undefined) return undefined;
  const nearest = world.target.symbols.nearest(startAddress);
  if (nearest === undefined) return undefined;
  return `${symbolText(nearest)} (${addressText(startAddress, pointerSize(world.target))}) `;
}

export function threadObject(world: World, thread: TargetThread): ModelObject {
  const { registry } = world;
  return debuggerObject(registry, {
    models: ['Debugger.Models.Thread'],
    displayString: () => threadText(world, thread),
    members: {
      Id: member.integer('UI8', thread.id, help('The OS thread identifier for this thread (TID)')),
      Index: member.integer(
        'UI4',
        thread.index,
        help('The index of this thread in the debugger thread list'),
      ),
      Name: thread.name === undefined ? member.none() : member.text(thread.name),
      Stack: member.of(() => stackObject(world, thread)),
      NativeStack: member.none(),
      Registers: member.of(() => registersObject(world, thread)),
      ...switchTo('thread', () => {
        world.target.currentThread = thread.index;
      }),
      Environment: member.of(() => environment(world)),
      NativeEnvironment: member.none(),
    },
  });
}

export function threadsObject(world: World): ModelObject {
  const { threads } = world.target;
  const objects = new Map<TargetThread, ModelObject>();
  return collection(world.registry, {
    models: ['Debugger.Models.Threads'],
    items: () => threads,
    value: (thread) => object(threadOf(world, objects, thread)),
    key: (thread) => integer('UI4', thread.id),
    find: (index) => {
      const id = positionOf(index);
      return id === undefined ? undefined : threads.find((thread) => thread.id === id);
    },
  });
}

function threadOf(world: World, objects: Map<TargetThread, ModelObject>, thread: TargetThread): ModelObject {
  const known = objects.get(thread);
  if (known !== undefined) return known;
  const made = threadObject(world, thread);
  objects.set(thread, made);
  return made;
}
