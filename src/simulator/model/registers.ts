/**
 * `Thread.Registers`: the groups that every machine lists, and no value for those that it lacks.
 */
import { type ModelValue, object } from '../../provider/model.js';
import type { TargetThread } from '../target/target.js';
import { debuggerObject, help, type Members, member } from './debugger-object.js';
import { registerGroup } from './register-groups.js';
import type { World } from './world.js';

const groups: readonly [name: string, help: string][] = [
  ['User', 'Includes the most commonly used registers for all architectures'],
  ['Kernel', 'Registers available only in kernel mode'],
  ['SIMD', 'Registers included as part of SIMD operations'],
  ['VFP', 'Registers included as part of the ARM Vector Floating Point set'],
  ['FloatingPoint', 'Includes the i386 and amd64 floating point operation control registers'],
  ['CET', 'Includes the Control-Flow Enforcement Technology registers (shadow stack)'],
  ['AMX', 'Includes AMX (advanced matrix extensions) registers'],
];

function userMembers(world: World, thread: TargetThread): Members {
  const registers = world.target.registers(thread);
  return Object.fromEntries(registers.map((one) => [one.name, member.integer(one.type, one.value)]));
}

/** undefined: the machine has no such group. */
function groupMembers(world: World, thread: TargetThread, name: string): Members | undefined {
  const { machine, effectiveMachine } = world.target;
  if (name === 'User') return userMembers(world, thread);
  const registers = registerGroup(machine, effectiveMachine, name, thread.context);
  return registers && Object.fromEntries(registers.map(([register, value]) => [register, member.of(value)]));
}

export function registersObject(world: World, thread: TargetThread): ModelValue {
  const { registry } = world;
  const members = groups.map(([name, text]): [string, Members[string]] => {
    if (groupMembers(world, thread, name) === undefined) return [name, member.none(help(text))];
    const made = () =>
      object(debuggerObject(registry, { members: () => groupMembers(world, thread, name) ?? {} }));
    return [name, member.of(made, help(text))];
  });
  return object(debuggerObject(registry, { members: Object.fromEntries(members) }));
}
