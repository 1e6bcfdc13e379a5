import { cache } from 'react';
import type { Directory } from '#lib/organisation/directory.ts';
import { findDistrictByHost, getDirectory } from '#lib/organisation/queries.ts';
import { db } from './db.ts';
import { requestHost } from './request-host.ts';

/**
 * The district whose portal was opened, by the host in the address: for pages of people who are not signed in. Somebody who is
 * belongs to their own district; under another's host they are not signed in (`currentViewer`).
 */
export const requestDistrict = cache(async (): Promise<Directory | null> => {
  const district = await findDistrictByHost(db, await requestHost());
  return district && getDirectory(db, district.id);
});
