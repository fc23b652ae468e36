/** Expressions of the debugger's own language (MASM), as its commands take them. */

import type { Engine } from '../com/engine.js';
import { IDebugControl } from '../com/engine-interfaces.js';
import { call } from '../com/unknown.js';

/** dbgeng.h: DEBUG_VALUE has its value in the first 8 of 32 bytes when a 64-bit integer was asked for. */
const valueBytes = 32;
const DEBUG_VALUE_INT64 = 4;

/** The number that an expression means; undefined when it means none. */
export function evaluated(engine: Engine, expression: string): number | undefined {
  const value = new BigUint64Array(valueBytes / 8);
  const code = call(engine.control, IDebugControl.EvaluateWide, expression, DEBUG_VALUE_INT64, value, null);
  return code < 0 ? undefined : Number(value[0]);
}
