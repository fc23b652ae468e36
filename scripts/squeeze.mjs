// Takes the blanks out of a script and leaves one statement a line: where a debugger reports an error by its line, that
// names the statement, and a person can still read it. No name changes.
import { parse, tokTypes } from 'acorn';

/** Statements that end in a semicolon: before a closing brace it can go. An empty statement is not among them. */
const ended =
  /^(?:(?:Expression|Return|Throw|Break|Continue|DoWhile|Debugger)Statement|VariableDeclaration)$/;

/** The same program in fewer characters; a test compares the syntax trees. ES5 without comments. */
export function squeezed(text) {
  const tokens = [];
  const ends = new Set();
  collectEnds(parse(text, { ecmaVersion: 5, onToken: tokens }), ends);
  tokens.pop(); // the end of the text
  const parts = [];
  let before = null;
  for (const [i, token] of tokens.entries()) {
    const { start, end } = token;
    const next = tokens[i + 1];
    if (token.type === tokTypes.semi && ends.has(end) && next?.type === tokTypes.braceR) continue;
    const blanks = before === null ? '' : text.slice(tokens[i - 1].end, start);
    const written = text.slice(start, end);
    if (blanks !== '') parts.push(separator(before, parts[parts.length - 1], written, blanks));
    parts.push(written);
    before = token;
  }
  return `${parts.join('')}\n`;
}

/** What must stand between two tokens that were apart. */
function separator(before, left, right, blanks) {
  const startsStatement = before.type === tokTypes.semi || before.type === tokTypes.braceR;
  if (startsStatement && blanks.includes('\n') && !/^[})\]]/.test(right)) return '\n';
  if (/[\w$]$/.test(left) || before.type === tokTypes.regexp) return /^[\w$\\.]/.test(right) ? ' ' : '';
  // `a - -b`, `a + ++b`, `a / /b/`: side by side they would be other tokens.
  return /[-+/]$/.test(left) && right.startsWith(left.slice(-1)) ? ' ' : '';
}

function collectEnds(node, ends) {
  if (node === null || typeof node !== 'object') return;
  if (ended.test(node.type)) ends.add(node.end);
  for (const child of Object.values(node)) collectEnds(child, ends);
}
