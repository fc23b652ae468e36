/** What the parts that show an object of the provider to the engine know of it. */
import type { ModelObject } from '../../provider/index.js';
import type { Pointer } from '../com/ffi.js';

export interface Provided {
  readonly object: ModelObject;
  /** The engine's object; 0 behind a data model, whose context is always another object. */
  readonly view: Pointer;
  /** The COM object of its concepts. */
  readonly at: Pointer;
  /** The box of the accessor of its properties, made when it is first asked for. */
  accessor: Pointer;
}
