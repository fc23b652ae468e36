/** The script without its blanks is the same program: compared as syntax trees. */
import { readFileSync } from 'node:fs';
import { type Node, parse } from 'acorn';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { repositoryPath, scriptPath } from './script-session.js';

const { squeezed } = (await import(/* @vite-ignore */ repositoryPath('scripts/squeeze.mjs'))) as {
  squeezed(text: string): string;
};

const places = new Set(['start', 'end']);

function tree(text: string): string {
  const program: Node = parse(text, { ecmaVersion: 5 });
  return JSON.stringify(program, (key, value) => {
    if (places.has(key)) return undefined;
    return value instanceof RegExp ? String(value) : value;
  });
}

describe('the squeezed script', () => {
  test.each([
    ['a - -b; a + +b; a + ++b; a++ + ++b; a-- - --b; a - b; -(-a);', '-> signs'],
    ['a / /b/.c; a / b / c; x = /y/ in z; /y/g instanceof z; typeof /x/;', '-> slashes'],
    ['1 .toFixed(2); 1..toFixed(2); a1 .b; 0x1f in a;', '-> dots'],
    ['function f() { if (a); else b(); } function g() { while (a()); }', '-> empty statements'],
    ['function f() { for (;;); } function g() { do a(); while (b); }', '-> loops'],
    ['function f() { a: for (var x in y) { continue a; } return void 0; }', '-> words'],
    ['var f = function () { return { a: 1, b: [1, 2] }; }, g = [function () { }, "a  b"];', '-> lists'],
    ['switch (a) { case "x": b(); break; case -1: default: throw new E(); }', '-> cases'],
    ['if (a) {\n  b();\n}\nelse if (c)\n  d();\nelse\n  e();\n', '-> branches'],
    ["(function () {\n  a();\n}).call(this);\nvar $a = 'it\\'s', b = \"\\u2028\";\n", '-> closures'],
  ])('%s', (text) => {
    expect(tree(squeezed(text))).toBe(tree(text));
    expect(squeezed(squeezed(text))).toBe(squeezed(text));
  });

  test('the whole script, with its blanks and without', async () => {
    const { code } = await transform(readFileSync(scriptPath, 'utf8'), { target: 'es5', charset: 'ascii' });
    expect(squeezed(code).length).toBeLessThan(code.length * 0.9);
    expect(tree(squeezed(code)) === tree(code)).toBe(true);
  });

  test('one statement a line, and no blank that nobody needs', () => {
    const text =
      'function f(a, b) {\n    var c = a + b;\n    if (c > 1)\n        return c;\n    return "a b";\n}\nf(1, 2);\n';
    expect(squeezed(text)).toBe('function f(a,b){var c=a+b;\nif(c>1)return c;\nreturn"a b"}\nf(1,2);\n');
  });
});
