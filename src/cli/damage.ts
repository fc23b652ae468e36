/**
 * What is broken in a dump, told beside an answer: a figure out of half a file must not look like a figure out of a
 * whole one.
 */
import { type Minidump, MinidumpError } from '../minidump/index.js';
import { UserError } from './failure.js';

/** One sentence per damaged part, each naming stream and file offset; empty for a whole dump. */
export function damageOf(dump: Minidump): readonly string[] {
  const failures = [
    () => dump.modules(),
    () => dump.threads(),
    () => dump.miscInfo(),
    () => dump.memoryInfo(),
    () => dump.ranges(),
  ].map(failureOf);
  const sentences = failures.filter((failure) => failure !== undefined);
  return [...new Set([...sentences, ...dump.warnings.map((warning) => warning.message)])];
}

/** @throws UserError when neither captured memory nor regions can be read: no question has an answer then */
export function refuseUnreadable(dump: Minidump): void {
  const failure = failureOf(() => dump.ranges());
  if (failure !== undefined && failureOf(() => dump.regions()) !== undefined) throw new UserError(failure);
}

/** What a part says; undefined when it is absent or damaged. */
export function partOf<T>(read: () => T): T | undefined {
  let part: T | undefined;
  const failure = failureOf(() => {
    part = read();
  });
  return failure === undefined ? part : undefined;
}

function failureOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof MinidumpError) return error.message;
    throw error;
  }
}
