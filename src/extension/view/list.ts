/**
 * A list inside an answer. By itself an array shows in `dx` as all its items joined by commas; here it says how
 * many there are, and the items come one level further down.
 */
export function listOf<T>(items: readonly T[], one: string, many: string = `${one}s`): readonly T[] {
  const list = items.slice();
  const text = `${list.length} ${list.length === 1 ? one : many}`;
  Object.defineProperty(list, 'toString', { value: () => text, enumerable: false });
  return list;
}
