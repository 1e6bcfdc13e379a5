import type { Outcome } from './gates.ts';

type Cell = readonly [who: string, what: string, place: string, outcome: Outcome];

/** The cells that matter most, written down from the rules and not from the code: the crawl must have found each just so. */
// biome-ignore format: a table is read by its columns
export const BY_HAND: readonly Cell[] = [
  // A company sees its own and nobody else's; a colleague what they filed; another district nothing at all.
  ['company', '/my/requests/[number]', 'own company’s, led by D07', 'open'],
  ['company', '/my/requests/[number]', 'a colleague’s', 'open'],
  ['member', '/my/requests/[number]', 'own company’s, led by D07', 'absent'],
  ['member', '/my/requests/[number]', 'confidential', 'absent'],
  ['member', '/my/requests/[number]', 'a colleague’s', 'open'],
  ['company2', '/my/requests/[number]', 'own company’s, led by D07', 'absent'],
  ['company', '/my/requests/[number]', 'another company’s, led by D16', 'absent'],
  ['company', '/my/requests/[number]', 'another district’s', 'absent'],
  ['abroad:owner', '/my/requests/[number]', 'own company’s, led by D07', 'absent'],
  ['visitor', '/my/requests/[number]', 'own company’s, led by D07', 'sign-in'],
  ['company2', 'GET /api/attachments/[id]', 'own company’s, led by D07', 'absent'],
  ['company', '/desk/cases/[number]', 'own company’s, led by D07', 'home'],
  // A unit sees what it takes part in, and no more.
  ['handler-hr', '/desk/cases/[number]', 'own company’s, led by D07', 'open'],
  ['handler-housing', '/desk/cases/[number]', 'own company’s, led by D07', 'absent'],
  ['handler-hr', '/desk/cases/[number]', 'another company’s, led by D16', 'absent'],
  ['handler-housing', 'getCase', 'own company’s, led by D07', 'absent'],
  ['handler-housing', 'app/(staff)/desk/cases/[number]/actions.ts#showContact', 'own company’s, led by D07', 'absent'],
  ['leader', '/desk/cases/[number]', 'confidential', 'open'],
  ['abroad:dispatcher', '/desk/cases/[number]', 'own company’s, led by D07', 'absent'],
  ['dispatcher', 'getCase', 'another district’s', 'absent'],
  // The three administrators see no case, and each has a part that the other two have not.
  ['sysadmin', '/desk/cases/[number]', 'own company’s, led by D07', 'home'],
  ['secadmin', 'getCase', 'own company’s, led by D07', 'absent'],
  ['auditor', 'getCase', 'confidential', 'absent'],
  ['sysadmin', 'reportCases', 'the page', 'refused'],
  ['sysadmin', '/admin/rights/[id]', 'a colleague', 'absent'],
  ['secadmin', '/admin/people/[id]', 'a colleague', 'absent'],
  ['secadmin', '/admin/audit', 'the page', 'absent'],
  ['auditor', '/admin/rights', 'the page', 'absent'],
  ['abroad:secadmin', '/admin/rights/[id]', 'a colleague', 'absent'],
  ['sysadmin', 'app/(staff)/admin/rights/actions.ts#grant', 'this district’s', 'refused'],
  ['dispatcher', 'app/(staff)/admin/people/actions.ts#resetStaffPassword', 'this district’s', 'refused'],
  ['visitor', 'app/(staff)/admin/rights/actions.ts#grant', 'an empty form', 'sign-in'],
];
