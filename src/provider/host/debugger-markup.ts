/**
 * Debugger markup language (DML) as plain text, for a provider whose `debugLog` renders it: known tags go,
 * the four entities become characters, everything else stays as it is.
 */
const tags = /<\/?(?:b|i|u|link|exec|col|altlink|exp|section)(?:\s[^<>]*)?>/gi;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

export function stripMarkup(text: string): string {
  return text.replace(tags, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] as string);
}
