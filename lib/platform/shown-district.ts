import { cache } from 'react';
import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from './db.ts';
import { requestDistrict } from './request-district.ts';
import { currentViewer } from './session.ts';

/** The district whose name, colours and public texts are shown: of whoever is signed in, else of the host. */
export const shownDistrict = cache(async (): Promise<Directory | null> => {
  const viewer = await currentViewer();
  return viewer ? getDirectory(db, viewer.districtId) : requestDistrict();
});
