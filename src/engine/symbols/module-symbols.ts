/**
 * Names of a module's symbols to types and addresses, and addresses to symbols. What the engine refuses to tell is not
 * found: undefined.
 */
import type { TargetAccess, TypeLayout } from '../../provider/index.js';
import type { Engine } from '../com/engine.js';
import type { Pointer } from '../com/ffi.js';
import {
  IDebugHostData,
  IDebugHostModule,
  IDebugHostPublic,
  IDebugHostSymbols,
} from '../com/host-interfaces.js';
import { call, get, givenBack, must, mustQuery, takeOut, using } from '../com/unknown.js';
import { addressIn, currentContext, newLocation } from './location.js';
import { nameOf, optional } from './symbol-facts.js';
import type { TypeLayouts } from './type-layout.js';

type FoundSymbol = NonNullable<ReturnType<TargetAccess['moduleSymbol']>>;

export function typeInModule(
  engine: Engine,
  layouts: TypeLayouts,
  module: string,
  type: string,
): TypeLayout | undefined {
  return inModule(engine, module, (found) => layouts.of(get(found, IDebugHostModule.FindTypeByName, type)));
}

/** Data and functions with their type, public symbols without. */
export function symbolInModule(
  engine: Engine,
  layouts: TypeLayouts,
  module: string,
  symbol: string,
): FoundSymbol | undefined {
  return inModule(engine, module, (found) =>
    using(get(found, IDebugHostModule.FindSymbolByName, symbol), (pointer) => placed(pointer, layouts)),
  );
}

/** The symbol whose extent holds the address. */
export function symbolAt(
  engine: Engine,
  layouts: TypeLayouts,
  address: bigint,
): ReturnType<NonNullable<TargetAccess['symbolAt']>> {
  return optional(() =>
    using(moduleAt(engine, address), (module) => {
      const base = newLocation(0n);
      must(module, IDebugHostModule.GetBaseLocation, base);
      const [out, offset] = [takeOut(), takeOut()];
      const rva = address - (addressIn(base) ?? 0n);
      const code = call(module, IDebugHostModule.FindContainingSymbolByRVA, rva, out, offset);
      givenBack(offset);
      const symbol = givenBack(out);
      if (code < 0) return undefined;
      return using(symbol, () => {
        const found = placed(symbol, layouts);
        return found && { name: nameOf(symbol), ...found };
      });
    }),
  );
}

function moduleAt(engine: Engine, address: bigint): Pointer {
  const { FindModuleByLocation } = IDebugHostSymbols;
  const module = get(engine.hostSymbols, FindModuleByLocation, currentContext, newLocation(address));
  return using(module, () => mustQuery(module, IDebugHostModule));
}

/** A module goes by its name, and by its name with the extension of its file. */
function inModule<T>(engine: Engine, name: string, use: (module: Pointer) => T): T | undefined {
  const { FindModuleByName } = IDebugHostSymbols;
  const find = (wanted: string) =>
    optional(() => get(engine.hostSymbols, FindModuleByName, currentContext, wanted));
  const module = find(name) ?? find(name.replace(/\.[^.]*$/, ''));
  if (module === undefined) return undefined;
  return optional(() => using(module, () => using(mustQuery(module, IDebugHostModule), use)));
}

/** LocationKind of dbgmodel.h: a symbol that has an address. */
const staticLocation = 1;

/** IDebugHostData and IDebugHostPublic have the same methods up to the location. */
function placed(symbol: Pointer, layouts: TypeLayouts): FoundSymbol | undefined {
  const data = optional(() => mustQuery(symbol, IDebugHostData)) ?? mustQuery(symbol, IDebugHostPublic);
  return using(data, () => {
    if (get(data, IDebugHostData.GetLocationKind) !== staticLocation) return undefined;
    const location = newLocation(0n);
    must(data, IDebugHostData.GetLocation, location);
    const address = addressIn(location);
    const type = optional(() => layouts.of(get(data, IDebugHostData.GetType)));
    return address === undefined ? undefined : { address, ...(type && { type }) };
  });
}
