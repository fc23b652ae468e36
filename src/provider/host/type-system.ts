/** `host.typeSystem`: values that leave the script as a native type, and words for the shape of arrays. */

import type { Border } from '../border/border.js';
import type { IntegerType } from '../model.js';
import { integer, ModelError } from '../model.js';
import type { TypeObjects } from '../native/type-objects.js';
import { resolved } from '../native/typed-value.js';
import { defineMethods } from './host-library.js';

export function buildTypeSystem(border: Border, types: TypeObjects): object {
  const { realm } = border;
  const made = realm.object();
  defineMethods(border, made, {
    marshalAs: (_self, [value, module, typeName]) => {
      const known = types.layoutOf(module);
      const named = typeof module === 'string' && typeof typeName === 'string';
      const type = known ?? (named ? types.find(module, typeName) : undefined);
      const number = border.int64.integerOf(value);
      const intrinsic = type && (resolved(type).intrinsic as IntegerType | undefined);
      if (number === undefined || !intrinsic || !/^U?I[1248]$/.test(intrinsic))
        throw new ModelError("Invalid argument to method 'marshalAs'");
      const carrier = realm.object();
      border.bind(carrier, integer(intrinsic, number));
      return carrier;
    },
  });
  made.arrayDimension = realm.classOf('arrayDimension', (instance, [start, length, stride]) => {
    Object.assign(instance, { lowerBound: start, length, stride });
  });
  made.pointerKind = Object.assign(realm.object(), {
    standard: 'standard',
    reference: 'reference',
    rValueReference: 'rValueReference',
    cxHat: 'cxHat',
  });
  return made;
}
