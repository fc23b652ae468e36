/**
 * What an interface is to this room: an id, and for each method its slot and its parameters in one letter each.
 *
 *     p  pointer to an interface or to memory of the engine, as an address
 *     o  memory that the callee writes          b  memory that the callee reads
 *     s  text in UTF-16                         c  text in the machine's code page
 *     d  32 bits      q  64 bits      f  one byte of truth
 *
 * A 16-byte structure by value (`Location`) is `b`: on x64 it travels by reference. Every method returns 32 bits, an
 * HRESULT but for the two that count references.
 */

export interface ComMethod {
  readonly name: string;
  /** Position in the table of methods; 0 to 2 are those of IUnknown. */
  readonly slot: number;
  readonly parameters: string;
}

/** An interface without the names of its methods as properties. */
export interface InterfaceIdentity {
  readonly interfaceName: string;
  /** The id as its 16 bytes lie in memory. */
  readonly id: Uint8Array;
  /** In the order of their slots. */
  readonly methods: ReadonlyMap<string, ComMethod>;
}

export type ComInterface<Names extends string> = InterfaceIdentity & Readonly<Record<Names, ComMethod>>;

const unknownMethods = 3;

/**
 * @param id as it is written: `E28C7893-3F4B-…`
 * @param methods in their order, after those of IUnknown; or each with its slot, where only some are named
 */
export function comInterface<Names extends string>(
  interfaceName: string,
  id: string,
  methods: Readonly<Record<Names, string | readonly [slot: number, parameters: string]>>,
): ComInterface<Names> {
  const described = Object.entries<string | readonly [number, string]>(methods).map(
    ([name, method], index): [string, ComMethod] => {
      const [slot, parameters] = typeof method === 'string' ? [unknownMethods + index, method] : method;
      return [name, { name: `${interfaceName}.${name}`, slot, parameters }];
    },
  );
  return {
    ...(Object.fromEntries(described) as Record<Names, ComMethod>),
    interfaceName,
    id: bytesOfGuid(id),
    methods: new Map(described),
  };
}

/** The first three groups are little-endian numbers, the rest are bytes. */
function bytesOfGuid(text: string): Uint8Array {
  const bytes = Buffer.from(text.replaceAll('-', ''), 'hex');
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return new Uint8Array(bytes);
}
