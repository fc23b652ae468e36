/** Checks of the arguments that a built-in method of dx was called with, with the engine's texts. */
import { ModelError, type ModelMethod, type ModelValue } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { overflow, typeMismatch } from './errors.js';

/** `at` counts from 0, the text from 1. */
export function invalidArgument(at: number, kind: string, name: string): ModelError {
  return new ModelError(`Argument number ${at + 1} must be ${kind} in call to method '${name}'`);
}

export function requireCount(name: string, args: readonly ModelValue[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  throw new ModelError(`Invalid number of arguments to method '${name}'`);
}

export function stringArgument(name: string, args: readonly ModelValue[], at: number): string {
  const value = args[at];
  if (value?.kind !== 'string') throw invalidArgument(at, 'a string', name);
  return value.value;
}

export function methodArgument(name: string, args: readonly ModelValue[], at: number): ModelMethod {
  const value = args[at];
  if (value?.kind !== 'method') throw invalidArgument(at, 'a method', name);
  return value.method;
}

/** A method that may be left out. */
export function optionalMethod(
  name: string,
  args: readonly ModelValue[],
  at: number,
): ModelMethod | undefined {
  return args.length > at ? methodArgument(name, args, at) : undefined;
}

/** How a VARIANT turns a fraction into an integer. */
function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** A value as an unsigned count, converted as a VARIANT is; true is all ones, so without bounds. */
export function variantCount(value: ModelValue): number {
  switch (value.kind) {
    case 'bool':
      return value.value ? Number.MAX_SAFE_INTEGER : 0;
    case 'integer':
    case 'float': {
      const whole = value.kind === 'integer' ? Number(value.value) : roundHalfEven(value.value);
      if (!(whole >= 0)) throw systemError(overflow);
      return whole;
    }
    case 'string':
      if (/^\d+$/.test(value.value)) return Number(value.value);
      throw systemError(typeMismatch);
    default:
      throw systemError(typeMismatch);
  }
}

/** An argument of Take, Skip and their like. */
export function countArgument(name: string, args: readonly ModelValue[], at: number): number {
  try {
    return variantCount(args[at]!);
  } catch {
    throw invalidArgument(at, 'an non-negative integer', name);
  }
}
