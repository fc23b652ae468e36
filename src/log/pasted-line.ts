/**
 * What happens to a line on its way through web pages and chat windows: entities instead of characters, tags
 * around them, table cells, hard blanks, invisible joiners. Undone here, line by line, and only where a line
 * shows unmistakable marks, because `<unknown>` and `std::map<int>` look like tags too.
 */

const MARKUP = /<\/(?:table|tr|t[dh]|p|pre|div|span|code|b|strong|em|font|a|li|ul)>|<br ?\/?>/i;
const ROW_END = /<br ?\/?>|<\/(?:tr|p|div|li|pre)>/gi;
const CELL_END = /<\/t[dh]>/gi;
const TAG = /<\/?(?:table|tbody|thead|tr|t[dh]|p|pre|div|span|code|b|strong|em|font|a|li|ul)(?: [^<>]*)?>/gi;
const ENTITY = /&(?:gt|lt|amp|quot|nbsp|#\d{1,5}|#x[0-9a-f]{1,4});/gi;
const HARD_BLANKS = /[\u00a0\u2007\u202f\u3000]/g;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

const NAMED: Readonly<Record<string, string>> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** The line or lines that the debugger printed. */
export function unpasted(line: string): string[] {
  const rows = MARKUP.test(line)
    ? line.replace(ROW_END, '\n').replace(CELL_END, '  ').replace(TAG, '').split('\n')
    : [line];
  return rows.map((row) => row.replace(ENTITY, character).replace(HARD_BLANKS, ' ').replace(INVISIBLE, ''));
}

function character(entity: string): string {
  const named = NAMED[entity.toLowerCase()];
  if (named !== undefined) return named;
  const isHex = /^&#x/i.test(entity);
  const code = Number.parseInt(entity.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  return String.fromCharCode(code);
}
