/** Values made once, by key. */
export class Kept {
  private readonly values: Record<string, unknown> = Object.create(null);

  /** A `make` that throws is called again by the next asker. */
  once<T>(key: string, make: () => T): T {
    if (!(key in this.values)) this.values[key] = make();
    return this.values[key] as T;
  }
}
