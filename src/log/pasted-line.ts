/**
 * What happens to a line on its way through web pages and chat windows: entities instead of characters, tags
 * around them, table cells, hard blanks, invisible joiners. Undone here, line by line, and only where a line
 * shows unmistakable marks, because `<unknown>` and `std::map<int>` look like tags too.
 */

const anyMarkup = /<\/(?:table|tr|t[dh]|p|pre|div|span|code|b|strong|em|font|a|li|ul)>|<br ?\/?>/i;
const rowEnd = /<br ?\/?>|<\/(?:tr|p|div|li|pre)>/gi;
const cellEnd = /<\/t[dh]>/gi;
const anyTag =
  /<\/?(?:table|tbody|thead|tr|t[dh]|p|pre|div|span|code|b|strong|em|font|a|li|ul)(?: [^<>]*)?>/gi;
const anyEntity = /&(?:gt|lt|amp|quot|nbsp|#\d{1,5}|#x[0-9a-f]{1,4});/gi;
const hardBlanks = /[\u00a0\u2007\u202f\u3000]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

const namedEntities: Readonly<Record<string, string>> = {
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** The line or lines that the debugger printed. */
export function unpasted(line: string): string[] {
  const rows = anyMarkup.test(line)
    ? line.replace(rowEnd, '\n').replace(cellEnd, '  ').replace(anyTag, '').split('\n')
    : [line];
  return rows.map((row) => row.replace(anyEntity, character).replace(hardBlanks, ' ').replace(invisible, ''));
}

function character(entity: string): string {
  const named = namedEntities[entity.toLowerCase()];
  if (named !== undefined) return named;
  const isHex = /^&#x/i.test(entity);
  const code = Number.parseInt(entity.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  return String.fromCharCode(code);
}
