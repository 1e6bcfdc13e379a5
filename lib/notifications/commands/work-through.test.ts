import { describe, expect, it } from 'vitest';
import { workThrough } from './work-through.ts';

/** Items that wait in a table, one of them bad; a step that meets it fails as a whole. */
function waiting(bad: number | null) {
  const left = [1, 2, 3, 4, 5];
  const done: number[] = [];
  const putOff: number[] = [];
  let calls = 0;
  const run = () =>
    workThrough<number>({
      atMost: 2,
      step: async (atMost, hold) => {
        const held = left.slice(0, atMost);
        hold(held);
        if (bad !== null && held.includes(bad)) throw new Error('bad item');
        done.push(...held);
        left.splice(0, held.length);
      },
      putOff: async (item) => {
        putOff.push(item);
        left.splice(left.indexOf(item), 1);
      },
      onMore: async () => {
        calls += 1;
      },
    });
  return { run, left, done, putOff, calls: () => calls };
}

describe('working through what is due', () => {
  it('does all of it, and calls for help once when there is more than one step', async () => {
    const items = waiting(null);
    expect(await items.run()).toBe(5);
    expect(items.done).toEqual([1, 2, 3, 4, 5]);
    expect(items.calls()).toBe(1);
  });

  it.each([1, 2, 3, 5])('puts item %i off and does the others', async (bad) => {
    const items = waiting(bad);
    await items.run();
    expect(items.putOff).toEqual([bad]);
    expect(items.done).toEqual([1, 2, 3, 4, 5].filter((each) => each !== bad));
    expect(items.left).toEqual([]);
  });

  it('fails where nothing can even be held', async () => {
    const step = () => Promise.reject(new Error('no database'));
    await expect(workThrough({ atMost: 2, step, putOff: async () => {} })).rejects.toThrow('no database');
  });
});
