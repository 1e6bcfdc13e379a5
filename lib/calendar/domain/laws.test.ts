import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  closingLimits,
  drawnPauses,
  dueIn,
  limits,
  minuteLimits,
  pausesFrom,
  starts,
  worlds,
} from '../testing/worlds.ts';
import { measure } from './measure.ts';

const compare = Temporal.Instant.compare;

it('adding then measuring gives the same minutes', () => {
  fc.assert(
    fc.property(worlds, starts, minuteLimits, drawnPauses, (world, start, limit, drawn) => {
      const from = world.from.add({ minutes: start });
      const pauses = pausesFrom(world.from, drawn);
      const to = dueIn(world, from, limit, pauses);
      expect(measure(world.calendar, { from, to, pauses }).workingMinutes).toBe(limit.workingMinutes);
    }),
  );
});

it('adding then measuring gives the same days', () => {
  fc.assert(
    fc.property(worlds, starts, closingLimits, (world, start, limit) => {
      const from = world.from.add({ minutes: start });
      // A date that closes at 24:00 ends as the next one begins: look just before.
      const to = dueIn(world, from, limit).subtract({ minutes: 1 });
      expect(measure(world.calendar, { from, to }).workingDays).toBe(limit.workingDays);
    }),
  );
});

it('one more pause never brings a deadline forward', () => {
  fc.assert(
    fc.property(worlds, starts, limits, drawnPauses, (world, start, limit, drawn) => {
      const from = world.from.add({ minutes: start });
      const pauses = pausesFrom(world.from, drawn);
      const withOneFewer = dueIn(world, from, limit, pauses.slice(1));
      expect(compare(dueIn(world, from, limit, pauses), withOneFewer)).toBeGreaterThanOrEqual(0);
      expect(compare(withOneFewer, dueIn(world, from, limit))).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('the order of pauses does not matter, nor whether one is told whole or in pieces', () => {
  fc.assert(
    fc.property(worlds, starts, limits, drawnPauses, (world, start, limit, drawn) => {
      const from = world.from.add({ minutes: start });
      const pauses = pausesFrom(world.from, drawn);
      const pieces = pauses.flatMap((pause) => {
        const middle = pause.from.add({ seconds: Math.floor(pause.from.until(pause.to).total('seconds') / 2) });
        return [
          { from: middle, to: pause.to },
          { from: pause.from, to: middle },
        ];
      });
      const expected = dueIn(world, from, limit, pauses).toString();
      expect(dueIn(world, from, limit, pauses.toReversed()).toString()).toBe(expected);
      expect(dueIn(world, from, limit, pieces).toString()).toBe(expected);
    }),
  );
});

it('a later start is never due earlier', () => {
  fc.assert(
    fc.property(worlds, starts, fc.nat(3_000), fc.oneof(minuteLimits, closingLimits), (world, start, delay, limit) => {
      const earlier = dueIn(world, world.from.add({ minutes: start }), limit);
      const later = dueIn(world, world.from.add({ minutes: start + delay }), limit);
      expect(compare(later, earlier)).toBeGreaterThanOrEqual(0);
    }),
  );
});
