/** The engine's methods as methods of the provider. */
import type { ModelMethod, ModelValue } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';
import { IModelMethod } from '../com/model-interfaces.js';
import { call, givenBack, release, takeOut, using } from '../com/unknown.js';
import type { Crossing } from './crossing.js';

/** @param method the interface, whose reference is consumed */
export function engineMethod(crossing: Crossing, method: Pointer): ModelMethod {
  const known = crossing.held.find<ModelMethod>(method);
  if (known !== undefined) {
    release(method);
    return known;
  }
  const made: ModelMethod = (self, args) =>
    crossing.held.during(made, () => {
      const context = self.kind === 'none' ? 0 : crossing.give(self);
      return using(context, () =>
        withGiven(crossing, args, (list) => {
          const out = takeOut();
          const code = call(method, IModelMethod.Call, context, args.length, list, out, null);
          return crossing.result(code, givenBack(out));
        }),
      );
    });
  return crossing.held.hold(method, made);
}

/** Hands values over as the array of objects that methods and indexers take, for the time of `use`. */
export function withGiven<T>(
  crossing: Crossing,
  values: readonly ModelValue[],
  use: (list: BigUint64Array) => T,
): T {
  const given: Pointer[] = [];
  try {
    for (const value of values) given.push(crossing.give(value));
    return use(BigUint64Array.from(given.length === 0 ? [0n] : given.map(BigInt)));
  } finally {
    given.forEach(release);
  }
}
