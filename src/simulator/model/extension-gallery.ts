/**
 * `Debugger.State.ExtensionGallery`: the two repositories that an engine without a gallery of its own lists. They hold
 * no packages, because nothing is ever fetched.
 */
import { bool, integer, type ModelObject, type ModelValue, none, object } from '../../provider/model.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, group, member, type Parents } from './debugger-object.js';

const repositories: readonly string[] = ['UserExtensions', 'LocalInstalled'];

/** A collection without items; still one that iterates and indexes. */
export function emptyCollection(parents: Parents): ModelObject {
  return collection<never>(parents, {
    models: [],
    items: () => [],
    value: () => none,
    key: (_item, position) => integer('UI8', position),
    find: () => undefined,
  });
}

function repositoryObject(parents: Parents, name: string): ModelObject {
  return debuggerObject(parents, {
    displayString: () => name,
    members: {
      Name: member.text(name),
      ManifestVersion: member.integer('UI4', 0),
      URL: member.text('', { PreferShow: bool(false) }),
      Enabled: member.of(bool(true)),
      Packages: member.of(() => object(emptyCollection(parents)), { PreferShow: bool(false) }),
    },
  });
}

export function extensionGallery(parents: Parents): ModelValue {
  const list = collection(parents, {
    models: [],
    items: () => repositories,
    value: (name) => object(repositoryObject(parents, name)),
    key: (_name, position) => integer('UI8', position),
    find: (index) => repositories[positionOf(index) ?? -1],
  });
  return group(parents, { ExtensionRepositories: member.of(object(list)) });
}
