import type { Db } from '#lib/platform/db.ts';
import { logger } from '#lib/platform/logger.ts';
import { keptInProcess } from '#lib/platform/process-memory.ts';
import { countUnreadOf } from './queries/own-notices.ts';

type Person = { readonly districtId: number; readonly userId: string };
type Listener = Person & { readonly tell: (count: number) => void };

const LOOKED_EVERY_MS = 3_000;
/** Browser windows of one person; the oldest gives way. */
const PER_PERSON = 5;

type Hub = { readonly listeners: Set<Listener>; readonly last: Map<string, number>; timer: NodeJS.Timeout | null };
const hubOfProcess = (): Hub =>
  keptInProcess('liveCounts', () => ({ listeners: new Set(), last: new Map(), timer: null }));

/**
 * Tells a listener of every change of its person's unread count, until the returned function is called. However many listen, this
 * process asks the database once every three seconds, and not at all while nobody does.
 */
export function listenToCount(db: Db, person: Person, tell: (count: number) => void, end: () => void): () => void {
  const hub = hubOfProcess();
  const own = [...hub.listeners].filter(({ userId }) => userId === person.userId);
  const listener = { ...person, tell, end };
  if (own.length >= PER_PERSON) (own[0] as typeof listener).end();
  hub.listeners.add(listener);
  hub.timer ??= setInterval(() => look(db, hub), LOOKED_EVERY_MS).unref();
  return () => {
    hub.listeners.delete(listener);
    if (![...hub.listeners].some(({ userId }) => userId === person.userId)) hub.last.delete(person.userId);
    if (hub.listeners.size > 0 || !hub.timer) return;
    clearInterval(hub.timer);
    hub.timer = null;
  };
}

async function look(db: Db, { listeners, last }: Hub): Promise<void> {
  try {
    const people = [...new Map([...listeners].map((each) => [each.userId, each])).values()];
    const counts = await countUnreadOf(db, people);
    for (const { userId, tell } of listeners) {
      const count = counts.get(userId) ?? 0;
      if (last.get(userId) !== count) tell(count);
    }
    for (const { userId } of people) last.set(userId, counts.get(userId) ?? 0);
  } catch (error) {
    logger().warn({ err: error }, 'unread counts');
  }
}
