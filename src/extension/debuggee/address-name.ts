/**
 * What an address in a module is called: module and offset always, and the nearest symbol in front of it where the
 * debugger has one. Asking costs a command for each address, once.
 */
import { parseNearestSymbol } from '../text/nearest-symbol';
import type { Debuggee, Module } from './debuggee';

export interface AddressName {
  readonly module: Module;
  /** `app+0x1234` */
  readonly place: string;
  /** `app!Widget::create+0x12`; null without a symbol of this module in front of it. */
  readonly symbol: string | null;
  /** true: the symbol begins exactly here. */
  readonly isExact: boolean;
}

/** null outside of all modules. */
export function addressName(debuggee: Debuggee, address: number): AddressName | null {
  const module = moduleAt(debuggee.modules(), address);
  return module === null
    ? null
    : debuggee.once(`name of ${address}`, () => nameInside(debuggee, module, address));
}

export function moduleAt(modules: readonly Module[], address: number): Module | null {
  for (let i = 0; i < modules.length; i++) {
    const { base, size } = modules[i]!;
    if (base <= address && address < base + size) return modules[i]!;
  }
  return null;
}

function nameInside(debuggee: Debuggee, module: Module, address: number): AddressName {
  const place = `${module.name}+0x${(address - module.base).toString(16)}`;
  const { before } = parseNearestSymbol(debuggee.run(`ln 0x${address.toString(16)}`).lines);
  const isInside = before !== null && before.address >= module.base && before.address <= address;
  if (!isInside) return { module, place, symbol: null, isExact: false };
  const offset = address - before.address;
  const symbol = offset === 0 ? before.symbol : `${before.symbol}+0x${offset.toString(16)}`;
  return { module, place, symbol, isExact: offset === 0 };
}

/** One frame of a stack: its symbol, else module and offset, else its address and that no module is there. */
export function frameText(debuggee: Debuggee, address: number): string {
  const name = addressName(debuggee, address);
  if (name === null) return `0x${address.toString(16)} (in no module)`;
  return name.symbol === null ? name.place : name.symbol;
}
