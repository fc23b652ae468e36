/**
 * `Debugger.State.StepFilters`: the two filters that every session begins with. Nothing is ever stepped here, so they
 * can only be looked at, switched on and off.
 */
import { bool, integer, type ModelObject, type ModelValue, object } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { illegalState, invalidParameter, typeMismatch } from '../dx/errors.js';
import { collection, positionOf } from './collection.js';
import { debuggerObject, help, member, methodMember, type Parents } from './debugger-object.js';

interface StepFilter {
  readonly id: number;
  enabled: boolean;
  readonly description: string;
}

/** As the engine makes them; their numbers begin at 1. */
const builtIn = (): StepFilter[] => [
  { id: 1, enabled: false, description: 'C++ standard library and CRT' },
  { id: 2, enabled: true, description: 'Control-flow guard' },
];

/** A built-in filter cannot be removed. */
const remove = methodMember((_self, args) => {
  throw systemError(args.length === 0 ? illegalState : invalidParameter);
}, help('Remove() - takes the filter off the list'));

function filterObject(parents: Parents, filter: StepFilter): ModelObject {
  const setEnabled = (value: ModelValue): boolean => {
    if (value.kind !== 'bool') throw systemError(typeMismatch);
    filter.enabled = value.value;
    return true;
  };
  return debuggerObject(parents, {
    members: {
      Id: member.integer('UI8', filter.id, help('Number of the filter')),
      IsEnabled: { value: () => bool(filter.enabled), set: setEnabled, metadata: help('Whether it applies') },
      Type: member.text('BuiltIn', help('What it goes by: a function, a source file, or built in')),
      Description: member.text(filter.description, help('What it skips')),
      Remove: remove,
    },
  });
}

export function stepFiltersObject(parents: Parents): ModelObject {
  const filters = builtIn();
  return collection(parents, {
    models: [],
    items: () => filters,
    value: (filter) => object(filterObject(parents, filter)),
    key: (filter) => integer('UI8', filter.id),
    find: (index) => filters.find((filter) => filter.id === positionOf(index)),
  });
}
