/** Exit statuses, and an error that is the user's to mend: one line, no stack. */

export const exitStatus = {
  /** The question was answered; no leak and no suspect. */
  nothingFound: 0,
  failed: 1,
  /** The summary names at least one leak or suspect. */
  found: 3,
} as const;

/** Takes the exit status of a command that came to its end. */
export type End = (status: number) => void;

export class UserError extends Error {}
