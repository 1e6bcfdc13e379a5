import { callApi } from './support/api.ts';
import type { Login } from './support/people.ts';

export type PageToVisit = {
  readonly who: Login | 'visitor';
  readonly path: string;
  /** Also in English and at 390 px, where most of the layout could go wrong. */
  readonly isSampled?: boolean;
};

/** A case of this status that this person may open: `{status}` in a path. */
export async function pathOf({ who, path }: PageToVisit): Promise<string> {
  const status = /\{([a-z-]+)\}/.exec(path)?.[1];
  if (!status || who === 'visitor') return path;
  const { items } = await callApi<{ items: { number: string }[] }>(who, 'GET', `/cases?status=${status}&limit=1`);
  const number = items[0]?.number;
  if (!number) throw new Error(`${who} sees no case that is ${status}`);
  return path.replace(`{${status}}`, number);
}

/** Every page, each by somebody who may see it. */
// biome-ignore format: a table is read by its columns
export const pages: readonly PageToVisit[] = [
  { who: 'visitor', path: '/', isSampled: true },
  { who: 'visitor', path: '/sign-in', isSampled: true },
  { who: 'visitor', path: '/api/docs', isSampled: true },
  { who: 'visitor', path: '/privacy', isSampled: true },
  { who: 'visitor', path: '/privacy/1' },
  { who: 'company', path: '/sign-out' },
  { who: 'company', path: '/account', isSampled: true },
  { who: 'company', path: '/change-password' },
  { who: 'company', path: '/my', isSampled: true },
  { who: 'company', path: '/my/requests', isSampled: true },
  { who: 'company', path: '/my/requests?tab=waiting' },
  { who: 'company', path: '/my/requests/new', isSampled: true },
  { who: 'company', path: '/my/requests/{answered}', isSampled: true },
  { who: 'company', path: '/my/requests/{in-progress}' },
  { who: 'company', path: '/my/requests/{needs-information}' },
  { who: 'company', path: '/my/requests/{in-progress}?act=withdraw' },
  { who: 'member', path: '/my' },
  { who: 'dispatcher', path: '/desk', isSampled: true },
  { who: 'dispatcher', path: '/desk/dispatch?n={submitted}', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases?light=red&sort=dueAt' },
  { who: 'dispatcher', path: '/desk/cases/new', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases/{submitted}', isSampled: true },
  { who: 'reviewer', path: '/desk/cases/{in-review}' },
  { who: 'office-head', path: '/desk/cases/{return-requested}' },
  { who: 'handler-hr', path: '/desk/cases/{in-progress}', isSampled: true },
  { who: 'handler-hr', path: '/desk/cases/{closed}' },
  { who: 'liaison-hr', path: '/desk' },
  { who: 'auditor', path: '/account' },
  { who: 'sysadmin', path: '/admin/footer', isSampled: true },
  { who: 'sysadmin', path: '/admin/privacy', isSampled: true },
  { who: 'sysadmin', path: '/admin/privacy/consents', isSampled: true },
  { who: 'leader', path: '/insight', isSampled: true },
  { who: 'leader', path: '/insight/units', isSampled: true },
  { who: 'leader', path: '/insight/matters' },
  { who: 'leader', path: '/insight/areas' },
];
