/**
 * Modules: ascending by base address, indexed by position, by `lm` name or by image file name.
 *
 * On a 32-bit machine `BaseAddress` is sign-extended from 2 GB up, as the engine shows it, while every text
 * command prints eight digits.
 */
import {
  bool,
  integer,
  type Metadata,
  type ModelObject,
  type ModelValue,
  none,
  object,
  text,
} from '../../provider/model.js';
import type { TargetModule } from '../target/target.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, help, type Member, type Members, member, methodMember } from './debugger-object.js';
import type { World } from './world.js';

const radix16: Metadata = { PreferredRadix: integer('UI4', 16) };

function action(name: string, description: string, isDefault: boolean, act: () => void): Member {
  const metadata = help(description, {
    ActionName: text(name),
    ActionDescription: text(description),
    ActionIsDefault: bool(isDefault),
  });
  return methodMember(() => {
    act();
    return none;
  }, metadata);
}

function actions(world: World, module: TargetModule): Members {
  const nothing = () => {};
  return {
    ForceReload: action(
      'Force Symbol Reload',
      'ForceReload - Force symbol reload for this module',
      true,
      () => {
        world.target.symbols.exports(module);
      },
    ),
    DisableSymbolDownload: action(
      'Disable Symbol Download',
      'DisableSymbolDownload - Disables symbol download for this module',
      false,
      nothing,
    ),
    EnableSymbolDownload: action(
      'Enable Symbol Download',
      'EnableSymbolDownload - Enables symbol download for this module',
      false,
      nothing,
    ),
  };
}

/** The base as the data model shows it. */
function shownBase(world: World, module: TargetModule): bigint {
  const base = BigInt(module.base);
  return world.target.machine === 'x86' ? BigInt.asUintN(64, BigInt.asIntN(32, base)) : base;
}

const made = new WeakMap<TargetModule, ModelObject>();

export function moduleObject(world: World, module: TargetModule): ModelObject {
  const known = made.get(module);
  if (known !== undefined) return known;
  const result = debuggerObject(world.registry, {
    models: ['Debugger.Models.Module'],
    displayString: () => module.path,
    members: {
      BaseAddress: member.of(integer('UI8', shownBase(world, module)), radix16),
      Name: member.text(module.path),
      Size: member.integer('UI8', module.size, radix16),
      MappingForm: member.text('Loaded'),
      SymbolType: member.of(() => text(module.symbolType)),
      SymbolSource: member.of(() => (module.symbolType === 'Export' ? text(module.fileName) : none)),
      ...actions(world, module),
    },
  });
  made.set(module, result);
  return result;
}

export function modulesObject(world: World): ModelObject {
  const { target } = world;
  const find = (index: ModelValue): TargetModule | undefined => {
    if (index.kind === 'string') return target.moduleByName(index.value);
    const position = positionOf(index);
    return position === undefined ? undefined : target.modules[position];
  };
  return collection(world.registry, {
    models: ['Debugger.Models.Modules'],
    items: () => target.modules,
    value: (module) => object(moduleObject(world, module)),
    key: (_module, position) => integer('UI8', position),
    find,
  });
}
