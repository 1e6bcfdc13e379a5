import { describe, expect, it } from 'vitest';
import { listAddress, readListAddress } from './list-address.ts';

describe('the address of a list', () => {
  it('is read into filters and written back the same', () => {
    const params = {
      status: 'submitted,accepted',
      light: 'red',
      overdue: 'true',
      q: '油烟',
      from: '2026-01-01',
      limit: '20',
    };
    const { query, ignored } = readListAddress(params);
    expect(ignored).toEqual([]);
    expect(query).toMatchObject({ status: ['submitted', 'accepted'], overdue: true, q: '油烟', limit: 20 });
    expect(readListAddress(Object.fromEntries(new URLSearchParams(listAddress(query)))).query).toEqual(query);
  });

  it('leaves out what it cannot understand, and says so', () => {
    const { query, ignored } = readListAddress({
      status: 'nonsense',
      from: '2026-13-45',
      colour: 'blue',
      __proto__x: '1',
      limit: '-1',
      unit: 'D07',
      q: '',
    });
    expect(query).toEqual({ unit: 'D07' });
    expect(ignored).toEqual(['status', 'from', 'colour', '__proto__x', 'limit']);
  });

  it('takes a parameter that stands twice as a list', () => {
    expect(readListAddress({ status: ['submitted', 'accepted'] }).query.status).toEqual(['submitted', 'accepted']);
  });
});
