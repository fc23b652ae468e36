/** Whatever stands behind `dx`, the answer is text: no throw, no hang, no line that breaks out of the listing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integer, ModelError, type ModelObject, object } from '../../src/provider/index.js';
import { createScope, runDx } from '../../src/simulator/dx/index.js';

function endless(next: () => bigint): ModelObject {
  return {
    keys: () => [],
    get: () => undefined,
    iterate: () => ({ next: () => ({ value: integer('UI8', next()) }) }),
  };
}

const failing: ModelObject = {
  keys: () => ['A'],
  get: (name) => {
    if (name === 'A') throw new ModelError('no\nvalue');
    return undefined;
  },
  iterate: () => ({
    next: () => {
      throw new ModelError('no item');
    },
  }),
};

const selfish: ModelObject = {
  keys: () => ['Self'],
  get: (name) => (name === 'Self' ? object(selfish) : undefined),
};

function scope() {
  let count = 0n;
  return createScope({
    debuggerVariables: {
      endless: () => object(endless(() => count++)),
      failing: () => object(failing),
      self: () => object(selfish),
    },
  });
}

describe('dx and hostile input', () => {
  it('answers any text with text', () => {
    const words = fc.constantFrom(
      ...[
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        ',',
        '.',
        '=>',
        '=',
        '?',
        ':',
        '+',
        '-',
        '!',
        '~',
        '<<',
        '"a"',
        "'b'",
      ],
      ...[
        '1',
        '0x',
        '1.5',
        '@$v',
        '@',
        'x',
        'new',
        '.Where',
        '-g',
        '-r2',
        '-c 1',
        ',d',
        ',',
        '(int)',
        '@$failing',
      ],
    );
    const soup = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 40 })), (input) => {
        expect(typeof runDx(input, scope())).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['(', '[', '-', '!', 'x => ', 'new { A = ', '1 ? ', 'f(', '@$x = '])(
    'stops at endless nesting of %j',
    (part) => {
      expect(runDx(part.repeat(20_000), scope())).toMatch(/^Error: /);
    },
  );

  it('stops in a chain of lambdas and in a self-reference', () => {
    const loop = scope();
    // A lambda takes what its names mean when it is made: it can reach itself only as an argument.
    expect(runDx('@$f = (x => @$f(x))', loop)).toBe('Error: Use of undefined variable');
    runDx('@$f = ((f, x) => f(f, x))', loop);
    expect(runDx('@$f(@$f, 1)', loop)).toBe('Error: The expression is nested too deeply');
    expect(runDx('-r3 @$self', scope()).split('\n')).toHaveLength(4);
  });

  it('ends an endless iterator after the usual hundred items', () => {
    const lines = runDx('@$endless.Select(x => x * 2)', scope()).split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe('    [...]           ');
    expect(runDx('@$endless.Where(x => x > 5).First()', scope())).toMatch(/ : 0x6$/);
  });

  it('shows failures on one line and ends a pass that only fails', () => {
    expect(runDx('@$failing', scope()).split('\n').slice(0, 3)).toEqual([
      '@$failing       ',
      '    A                : no.value',
      '    [0x0]            : no item',
    ]);
    expect(runDx('@$failing.Select(x => x)', scope())).toBe('@$failing.Select(x => x)');
  });
});
