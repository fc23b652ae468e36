/** Help: every question is a subcommand, and each shows an example with its output. */
import { describe, expect, it } from 'vitest';
import { kebab, leakscope, questions } from './leakscope.js';

/** The lines of an example behind `  $ leakscope …`, as a shell would split them. */
const words = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare!,
  );

describe('help', () => {
  it('lists every question with its line', async () => {
    const { out, status } = await leakscope(['--help'], { width: 200 });
    for (const { name, help } of questions)
      expect(out).toMatch(new RegExp(`^  ${kebab(name)} +${help.slice(0, 20)}`, 'm'));
    expect(out).toContain('Exit status: 0 nothing found, 3 at least one leak or suspect, 1 error.');
    expect(status).toBe(0);
  });

  it.each(questions.map((question) => [kebab(question.name), question] as const))(
    '%s shows its parameters and an example that runs',
    async (command, { parameters, example }) => {
      const { out } = await leakscope([command, '--help']);
      for (const { name, help, isOption } of parameters) {
        expect(out).toContain(isOption ? `--${kebab(name)} <` : name);
        expect(out.replace(/\s+/g, ' ')).toContain(help.replace(/\s+/g, ' '));
      }
      expect(out).toContain(`dx @$scriptContents.${example.call}\n  ${example.output[0]}`);
      const line = /^ {2}\$ leakscope (.*)$/m.exec(out)![1]!;
      const { status, err } = await leakscope(words(line));
      expect(err).toBe('');
      expect([0, 3]).toContain(status);
    },
  );

  it.each(['dx', 'run', 'info'])('%s shows an example with the output that it has', async (command) => {
    const { out } = await leakscope([command, '--help']);
    const [, line, shown] = /^Example:\n {2}\$ leakscope (.*)\n((?: {2}.*\n)+)/m.exec(out)!;
    const { out: printed } = await leakscope(words(line!));
    const lines = shown!
      .trimEnd()
      .split('\n')
      .map((text) => text.slice(2));
    const until = lines.map((text) => text.trim()).indexOf('...');
    const expected = until < 0 ? lines : lines.slice(0, until);
    expect(
      printed
        .split('\n')
        .slice(0, expected.length)
        .map((text) => text.trimEnd()),
    ).toEqual(expected);
  });
});
