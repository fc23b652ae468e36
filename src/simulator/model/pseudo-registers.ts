/**
 * `Debugger.State.PseudoRegisters`.
 *
 * Those that are plain numbers have their values; those that are typed pointers into the target (`$teb`, `$ip`, …)
 * and those that no dump can answer fail as an unavailable pseudo-register does.
 */
import { integer, ModelError, type ModelValue } from '../../provider/model.js';
import { pointerSize } from '../target/target.js';
import { group, help, type Members, member } from './debugger-object.js';
import type { World } from './world.js';

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

export function pseudoRegisters(world: World): ModelValue {
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
