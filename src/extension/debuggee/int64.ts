/**
 * The only place where the provider's Int64 turns into a number.
 *
 * User-mode addresses and sizes are below 2^53 and exact. A value whose upper half is all ones is a 32-bit
 * address from 2 GB up that the engine sign-extended (it does so for Module.BaseAddress of 32-bit targets);
 * no user-mode target has such an address of its own, so the upper half is cut off.
 */

const two32 = 0x100000000;

/** The number that a host value stands for; NaN when it is none. Rounds above 2^53. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (isInt64(value)) {
    const high = value.getHighPart();
    return high === 0xffffffff ? value.getLowPart() : high * two32 + value.getLowPart();
  }
  return NaN;
}

export function isInt64(value: unknown): value is HostInt64 {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<HostInt64>;
  return typeof candidate.getHighPart === 'function' && typeof candidate.getLowPart === 'function';
}
