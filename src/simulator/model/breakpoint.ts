/**
 * Breakpoints in the data model: the collection `Process.Debug.Breakpoints` and the objects that the three
 * `SetBreakpoint…` methods return.
 *
 * As in the engine a breakpoint can be set on a dump too, with or without an address; whether it will ever stop
 * anything only `Attributes.Target.IsLiveTarget` tells. A name that does not resolve makes a deferred breakpoint,
 * never an error. After `Remove()` the object stays, and every key but `UniqueID` fails.
 */
import {
  bool,
  integer,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  none,
  object,
  text,
} from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { typeMismatch } from '../dx/errors.js';
import { symbolText } from '../target/exports.js';
import type { TargetModule } from '../target/target.js';
import type { Breakpoint, BreakpointLocation } from './breakpoint-table.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, help, type Member, type Members, methodMember } from './debugger-object.js';
import type { World } from './world.js';

/** Text of a value written to a text key: integers are converted, as the engine does. */
function textOf(value: ModelValue): string {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'integer' || value.kind === 'float' || value.kind === 'bool') return String(value.value);
  throw systemError(typeMismatch);
}

function numberOf(value: ModelValue): number {
  const number = positionOf(value);
  if (number === undefined) throw systemError(typeMismatch);
  return number;
}

function locationText(world: World, breakpoint: Breakpoint): string {
  if (breakpoint.address === 0) throw new ModelError('No value available for a deferred breakpoint.');
  if (breakpoint.type !== 'Software') return `0x${breakpoint.address.toString(16)}`;
  const nearest = world.target.symbols.nearest(breakpoint.address);
  if (nearest === undefined) throw new ModelError('Unexpected failure to dereference object');
  return symbolText(nearest);
}

function present(value: string | undefined): ModelValue {
  return value === undefined ? none : text(value);
}

/** Makes a key that fails once the breakpoint was removed. */
type KeyMaker = (read: () => ModelValue, set?: (value: ModelValue) => void) => Member;

function keyMaker(world: World, { uniqueId }: Breakpoint): KeyMaker {
  return (read, set) => {
    const value = () => {
      if (world.breakpoints.find(uniqueId) !== undefined) return read();
      throw new ModelError('Unexpected failure to dereference object');
    };
    if (set === undefined) return { value };
    return {
      value,
      set: (written) => {
        set(written);
        return true;
      },
    };
  };
}

/** The four keys that can be written. */
function writable(breakpoint: Breakpoint, key: KeyMaker) {
  return {
    isEnabled: key(
      () => bool(breakpoint.isEnabled),
      (value) => {
        breakpoint.isEnabled = value.kind === 'bool' ? value.value : numberOf(value) !== 0;
      },
    ),
    command: key(
      () => text(breakpoint.command),
      (value) => {
        breakpoint.command = textOf(value);
      },
    ),
    passCount: key(
      () => integer('UI8', breakpoint.passCount),
      (value) => {
        breakpoint.passCount = numberOf(value);
      },
    ),
    condition: key(
      () => (breakpoint.condition === '' ? none : text(breakpoint.condition)),
      (value) => {
        breakpoint.condition = textOf(value);
      },
    ),
  };
}

function breakpointMembers(world: World, breakpoint: Breakpoint): Members {
  const { uniqueId, sourceLine, size } = breakpoint;
  const key = keyMaker(world, breakpoint);
  const own = writable(breakpoint, key);
  const remove: ModelMethod = (_self, args) => {
    if (args.length > 0) throw new ModelError('Incorrect number of arguments to method');
    world.breakpoints.remove(uniqueId);
    return none;
  };
  return {
    UniqueID: { value: integer('UI8', uniqueId) },
    Id: key(() => integer('UI4', breakpoint.id)),
    IsEnabled: own.isEnabled,
    IsDeferred: key(() => bool(breakpoint.address === 0)),
    Address: key(() => integer('UI8', breakpoint.address)),
    Type: key(() => text(breakpoint.type)),
    OffsetExpression: key(() => text(breakpoint.offsetExpression ?? '')),
    SourceFile: key(() => present(breakpoint.sourceFile)),
    SourceLine: key(() => (sourceLine === undefined ? none : integer('UI8', sourceLine))),
    Command: own.command,
    Size: key(() => (size === undefined ? none : integer('UI8', size))),
    PassCount: own.passCount,
    CurrentPassCount: key(() => integer('UI8', breakpoint.passCount)),
    Location: key(() => text(locationText(world, breakpoint))),
    Condition: own.condition,
    Remove: methodMember(
      remove,
      help('Remove() - Removes this breakpoint from the list of active breakpoints'),
    ),
  };
}

