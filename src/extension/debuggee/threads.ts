/** Threads with their TEBs out of `~`: one command, where the data model would take ten calls a thread and has no TEB. */
import { parseThreadList } from '../text/thread-list';
import type { CommandSource } from './commands';
import type { Thread } from './debuggee';

export function threadsOf(source: CommandSource): Thread[] {
  const { threads } = parseThreadList(source.run('~').lines);
  return threads.map((thread) => ({ id: thread.id, teb: thread.teb > 0 ? thread.teb : null }));
}
