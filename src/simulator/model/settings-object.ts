/** `Debugger.Settings` as an object; what is written stays until the session is closed. */
import { bool, integer, type ModelValue, object } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { typeMismatch } from '../dx/errors.js';
import { debuggerObject, help, type Member, type Members, member } from './debugger-object.js';
import { type Setting, type SettingsBranch, settings } from './settings.js';
import type { World } from './world.js';

/** A written value in the kind of the setting it replaces. */
function converted(before: ModelValue, value: ModelValue): ModelValue {
  if (before.kind === 'integer' && value.kind === 'integer') return integer(before.type, value.value);
  if (before.kind === 'bool' && value.kind === 'integer') return bool(value.value !== 0n);
  if (before.kind === value.kind || before.kind === 'none') return value;
  throw systemError(typeMismatch);
}

function stored(setting: Setting): Member {
  let current = setting.value;
  return withHelp(setting.help, {
    value: () => current,
    set(value) {
      current = converted(current, value);
      return true;
    },
  });
}

function withHelp(text: string, one: Member): Member {
  return text === '' ? one : { ...one, metadata: help(text) };
}

/** The settings that `dx` and the commands read themselves. */
function bound(world: World, path: string, setting: Setting): Member | undefined {
  const { display } = world;
  if (path === 'Display.PreferDMLOutput') {
    return withHelp(setting.help, {
      value: () => bool(display.preferDml),
      set(value) {
        const written = converted(setting.value, value);
        if (written.kind === 'bool') display.preferDml = written.value;
        return true;
      },
    });
  }
  if (path !== 'Display.DefaultRecursionDepth') return undefined;
  return withHelp(setting.help, {
    value: () => integer('UI4', display.recursionDepth),
    set(value) {
      const written = converted(setting.value, value);
      if (written.kind === 'integer') display.recursionDepth = Number(written.value);
      return true;
    },
  });
}

function branchObject(world: World, path: string, children: SettingsBranch['children']): ModelValue {
  const members: Record<string, Members[string]> = {};
  for (const [name, child] of Object.entries(children)) {
    const full = path === '' ? name : `${path}.${name}`;
    members[name] =
      'children' in child
        ? withHelp(child.help, member.of(branchObject(world, full, child.children)))
        : (bound(world, full, child) ?? stored(child));
  }
  const models = path === '' ? ['Debugger.Models.Settings'] : [];
  return object(debuggerObject(world.registry, { models, members }));
}

export function settingsObject(world: World): ModelValue {
  return branchObject(world, '', settings);
}
