// In the engine process: types of symbols that refuse to tell what they are, which those of a program never do. They are
// objects of ours that the symbols' reader calls as it calls the engine's, and their references can be counted.
import type { Pointer } from '../../../src/engine/com/ffi.js';
import {
  IDebugHostField,
  IDebugHostSymbolEnumerator,
  IDebugHostType,
} from '../../../src/engine/com/host-interfaces.js';
import { ComClass, writeInt32, writePointer } from '../../../src/engine/com/implement.js';
import { writeBstr } from '../../../src/engine/com/text.js';
import { failure, release, using } from '../../../src/engine/com/unknown.js';
import { serveRequests } from '../../../src/engine/installation/index.js';
import { fieldsOf } from '../../../src/engine/symbols/members.js';
import { TypeLayouts } from '../../../src/engine/symbols/type-layout.js';
import type { TypeLayout } from '../../../src/provider/index.js';

export type RefusalRequest =
  /** Fields of a type of `count`, of which those of these numbers refuse to tell their type. */
  | { readonly fields: number; readonly refusing: readonly number[] }
  /** The layout of a type that does not tell its kind: the error's name and message. */
  | { readonly layout: true }
  /** Objects that anybody holds. */
  | { readonly alive: true };

interface Field {
  readonly number: number;
  readonly refuses: boolean;
}

const types = new ComClass<readonly Field[]>([
  {
    of: IDebugHostType,
    methods: {
      EnumerateChildren: (all, _kind: number, _name: Pointer, out: Pointer) =>
        void writePointer(out, enumerators.create({ left: [...all] })),
    },
  },
]);

const fields = new ComClass<Field>([
  {
    of: IDebugHostField,
    methods: {
      GetName: ({ number }, out: Pointer) => void writeBstr(out, `field ${number}`),
      GetType({ refuses }, out: Pointer) {
        if (refuses) return failure.E_FAIL;
        writePointer(out, types.create([]));
        return undefined;
      },
      GetLocationKind: (_field, out: Pointer) => void writeInt32(out, 0),
      GetOffset: ({ number }, out: Pointer) => void writePointer(out, 8 * number),
    },
  },
]);

const enumerators = new ComClass<{ left: Field[] }>([
  {
    of: IDebugHostSymbolEnumerator,
    methods: {
      GetNext(pass, out: Pointer) {
        const field = pass.left.shift();
        if (field === undefined) return failure.E_BOUNDS;
        writePointer(out, fields.create(field));
        return undefined;
      },
    },
  },
]);

const known: TypeLayout = { name: 'int', module: '', size: 4, kind: 'intrinsic' };
const layouts = {
  of(type: Pointer) {
    release(type);
    return known;
  },
};

function answer(request: RefusalRequest): unknown {
  if ('alive' in request) return types.alive + fields.alive + enumerators.alive;
  if ('fields' in request) {
    const all = [...Array(request.fields).keys()].map((number) => ({
      number,
      refuses: request.refusing.includes(number),
    }));
    return using(types.create(all), (type) =>
      fieldsOf(type, layouts, []).map(({ name, offset }) => [name, offset]),
    );
  }
  try {
    return new TypeLayouts().of(types.create([])).name;
  } catch (error) {
    const { name, message } = error as Error;
    return [name, message];
  }
}

await serveRequests(answer);
