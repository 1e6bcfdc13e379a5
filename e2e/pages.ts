import { callApi } from './support/api.ts';
import { idOf } from './support/database.ts';
import type { Login } from './support/people.ts';

export type PageToVisit = {
  readonly who: Login | 'visitor';
  readonly path: string;
  /** Accessible on a phone in English too: one page of each layout. All fit there, which costs little to see. */
  readonly isSampled?: boolean;
};

/** A case of this status that this person may open or be asked about: `{status}` in a path. */
export async function pathOf({ who, path }: PageToVisit): Promise<string> {
  if (path.includes('{person}')) return path.replace('{person}', await idOf('User', `"login" = 'handler-hr'`));
  if (path.includes('{template}'))
    return path.replace('{template}', await idOf('ReplyTemplate', `"status" = 'approved'`));
  if (path.includes('{complaint}'))
    return path.replace('{complaint}', await idOf('Complaint', `"writerId" is not null and not "awaitsAnswer"`));
  const status = /\{([a-z-]+)\}/.exec(path)?.[1];
  if (!status || who === 'visitor') return path;
  const { items } = await callApi<{ items: { number: string }[] }>(
    readerFor(who),
    'GET',
    `/cases?status=${status}&limit=1`,
  );
  const number = items[0]?.number;
  if (!number) throw new Error(`${who} sees no case that is ${status}`);
  return path.replace(`{${status}}`, number);
}

/** Administrators see no case themselves; they are asked about one that the office sees. */
const readerFor = (who: Login): Login => (who === 'secadmin' ? 'dispatcher' : who);

