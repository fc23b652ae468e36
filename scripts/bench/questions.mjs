// What both sides of the bench of questions ask, and how often.

export const rounds = 5;

/** @param literal a text that the dump holds */
export function questionsOf(literal) {
  return [
    ['leakSummary', (session) => session.call('leakSummary').UnexplainedBytes],
    ['regionHistogram', (session) => session.call('regionHistogram').RowCount],
    [`findLiteral("${literal}")`, (session) => session.call('findLiteral', literal)],
    [
      `s -a 0 L?7fffffffffff "${literal}"`,
      (session) =>
        session
          .execute(`s -a 0 L?7fffffffffff "${literal}"`)
          .split('\n')
          .filter((line) => /^[0-9a-f`]+ {2}/.test(line)).length,
    ],
  ];
}

/** Asks each question: its answer, the median of its times in milliseconds, and what a script's answer cost. */
export function askAll(session, literal) {
  return questionsOf(literal).map(([name, ask]) => {
    const before = { ...session.counters };
    const answer = ask(session);
    const cost = ['hostCalls', 'reads', 'bytes'].map((key) => session.counters[key] - before[key]);
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      ask(session);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return { name, answer, ms: times[rounds >> 1], cost };
  });
}
