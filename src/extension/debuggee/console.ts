/** Text for the debugger's command window, in pieces that one call of debugLog can take. */

/** One call prints at most 16,383 characters; the rest would be lost. */
const longestPiece = 16000;

export function printLines(lines: readonly string[]): void {
  let piece = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]! + '\n';
    if (piece.length + line.length > longestPiece) {
      write(piece);
      piece = '';
    }
    piece += line;
  }
  write(piece);
}

function write(text: string): void {
  for (let at = 0; at < text.length; at += longestPiece) {
    host.diagnostics.debugLog(text.slice(at, at + longestPiece));
  }
}