/** Every page, each by somebody who may see it. */
// biome-ignore format: a table is read by its columns
export const pages: readonly PageToVisit[] = [
  { who: 'visitor', path: '/', isSampled: true },
  { who: 'visitor', path: '/sign-in', isSampled: true },
  { who: 'visitor', path: '/api/docs', isSampled: true },
  { who: 'visitor', path: '/enter', isSampled: true },
  { who: 'visitor', path: '/policies', isSampled: true },
  { who: 'visitor', path: '/policies/N08', isSampled: true },
  { who: 'visitor', path: '/invitation/none' },
  { who: 'visitor', path: '/link/none' },
  { who: 'visitor', path: '/link/done' },
  { who: 'visitor', path: '/privacy' },
  { who: 'visitor', path: '/privacy/1' },
  { who: 'visitor', path: '/sign-out' },
  { who: 'visitor', path: '/complaints' },
  { who: 'visitor', path: '/sign-in?error=identity-unknown' },
  { who: 'company', path: '/sign-out' },
  { who: 'company', path: '/account', isSampled: true },
  { who: 'company', path: '/account/data' },
  { who: 'company', path: '/account/acting-for' },
  { who: 'handler-hr', path: '/account/data' },
  { who: 'company', path: '/change-password' },
  { who: 'company', path: '/my', isSampled: true },
  { who: 'company', path: '/my/profile', isSampled: true },
  { who: 'company', path: '/my/profile/figures', isSampled: true },
  { who: 'company', path: '/my/profile/addresses' },
  { who: 'company', path: '/my/package', isSampled: true },
  { who: 'company', path: '/my/certificates', isSampled: true },
  { who: 'company', path: '/my/certificates/high-tech' },
  { who: 'company', path: '/my/policies', isSampled: true },
  { who: 'company', path: '/my/policies?group=not' },
  { who: 'company', path: '/my/policies/applications', isSampled: true },
  { who: 'company', path: '/my/policies/N01' },
  { who: 'company', path: '/my/requests', isSampled: true },
  { who: 'company', path: '/my/requests?tab=waiting' },
  { who: 'company', path: '/my/requests/new', isSampled: true },
  { who: 'company', path: '/my/requests/{answered}', isSampled: true },
  { who: 'company', path: '/my/requests/{in-progress}' },
  { who: 'company', path: '/my/requests/{needs-information}' },
  { who: 'company', path: '/my/requests/{in-progress}?act=withdraw' },
  { who: 'company', path: '/my/requests/{in-progress}?act=remind' },
  { who: 'member', path: '/my' },
  { who: 'company', path: '/my/company', isSampled: true },
  { who: 'member', path: '/my/company' },
  { who: 'dispatcher', path: '/desk', isSampled: true },
  { who: 'dispatcher', path: '/desk/dispatch?n={submitted}', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases?light=red&sort=dueAt' },
  { who: 'dispatcher', path: '/desk/cases/new', isSampled: true },
  { who: 'dispatcher', path: '/desk/cases/{submitted}', isSampled: true },
  { who: 'dispatcher', path: '/desk/companies', isSampled: true },
  { who: 'dispatcher', path: '/desk/enterprises', isSampled: true },
  { who: 'dispatcher', path: '/desk/enterprises/91310105MAXD10004M', isSampled: true },
  { who: 'officer-hongqiao', path: '/desk/enterprises/91310105MAXD10004M/industry?find=软件' },
  { who: 'dispatcher', path: '/desk/enterprises/91310105MAXD10004M/certificates', isSampled: true },
  { who: 'dispatcher', path: '/desk/enterprises/91310105MAXD10004M/certificates/high-tech' },
  { who: 'officer-hongqiao', path: '/desk/certificates', isSampled: true },
  { who: 'dispatcher', path: '/desk/teams', isSampled: true },
  { who: 'officer-hongqiao', path: '/desk/enterprises/91310105MAXD10004M/applications' },
  { who: 'office-head', path: '/desk/policies/N01/applications' },
  { who: 'office-head', path: '/desk/enterprises/91310105MAXD10004M/team' },
  { who: 'office-head', path: '/desk/enterprises/91310105MAXD10004M/tier', isSampled: true },
  { who: 'company', path: '/complaints' },
  { who: 'company', path: '/complaints/{complaint}', isSampled: true },
  { who: 'dispatcher', path: '/desk/complaints' },
  { who: 'dispatcher', path: '/desk/complaints/{complaint}' },
  { who: 'reviewer', path: '/desk/cases/{in-review}' },
  { who: 'office-head', path: '/desk/cases/{return-requested}' },
  { who: 'handler-hr', path: '/desk/cases/{in-progress}' },
  { who: 'handler-hr', path: '/desk/cases/{closed}' },
  { who: 'dispatcher', path: '/desk/cases/{suspended}' },
  { who: 'head-hr', path: '/desk', isSampled: true },
  { who: 'office-head', path: '/desk/templates' },
  { who: 'handler-hr', path: '/desk/templates/new?category=0301', isSampled: true },
  { who: 'company', path: '/notices?show=all', isSampled: true },
  { who: 'dispatcher', path: '/notices', isSampled: true },
  { who: 'company', path: '/account/notices', isSampled: true },
  { who: 'handler-hr', path: '/account/notices' },
  { who: 'visitor', path: '/notices/choose/none' },
  { who: 'auditor', path: '/account' },
  { who: 'sysadmin', path: '/admin/appearance' },
  { who: 'sysadmin', path: '/admin/footer' },
  { who: 'handler-hr', path: '/account/delegation' },
  { who: 'auditor', path: '/admin' },
  { who: 'sysadmin', path: '/admin' },
  { who: 'sysadmin', path: '/admin/units', isSampled: true },
  { who: 'sysadmin', path: '/admin/units/D07' },
  { who: 'sysadmin', path: '/admin/units/new' },
  { who: 'sysadmin', path: '/admin/people' },
  { who: 'sysadmin', path: '/admin/people/new' },
  { who: 'sysadmin', path: '/admin/people/import', isSampled: true },
  { who: 'secadmin', path: '/admin/rights/import' },
  { who: 'sysadmin', path: '/admin/people/{person}', isSampled: true },
  { who: 'secadmin', path: '/admin/rights/{person}' },
  { who: 'office-head', path: '/desk/templates/{template}' },
  { who: 'handler-hr', path: '/desk/templates/{template}/edit' },
  { who: 'secadmin', path: '/admin/rights' },
  { who: 'secadmin', path: '/admin/sign-in' },
  { who: 'secadmin', path: '/admin/tokens' },
  { who: 'dispatcher', path: '/account' },
  { who: 'secadmin', path: '/second-factor/set-up' },
  { who: 'sysadmin', path: '/admin/categories' },
  { who: 'sysadmin', path: '/admin/categories/0105', isSampled: true },
  { who: 'sysadmin', path: '/admin/categories/01' },
  { who: 'sysadmin', path: '/admin/categories/new' },
  { who: 'sysadmin', path: '/admin/areas' },
  { who: 'sysadmin', path: '/admin/areas/310105009000' },
  { who: 'sysadmin', path: '/admin/areas/new' },
  { who: 'sysadmin', path: '/admin/calendars', isSampled: true },
  { who: 'sysadmin', path: '/admin/calendars?year=2027' },
  { who: 'sysadmin', path: '/admin/calendars/hours' },
  { who: 'sysadmin', path: '/admin/limits' },
  { who: 'sysadmin', path: '/admin/endpoints' },
  { who: 'sysadmin', path: '/admin/limits/handling' },
  { who: 'sysadmin', path: '/admin/limits/sampling-share' },
  { who: 'sysadmin', path: '/admin/background' },
  { who: 'sysadmin', path: '/admin/ladders' },
  { who: 'sysadmin', path: '/admin/ladders/handling', isSampled: true },
  { who: 'sysadmin', path: '/admin/notice-texts' },
  { who: 'sysadmin', path: '/admin/notice-texts/filed', isSampled: true },
  { who: 'sysadmin', path: '/admin/sending' },
  { who: 'sysadmin', path: '/admin/categories/new?group=01' },
  { who: 'secadmin', path: '/admin/inspection?number={in-progress}' },
  { who: 'auditor', path: '/admin/audit', isSampled: true },
  { who: 'dispatcher', path: '/desk/exports?status=in-progress' },
  { who: 'office-head', path: '/admin/exports' },
  { who: 'sysadmin', path: '/admin/retention' },
  { who: 'sysadmin', path: '/admin/privacy' },
  { who: 'sysadmin', path: '/admin/privacy/consents' },
  { who: 'office-head', path: '/desk/cases/{shelved}' },
  { who: 'leader', path: '/insight', isSampled: true },
  { who: 'leader', path: '/insight/units', isSampled: true },
  { who: 'leader', path: '/insight/matters' },
  { who: 'leader', path: '/insight/areas' },
  { who: 'leader', path: '/insight/policies', isSampled: true },
  { who: 'leader', path: '/insight/shelved' },
  { who: 'head-hr', path: '/insight/load', isSampled: true },
  { who: 'office-head', path: '/insight/board' },
];
