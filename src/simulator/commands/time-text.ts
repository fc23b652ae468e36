/**
 * Dates and durations as the debugger prints them, in UTC: a simulator has no time zone of its own.
 */
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (value: number) => String(value).padStart(2, '0');

function dayAndClock(date: Date): readonly [day: string, clock: string, year: string] {
  const day = `${days[date.getUTCDay()]} ${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)}`;
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return [day, clock, String(date.getUTCFullYear())];
}

/** `Sat Feb 18 22:16:11 2023`. */
export function clockText(milliseconds: number): string {
  return dayAndClock(new Date(milliseconds)).join(' ');
}

/** An image's time stamp: `Sat Feb 18 22:16:11 2023 (63F14E2B)`. */
export function dateText(seconds: number): string {
  const digits = seconds.toString(16).toUpperCase().padStart(8, '0');
  if (seconds === 0) return `unavailable (${digits})`;
  // Reproducible builds store a hash; half of them lie beyond what a signed time can say.
  if (seconds > 0x7fffffff) return `***** Invalid (${digits})`;
  return `${clockText(seconds * 1000)} (${digits})`;
}

/** `Fri Nov 20 20:28:34.000 2026 (UTC + 0:00)`. */
export function sessionTimeText(milliseconds: number): string {
  const date = new Date(milliseconds);
  const [day, clock, year] = dayAndClock(date);
  return `${day} ${clock}.${String(date.getUTCMilliseconds()).padStart(3, '0')} ${year} (UTC + 0:00)`;
}

/** `0 days 1:12:07.672`. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const clock = `${hours % 24}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${Math.floor(hours / 24)} days ${clock}.${String(Math.floor(milliseconds) % 1000).padStart(3, '0')}`;
}
