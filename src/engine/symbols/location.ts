/**
 * `Location` of dbgmodel.h: 8 bytes that are the host's own (0: an address of the target) and 8 bytes of offset.
 * At 16 bytes it travels by reference on x64.
 */

/** The context in which the debugger stands (USE_CURRENT_HOST_CONTEXT): cheaper than asking for it. */
export const currentContext = 0xffffffffffffffffn;

/** A location in the address space of the target. */
export function newLocation(address: bigint): BigUint64Array {
  return BigUint64Array.of(0n, BigInt.asUintN(64, address));
}

/** The address that the engine wrote; undefined for a place that has none (a register). */
export function addressIn(location: BigUint64Array): bigint | undefined {
  return location[0] === 0n ? location[1]! : undefined;
}
