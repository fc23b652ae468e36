/**
 * Which properties of a script object are keys in the data model, and in which order.
 *
 * Own and inherited enumerable properties and accessors in JavaScript's order, own first; not what begins with
 * `__` (the documented way to hide), not the protocol methods, and of an array only `length`: its elements are
 * items, not keys.
 */
const protocol = new Set(['toString', 'constructor', 'getDimensionality', 'getValueAt']);

function isHidden(name: string): boolean {
  return name.startsWith('__') || protocol.has(name);
}

/** Array or typed array: one ordinal index. */
export function isOrdinal(value: object): value is ArrayLike<unknown> & object {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
}

export function scriptKeys(value: object): string[] {
  const ordinal = isOrdinal(value);
  const names = new Set<string>(ordinal ? ['length'] : []);
  for (let holder: object | null = value; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of Reflect.ownKeys(holder)) {
      if (typeof name !== 'string' || isHidden(name)) continue;
      if (ordinal && holder === value && isIndex(name)) continue;
      const property = Reflect.getOwnPropertyDescriptor(holder, name);
      if (property && (property.enumerable || property.get || property.set)) names.add(name);
    }
  }
  return [...names];
}

/**
 * Whether a name can be reached from the debugger: every key, and methods that are not enumerable (of classes),
 * but not the members of the language's own prototypes.
 */
export function hasScriptKey(value: object, name: string, builtIns: ReadonlySet<object>): boolean {
  if (isHidden(name)) return false;
  if (isOrdinal(value) && isIndex(name)) return false;
  for (let holder: object | null = value; holder; holder = Object.getPrototypeOf(holder)) {
    const property = Reflect.getOwnPropertyDescriptor(holder, name);
    if (property)
      return Boolean(property.enumerable || property.get || property.set) || !builtIns.has(holder);
  }
  return false;
}

/** Whether a property may be written from outside: it has a setter, or is data that can be written. */
export function isWritableKey(value: object, name: string): 'setter' | 'data' | undefined {
  for (let holder: object | null = value; holder; holder = Object.getPrototypeOf(holder)) {
    const property = Reflect.getOwnPropertyDescriptor(holder, name);
    if (!property) continue;
    if (property.set) return 'setter';
    return property.writable ? 'data' : undefined;
  }
  return undefined;
}

function isIndex(name: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(name);
}
