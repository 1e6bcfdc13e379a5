import { expect, it } from 'vitest';
import { unlockingOf } from './unlocking.ts';

it('puts first what decides most by itself, then what is asked for most', () => {
  const found = unlockingOf([
    { policy: 'N01', fields: ['assets', 'employees'] },
    { policy: 'N02', fields: ['vatType'] },
    { policy: 'N03', fields: ['vatType'] },
    { policy: 'N07', fields: ['assets', 'sciSmeScore'] },
    { policy: 'S13', fields: ['liveLoan'] },
  ]);
  expect(found.map(({ field }) => field)).toEqual(['vatType', 'liveLoan', 'assets', 'employees', 'sciSmeScore']);
  expect(found[0]).toEqual({ field: 'vatType', alone: ['N02', 'N03'], amongOthers: [] });
  expect(found[2]).toEqual({ field: 'assets', alone: [], amongOthers: ['N01', 'N07'] });
});

it('has nothing to say where nothing waits', () => expect(unlockingOf([])).toEqual([]));
