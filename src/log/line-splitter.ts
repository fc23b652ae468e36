/**
 * Lines out of chunks of text, in one pass: LF, CR LF, CR CR LF (a log copied in text mode twice) and lone CR
 * end a line. A line is cut at a length that no debugger prints, so that one endless line costs no more than
 * its share of memory.
 */

/** Characters kept of one line. */
const lineLimit = 1 << 16;

export class LineSplitter {
  private rest = '';
  private started = false;

  constructor(private readonly take: (line: string) => void) {}

  add(chunk: string): void {
    const text = this.started ? chunk : chunk.replace(/^\ufeff/, '');
    this.started = this.started || chunk !== '';
    const pieces = (this.rest + text).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) this.emit(piece);
    this.rest = last.length > lineLimit ? this.emptied(last) : last;
  }

  end(): void {
    if (this.rest !== '') this.emit(this.rest);
    this.rest = '';
  }

  private emit(piece: string): void {
    const line = piece.replace(/\r{1,2}$/, '');
    if (line.indexOf('\r') < 0) this.take(line.slice(0, lineLimit));
    else for (const part of line.split('\r')) this.take(part.slice(0, lineLimit));
  }

  /** Text with lone CRs may never see an LF: its whole lines go out, the last one stays. */
  private emptied(text: string): string {
    const end = text.lastIndexOf('\r', text.length - 2);
    if (end < 0) return text.slice(0, lineLimit);
    this.emit(text.slice(0, end));
    return text.slice(end + 1);
  }
}
