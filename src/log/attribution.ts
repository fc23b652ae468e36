/**
 * Output that stands without its command: which command prints such a header?
 *
 * Only headers that one command alone prints are listed. A header splits a recording when the command above
 * cannot have printed it: a table pasted behind other output, a stack printed by a breakpoint that `g` hit,
 * a wrapper (`!mex.mheap`, `.foreach`) that runs the command itself.
 */

interface Header {
  readonly pattern: RegExp;
  /** The command that prints it; `$1` stands for the pattern's first group. */
  readonly command: string;
  /** Commands that may print it, among other things. */
  readonly printers: RegExp;
}

const heapCommand = '^!(?:exts?\\.)?heap\\b';

const headers: readonly Header[] = [
  {
    pattern:
      /^(?:NT HEAP STATS BELOW|LFH Key +: 0x|Heap +Flags +Reserv|NtGlobalFlag enables following debugging)/,
    command: '!heap -s',
    printers: new RegExp(`${heapCommand}.* -s`, 'i'),
  },
  {
    pattern: /^heap @ ([0-9a-f]{5,16})$/i,
    command: '!heap -stat -h $1',
    printers: new RegExp(`${heapCommand}.* -stat`, 'i'),
  },
  {
    pattern: /^address ([0-9a-f]{5,16}) found in$/i,
    command: '!heap -p -a $1',
    printers: new RegExp(`${heapCommand}.* -p`, 'i'),
  },
  {
    pattern: /^_HEAP @ [0-9a-f]{5,16}$/i,
    command: '!heap -flt s',
    printers: new RegExp(`${heapCommand}.* -(?:flt|p|srch)`, 'i'),
  },
  {
    pattern: /^-+ *Usage S(?:ummary|UMMARY)\b/,
    command: '!address -summary',
    printers: /^!(?:exts?\.)?address\b/i,
  },
  {
    pattern: /^Base *Addr(?:ess)? +End *Addr(?:ess)?\+1/,
    command: '!address',
    printers: /^!(?:exts?\.)?address\b/i,
  },
  {
    pattern: /^BaseAddress: +0[0`]{7,16}$/,
    command: '!vadump',
    printers: /^!(?:uext\.)?(?:vadump|vprot)\b/i,
  },
  { pattern: /^Number of GC Heaps: \d/, command: '!eeheap -gc', printers: /^!(?:sos\.)?eeheap\b/i },
  { pattern: /^Loader Heap:$/, command: '!eeheap -loader', printers: /^!(?:sos\.)?eeheap\b/i },
  {
    pattern: /^Types (?:defined|referenced) in this module/,
    command: '!dumpmodule -mt',
    printers: /^!(?:sos\.)?dumpmodule\b/i,
  },
  { pattern: /^start +end +module name$/, command: 'lm', printers: /^!?lm|reload|analyze/i },
  {
    pattern: /^(?:Windows .* Version \d+ .*(?:Free|Checked) |Microsoft \(R\) Windows Debugger Version )/,
    command: 'vertarget',
    printers: /^(?:vertarget|version|\.opendump|\|)/i,
  },
  {
    pattern: /^(?:# +)?(?:ChildEBP +RetAddr|Child-SP +RetAddr|RetAddr +: Args to Child|ChildEBPChildEBP )/,
    command: 'k',
    printers: /^(?:k|~)|analyze|uniqstack|findstack/i,
  },
  { pattern: /^Effective machine: /, command: '.effmach', printers: /^\.effmach|wow64exts|!sw/i },
];

/**
 * The command that printed the line, when the line is a header and `current` (the command whose output it stands
 * in; empty for none) cannot have printed it; null otherwise.
 */
export function attributedCommand(line: string, current: string): string | null {
  const text = line.trim();
  for (const { pattern, command, printers } of headers) {
    const found = pattern.exec(text);
    if (found) return printers.test(current) ? null : command.replace('$1', found[1] ?? '');
  }
  return null;
}
