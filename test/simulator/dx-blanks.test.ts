/** Blanks after an expression reach dx through a session: what the genuine engine printed for these lines. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/simulator/index.js';
import { leakscope } from '../cli/leakscope.js';
import { goldenBlocks } from './dx-bench.js';

const sample = fileURLToPath(new URL('../../samples/html_chunks.dmp.gz', import.meta.url));

describe('blanks around the expression of dx', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(sample);
  });
  afterAll(() => session.close());

  it.each([
    ['dx   (11111111111111111)  ', '(11111111111111111)   : 11111111111111111\n'],
    ['.catch { dx (11111111111111111)  }', '(11111111111111111)   : 11111111111111111\n'],
    [
      '.block { dx (11111111111111111) ; dx (22222222222222222)  }',
      '(11111111111111111)  : 11111111111111111\n(22222222222222222)   : 22222222222222222\n',
    ],
    [
      'dx "a;b"  ; dx "c"   ',
      '"a;b"            : a;b\n    Length           : 0x3\n"c"              : c\n    Length           : 0x1\n',
    ],
    ['dx -r2', 'Error: Expected expression at end of expression\n'],
    ['dx -r1  ', 'Error: Expected expression at end of expression\n'],
  ])('%s', (line, printed) => {
    expect(session.execute(line)).toBe(printed);
  });

  it('stay in the name of an expression asked of the session itself', () => {
    expect(session.dx('  (11111111111111111)  ')).toBe('(11111111111111111)   : 11111111111111111');
  });
});

it.each(['plain', 'dml'])('are kept by leakscope run, in the %s layout', async (layout) => {
  const golden = fileURLToPath(new URL('../dx-cases-engine/36-blanks', import.meta.url));
  const blocks = goldenBlocks(`${golden}.${layout}.txt`).filter((one) => /> dx .*scriptContents/.test(one));
  const expressions = blocks.map((one) => one.slice('0:000> dx '.length, one.indexOf('\n')));
  expect(expressions.filter((one) => one.endsWith(' ')).length).toBeGreaterThan(20);
  const layoutOption = layout === 'dml' ? ['--dml'] : [];
  const { out } = await leakscope(['run', ...layoutOption, sample, `${golden}.js`, ...expressions]);
  expect(out).toBe(blocks.join(''));
});
