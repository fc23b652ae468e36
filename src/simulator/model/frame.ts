/**
 * `Thread.Stack`: its frames, what they say of themselves, and the choice of one.
 *
 * The frames are those of the dump's own machine, whatever `.effmach` chose; `k` follows it.
 *
 * `FuncTableEntry` is 0 and `Virtual` 1 on every frame of a dump, as the engine has them. There are no inline frames,
 * parameters or locals without a PDB.
 */
import { bool, integer, type ModelObject, type ModelValue, object } from '../../provider/model.js';
import type { StackFrame } from '../stack/frame.js';
import { setScopeFrame } from '../stack/scope.js';
import { walkStack } from '../stack/walk.js';
import { symbolText } from '../target/exports.js';
import { machineName } from '../target/machine.js';
import { sharedUserData, sharedUserDataOffset } from '../target/shared-user-data.js';
import type { TargetModule, TargetThread } from '../target/target.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, group, help, type Members, member } from './debugger-object.js';
import { moduleObject } from './module.js';
import { switchTo } from './switch-to.js';
import type { World } from './world.js';

/** Where an instruction is: what `SourceInformation` and the frame's text say of it. */
interface Place {
  /** With the module in front, where the symbol is none of its own. */
  readonly text: string;
  readonly functionName: string;
  readonly displacement: number;
  readonly module?: TargetModule;
}

function placeOf(world: World, ip: bigint): Place | undefined {
  const address = ip > BigInt(Number.MAX_SAFE_INTEGER) ? -1 : Number(ip);
  const shared = sharedUserDataOffset(address);
  if (shared !== undefined) {
    const { name } = sharedUserData;
    return { text: `${name} + 0x${shared.toString(16)}`, functionName: name, displacement: shared };
  }
  const nearest = world.target.symbols.nearest(address);
  if (nearest === undefined) return undefined;
  const { module, name, displacement } = nearest;
  // Blanks round the plus, unlike everywhere else.
  const text = symbolText(nearest).replace('+0x', ' + 0x');
  return { text, functionName: name ?? module.name, displacement, module };
}

function sourceInformation(world: World, ip: bigint): Members {
  const place = placeOf(world, ip);
  const { module } = place ?? {};
  const alternate = debuggerObject(world.registry, { iterate: () => ({ next: () => undefined }) });
  return {
    FunctionName: place === undefined ? member.none() : member.text(place.functionName),
    FunctionAddress:
      place === undefined ? member.none() : member.integer('UI8', ip - BigInt(place.displacement)),
    FunctionOffset: place === undefined ? member.none() : member.integer('UI8', place.displacement),
    SourceFile: member.none(),
    SourceLine: member.none(),
    Module: module === undefined ? member.none() : member.of(() => object(moduleObject(world, module))),
    AlternateFunctions: member.of(
      object(alternate),
      help(
        'Information regarding other functions which this may represent due to multiple functions folding into one set of machine code',
      ),
    ),
  };
}

function attributes(world: World, frame: StackFrame, number: number): ModelValue {
  return group(world.registry, {
    IsInlineFrame: member.of(bool(false)),
    InstructionOffset: member.integer('UI8', frame.ip),
    ReturnOffset: member.integer('UI8', frame.returnAddress),
    FrameOffset: member.integer('UI8', frame.frame),
    StackOffset: member.integer('UI8', frame.sp),
    FuncTableEntry: member.integer('UI8', 0),
    Virtual: member.integer('I4', 1),
    FrameNumber: member.integer('UI4', number),
    SourceInformation: member.of(() => group(world.registry, sourceInformation(world, frame.ip))),
    FrameMachine: member.text(machineName(world.target.machine)),
  });
}

function frameObject(world: World, thread: TargetThread, frame: StackFrame, number: number): ModelObject {
  const { registry, target } = world;
  const locals = () => object(debuggerObject(registry, { models: ['Debugger.Models.LocalVariables'] }));
  // Has a text, which is empty.
  const parameters = () =>
    object(
      debuggerObject(registry, {
        models: ['Debugger.Models.Parameters'],
        displayString: () => undefined,
      }),
    );
  return debuggerObject(registry, {
    models: ['Debugger.Models.StackFrame'],
    displayString: () => placeOf(world, frame.ip)?.text ?? `0x${frame.ip.toString(16)}`,
    members: {
      LocalVariables: member.of(locals),
      Parameters: member.of(parameters),
      ...switchTo('frame', () => {
        target.currentThread = thread.index;
        setScopeFrame(target, thread, number);
      }),
      Attributes: member.of(() => attributes(world, frame, number)),
    },
  });
}

interface NumberedFrame {
  readonly frame: StackFrame;
  readonly number: number;
}

export function stackObject(world: World, thread: TargetThread): ModelValue {
  const frames = (): NumberedFrame[] =>
    walkStack(world.target, thread).map((frame, number) => ({ frame, number }));
  const list = collection(world.registry, {
    models: ['Debugger.Models.StackFrames'],
    items: frames,
    value: ({ frame, number }) => object(frameObject(world, thread, frame, number)),
    key: (_frame, position) => integer('UI8', position),
    find: (index) => frames()[positionOf(index) ?? -1],
  });
  return group(world.registry, { Frames: member.of(object(list)) }, ['Debugger.Models.Stack']);
}
