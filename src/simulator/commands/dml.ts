/**
 * DML as plain text: what ExecuteCommand, logs and a terminal get of it. Tags go, entities become characters.
 */
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function stripDml(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => entities[name]!);
}
