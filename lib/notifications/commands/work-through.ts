export type Work<T> = {
  readonly atMost: number;
  /** one transaction: holds up to so many items, says which, and does them; another process leaves out what is held */
  readonly step: (atMost: number, hold: (items: readonly T[]) => void) => Promise<void>;
  readonly putOff: (item: T, error: unknown) => Promise<void>;
  /** there is more than one step: others may help */
  readonly onMore?: () => Promise<void>;
};

/**
 * Does all that is due, step by step, and answers how much that was. Where a step fails, its items are tried one by one, and what
 * fails alone is put off, so that one bad item never keeps the others waiting. Throws where nothing could even be held.
 */
export async function workThrough<T>(work: Work<T>): Promise<number> {
  let done = 0;
  for (;;) {
    const count = await takeStep(work, work.atMost);
    done += count;
    if (count < work.atMost) return done;
    if (done === count) await work.onMore?.();
  }
}

async function takeStep<T>(work: Work<T>, atMost: number): Promise<number> {
  let held: readonly T[] = [];
  try {
    await work.step(atMost, (items) => {
      held = items;
    });
  } catch (error) {
    const [only, ...others] = held;
    if (only === undefined) throw error;
    if (others.length === 0) await work.putOff(only, error);
    else for (const _ of held) await takeStep(work, 1);
  }
  return held.length;
}
