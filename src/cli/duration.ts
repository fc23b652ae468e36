/** Times as a person types them: `30s`, `500ms`, `5m`, `1h`; a number alone is seconds. */
import { InvalidArgumentError } from 'commander';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Longer ones do not fit the system's timers, and nobody waits for them. */
const longest = 24 * 3_600_000;

/** Milliseconds. @throws InvalidArgumentError */
export function duration(text: string): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/i.exec(text) ?? [];
  const milliseconds = Number(amount) * units[unit.toLowerCase() || 's']!;
  if (amount === '' || milliseconds === 0 || milliseconds > longest)
    throw new InvalidArgumentError('Give a time such as 30s, 500ms or 5m, at most 24h.');
  return milliseconds;
}

/** `30 s`, `500 ms`, `5 min` */
export function durationText(milliseconds: number): string {
  if (milliseconds % 60_000 === 0) return `${milliseconds / 60_000} min`;
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}
