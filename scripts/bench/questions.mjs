// What both sides of the bench of questions ask, and how often.

export const rounds = 5;

/** @param literal a text that the dump holds */
export function questionsOf(literal) {
  return [
    ['leakSummary', (session) => Number(session.call('leakSummary').Unexplained)],
    ['regionHistogram', (session) => Number(session.call('regionHistogram').RowCount)],
    [`findLiteral("${literal}")`, (session) => Number(session.call('findLiteral', literal))],
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

/**
 * Asks each question: its answer, the median of its times in milliseconds, and what a script's answer cost. A script keeps
 * what it gathered for the next question, so each time is that of the first question behind a fresh loading.
 * @param scripts paths of all that the questions call
 */
export function askAll(session, scripts, literal) {
  return questionsOf(literal).map(([name, ask]) => {
    const runs = Array.from({ length: rounds }, () => {
      loadAfresh(session, scripts);
      const before = { ...session.counters };
      const start = performance.now();
      const answer = ask(session);
      const ms = performance.now() - start;
      const cost = ['hostCalls', 'reads', 'bytes'].map((key) => session.counters[key] - before[key]);
      return { answer, ms, cost };
    });
    const { answer, cost } = runs[0];
    if (!Number.isFinite(answer)) throw new Error(`${name} has no figure to compare`);
    const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
    return { name, answer, ms: times[rounds >> 1], cost };
  });
}

function loadAfresh(session, scripts) {
  for (const script of scripts) {
    session.execute(`.scriptunload "${script}"`);
    session.loadScript(script);
  }
}
