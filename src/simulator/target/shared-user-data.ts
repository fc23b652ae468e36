/** The page that every process shares with the kernel; the engine treats it as a module of that name. */

export const sharedUserData = { name: 'SharedUserData', base: 0x7ffe0000, size: 0x1000 } as const;

/** Bytes from its beginning; undefined elsewhere. */
export function sharedUserDataOffset(address: number): number | undefined {
  const offset = address - sharedUserData.base;
  return offset >= 0 && offset < sharedUserData.size ? offset : undefined;
}
