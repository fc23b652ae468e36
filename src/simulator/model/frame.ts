/**
 * `Thread.Stack`: its frames, what they say of themselves, and the choice of one.
 *
 * `FuncTableEntry` is 0 and `Virtual` 1 on every frame of a dump, as the engine has them. There are no inline frames,
 * parameters or locals without a PDB.
 */
import { bool, integer, type ModelObject, type ModelValue, object } from '../../provider/model.js';
import type { StackFrame } from '../stack/frame.js';
import { walkStack } from '../stack/walk.js';
import { symbolText } from '../target/exports.js';
import { machineName } from '../target/machine.js';
import type { NearestSymbol, TargetThread } from '../target/target.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, group, help, type Members, member } from './debugger-object.js';
import { moduleObject } from './module.js';
import { switchTo } from './switch-to.js';
import type { World } from './world.js';

function nearest(world: World, ip: bigint): NearestSymbol | undefined {
  if (ip > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return world.target.symbols.nearest(Number(ip));
}

function sourceInformation(world: World, ip: bigint): Members {
  const symbol = nearest(world, ip);
  const alternate = debuggerObject(world.registry, { iterate: () => ({ next: () => undefined }) });
  return {
    FunctionName: symbol === undefined ? member.none() : member.text(symbol.name ?? symbol.module.name),
    FunctionAddress:
      symbol === undefined ? member.none() : member.integer('UI8', ip - BigInt(symbol.displacement)),
    FunctionOffset: symbol === undefined ? member.none() : member.integer('UI8', symbol.displacement),
    SourceFile: member.none(),
    SourceLine: member.none(),
    Module:
      symbol === undefined ? member.none() : member.of(() => object(moduleObject(world, symbol.module))),
    AlternateFunctions: member.of(
      object(alternate),
      help(
        'Information regarding other functions which this may represent due to multiple functions folding into one set of machine code',
      ),
    ),
  };
}

/** A frame's text: blanks round the plus, unlike everywhere else. */
function frameText(world: World, ip: bigint): string {
  const symbol = nearest(world, ip);
  return symbol === undefined ? `0x${ip.toString(16)}` : symbolText(symbol).replace('+0x', ' + 0x');
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
    FrameMachine: member.text(machineName(world.target.effectiveMachine)),
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
    displayString: () => frameText(world, frame.ip),
    members: {
      LocalVariables: member.of(locals),
      Parameters: member.of(parameters),
      ...switchTo('frame', () => {
        target.currentThread = thread.index;
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
