import { gatherMessages } from '../notifications/use-cases/gather-messages.ts';
import { hearEvents } from '../notifications/use-cases/hear-events.ts';
import { sendDeliveries } from '../notifications/use-cases/send-deliveries.ts';
import type { Db } from '../platform/db.ts';
import { logger } from '../platform/logger.ts';
import { keepMatches } from '../policies/use-cases/keep-matches.ts';

/** Does what is due, however many processes do it at once, and answers how much that was. */
export type LoopStep = (db: Db, now: Temporal.Instant) => Promise<number>;

/**
 * What somebody waits for is looked for every second; the timetable's finest step is a minute. Each takes what is due from its own
 * table in one transaction, so that nothing is lost or done twice whichever process is killed.
 */
export const LOOPS: Readonly<Record<string, LoopStep>> = {
  'hear-events': hearEvents,
  'gather-messages': gatherMessages,
  'send-deliveries': (db, now) => sendDeliveries(db, now),
  'keep-matches': keepMatches,
};

const PAUSE_MS = 1_000;
const PAUSE_AFTER_FAULT_MS = 15_000;

/** Runs the loops until stopped; the steps in hand are finished first. */
export function startLoops(db: Db, loops: Readonly<Record<string, LoopStep>> = LOOPS): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = Object.entries(loops).map(([name, step]) => loop(name, step, db, stopping.signal));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function loop(name: string, step: LoopStep, db: Db, stopping: AbortSignal): Promise<void> {
  const log = logger().child({ loop: name });
  while (!stopping.aborted) {
    let pauseMs = PAUSE_MS;
    try {
      const done = await step(db, Temporal.Now.instant());
      if (done > 0) log.debug({ done }, 'loop');
    } catch (error) {
      log.error({ err: error }, 'loop failed');
      pauseMs = PAUSE_AFTER_FAULT_MS;
    }
    await pause(pauseMs, stopping);
  }
}

const pause = (ms: number, stopping: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stopping.aborted) return resolve();
    const timer = setTimeout(done, ms);
    stopping.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      stopping.removeEventListener('abort', done);
      resolve();
    }
  });
