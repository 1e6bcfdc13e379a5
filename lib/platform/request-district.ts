import { headers } from 'next/headers';
import { cache } from 'react';
import type { Directory } from '#lib/organisation/directory.ts';
import { findDistrictByHost, getDirectory } from '#lib/organisation/queries.ts';
import { db } from './db.ts';

/**
 * The district whose portal was opened, by the host in the address: for pages of people who are not signed in. Somebody who is
 * belongs to their own district, whatever the host says.
 */
export const requestDistrict = cache(async (): Promise<Directory | null> => {
  const given = await headers();
  const district = await findDistrictByHost(db, given.get('x-forwarded-host') ?? given.get('host'));
  return district && getDirectory(db, district.id);
});
