/** What keeps a living process from being looked at: one sentence with what to do next. */
export class LiveTargetError extends Error {
  override readonly name = 'LiveTargetError';
}