const made = new WeakMap<Breakpoint, ModelObject>();

function breakpointObject(world: World, breakpoint: Breakpoint): ModelObject {
  const known = made.get(breakpoint);
  if (known !== undefined) return known;
  const result = debuggerObject(world.registry, { members: breakpointMembers(world, breakpoint) });
  made.set(breakpoint, result);
  return result;
}

export function breakpointsObject(world: World): ModelObject {
  return collection(world.registry, {
    models: [],
    items: () => world.breakpoints.list(),
    value: (breakpoint) => object(breakpointObject(world, breakpoint)),
    key: (breakpoint) => integer('UI8', breakpoint.uniqueId),
    find: (index) => world.breakpoints.find(positionOf(index) ?? -1),
  });
}

/** Only the `lm` name counts here, in any letter case; a file name leaves the breakpoint deferred. */
function moduleNamed(world: World, name: string): TargetModule | undefined {
  const wanted = name.toLowerCase();
  return world.target.modules.find((module) => module.name.toLowerCase() === wanted);
}

function badArguments(name: string, which = 'argument'): ModelError {
  return new ModelError(`Invalid ${which} passed to method '${name}'`);
}

function badCount(name: string): ModelError {
  return new ModelError(`Incorrect number of arguments to method '${name}'`);
}

function add(world: World, location: BreakpointLocation): ModelValue {
  return object(breakpointObject(world, world.breakpoints.add(location)));
}

/** `SetBreakpointAtOffset(function, offset, [module])`; a fourth argument makes the engine forget the module. */
export function setBreakpointAtOffset(world: World): ModelMethod {
  return (_self, args) => {
    const method = 'SetBreakpointAtOffset';
    const [name, offset, moduleName] = args;
    if (args.length < 2) throw badCount(method);
    if (name?.kind !== 'string' || offset?.kind !== 'integer') throw badArguments(method);
    if (moduleName !== undefined && moduleName.kind !== 'string') throw badArguments(method);
    const offsetText = `+0x${BigInt.asUintN(32, offset.value).toString(16)}`;
    const type = 'Software';
    if (moduleName === undefined || args.length > 3) {
      return add(world, { address: 0, offsetExpression: `${name.value}${offsetText}`, type });
    }
    const module = moduleNamed(world, moduleName.value);
    const symbol = module === undefined ? undefined : world.target.symbols.find(module, name.value);
    const address = symbol === undefined ? 0 : symbol.address + Number(BigInt.asUintN(32, offset.value));
    return add(world, { address, offsetExpression: `${moduleName.value}!${name.value}${offsetText}`, type });
  };
}

/** `SetBreakpointAtSourceLocation(file, line, [module])`: always deferred, because no PDB is read. */
export function setBreakpointAtSourceLocation(world: World): ModelMethod {
  return (_self, args) => {
    const method = 'SetBreakpointAtSourceLine';
    const [file, line, moduleName] = args;
    if (args.length < 2) throw badCount(method);
    if (file?.kind !== 'string' || line?.kind !== 'integer') throw badArguments(method);
    if (moduleName !== undefined && moduleName.kind !== 'string') throw badArguments(method);
    const prefix = moduleName === undefined ? '' : `${moduleName.value}!`;
    return add(world, {
      address: 0,
      offsetExpression: `\`${prefix}${file.value}:${line.value}\``,
      type: 'Software',
    });
  };
}

const accessTypes: Readonly<Record<string, string>> = {
  r: 'Hardware Read',
  w: 'Hardware Write',
  rw: 'Hardware Read/Write',
  e: 'Hardware Execute',
};

/** `SetBreakpointForReadWrite(address, [type], [size])`: one byte, on write, unless said otherwise. */
export function setBreakpointForReadWrite(world: World): ModelMethod {
  return (_self, args) => {
    const method = 'SetBreakpointForReadWrite';
    const [address, access, size] = args;
    if (args.length < 1) throw badCount(method);
    if (address?.kind !== 'integer') throw badArguments(method, 'first argument');
    if (access !== undefined && access.kind !== 'string') throw badArguments(method, 'second argument');
    const type = accessTypes[access?.value ?? 'w'];
    if (type === undefined) throw badArguments(method, 'second argument');
    if (size !== undefined && size.kind !== 'integer') throw badArguments(method, 'third argument');
    const bytes = Number(size?.value ?? 1n);
    if (![1, 2, 4, 8].includes(bytes)) throw new ModelError('Invalid parameter. (0x80070057)', 0x80070057);
    return add(world, { address: Number(address.value), type, size: bytes });
  };
}
