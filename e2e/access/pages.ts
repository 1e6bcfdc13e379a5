import { standsInFor, type Viewer } from '#lib/access/domain/viewer.ts';
import { sideOf } from '#lib/enterprises/domain/profile-rights.ts';
import { oneFile } from '../support/crawl/one-file.ts';
import { act, everybody, page, secondStep, signedIn, visitors } from './gates.ts';
import { everyCase, inDistrict, nobody, noId, nothing, type Place, type Row } from './row.ts';

const organisation = page.permission('organisation:manage');
const people = page.permission('people:manage');
const texts = page.permission('texts:manage');
const rights = page.permission('rights:grant');

const staffOf = ({ person, personAbroad, districtId }: Parameters<NonNullable<Row['places']>>[0]): Place[] => [
  { name: 'a colleague', params: [person], isFor: inDistrict(districtId) },
  { name: 'another district’s', params: [personAbroad], isFor: (viewer) => viewer?.districtId !== districtId },
  ...noId(),
];

const found = (param: string, isFor?: Place['isFor']): Place => ({
  name: param,
  params: [param],
  ...(isFor && { isFor }),
});

/** Of a company in this district: found by its desk. */
const companyRecords =
  (section?: string): Row['places'] =>
  ({ uscc, districtId }) => [
    { name: 'a company', params: section ? [uscc, section] : [uscc], isFor: inDistrict(districtId) },
    ...nothing(...(section ? ['9144030071526726XG', section] : ['9144030071526726XG'])),
  ];

/** Agents and founders keep no company's profile. */
const keepsProfile = (viewer: Viewer | null): boolean =>
  viewer?.memberships.some(({ role }) => role !== 'agent') ?? false;

/** Of a company of the story that has a package: for its district's desk alone. */
const packageOnPaper: Row['places'] = ({ districtId }) => [
  found('91310105MAXD10004M', inDistrict(districtId)),
  ...nothing('9144030071526726XG'),
];

/** Changning's own. */
const ownPolicy: Row['places'] = ({ districtId }) => [found('C01', inDistrict(districtId)), ...nothing('X99')];

const templates: Row['places'] = ({ template, districtId }) => [
  { name: 'a standard answer', params: [template], isFor: inDistrict(districtId) },
  ...noId(),
];

/** Every page and who finds it: a page that is not here fails `scripts/checks/access-table.test.ts`. */
export const PAGES: Readonly<Record<string, Row>> = {
  '/': { gate: everybody },
  '/api/docs': { gate: everybody },
  '/policies': { gate: everybody },
  // The other district has policies of its own, and C01 is Changning's.
  '/policies/[code]': {
    gate: everybody,
    places: ({ districtId }) => [
      found('C01', (viewer) => viewer === null || viewer.districtId === districtId),
      ...nothing('none'),
    ],
  },
  '/privacy': { gate: everybody },
  '/privacy/[version]': {
    gate: everybody,
    // The other district has published none.
    places: ({ districtId }) => [
      found('1', (viewer) => viewer === null || viewer.districtId === districtId),
      ...nothing('999'),
    ],
  },
  '/complaints': { gate: everybody },
  '/complaints/[key]': {
    gate: everybody,
    places: ({ complaint, complaintAbroad }) => [
      { name: 'their own', params: [complaint.id], isFor: (viewer) => viewer?.userId === complaint.writer },
      {
        name: 'another district’s',
        params: [complaintAbroad.id],
        isFor: (viewer) => viewer?.userId === complaintAbroad.writer,
      },
      {
        name: 'a visitor’s, by its secret',
        params: [complaint.token],
        isFor: (viewer) => viewer === null || viewer.districtId === complaint.districtId,
      },
      ...nothing('none'),
    ],
  },
  '/sign-in': { gate: visitors },
  '/enter': { gate: visitors },
  // Only on the way back from an identity service; whoever comes otherwise is led away.
  '/enter/identity': { gate: (viewer) => (viewer ? 'home' : 'sign-in') },
  '/notices/choose/[token]': { gate: everybody, places: () => [found('none')] },
  '/sign-out': { gate: everybody },
  '/change-password': { gate: signedIn },
  '/second-factor': { gate: secondStep },
  '/second-factor/set-up': { gate: signedIn },
  '/invitation/[token]': { gate: everybody, places: () => [found('none')] },
  '/link/[token]': { gate: everybody, places: () => [found('none')] },
  '/link/done': { gate: everybody },

  '/account': { gate: signedIn },
  '/account/acting-for': { gate: page.company },
  '/account/data': { gate: signedIn },
  '/account/notices': { gate: signedIn },
  '/notices': { gate: signedIn },
  '/account/delegation': { gate: page.delegation },

  '/my': { gate: page.company },
  '/my/company': { gate: page.company },
  '/my/package': { gate: page.company },
  '/my/package/print': { gate: page.company },
  '/my/policies': { gate: page.company },
  '/my/policies/applications': { gate: page.company },
  '/my/policies/[code]': {
    gate: page.company,
    places: ({ districtId }) => [
      found('C01', (viewer) => viewer?.districtId === districtId && keepsProfile(viewer)),
      ...nothing('X99'),
    ],
  },
  '/my/path': { gate: page.company },
  '/my/contacts': { gate: page.company },
  '/my/contacts/[id]': { gate: page.company, places: () => noId() },
  '/my/certificates': { gate: page.company },
  '/my/certificates/[kind]': { gate: page.company, places: () => nothing('none') },
  '/my/profile': { gate: page.company },
  '/my/profile/[section]': {
    gate: page.company,
    places: () => [
      found('figures', keepsProfile),
      { name: 'what the office alone reads', params: ['risk'], isFor: nobody },
      ...nothing('none'),
    ],
  },
  '/my/requests': { gate: page.company },
  '/my/requests/new': { gate: page.company },
  '/my/requests/new/check': { gate: page.company },
  '/my/requests/[number]': { gate: page.company, places: everyCase() },
  '/my/requests/new/filed/[number]': {
    gate: page.company,
    places: everyCase((viewer, filerId) => filerId === viewer.userId),
  },

  '/desk': { gate: page.desk },
  '/desk/cases': { gate: page.desk },
  '/desk/cases/[number]': { gate: page.desk, places: everyCase() },
  '/desk/cases/new': { gate: page.desk },
  '/desk/cases/new/filed/[number]': { gate: page.desk, places: everyCase(nobody) },
  '/desk/companies': { gate: page.permission('companies:admit') },
  '/desk/complaints': { gate: page.permission('complaints:answer') },
  '/desk/complaints/[id]': {
    gate: page.permission('complaints:answer'),
    places: ({ complaint, complaintAbroad }) => [
      { name: 'a company’s', params: [complaint.id], isFor: inDistrict(complaint.districtId) },
      { name: 'another district’s', params: [complaintAbroad.id], isFor: inDistrict(complaintAbroad.districtId) },
      ...noId(),
    ],
  },
  '/desk/dispatch': { gate: page.desk },
  '/desk/certificates': { gate: page.desk },
  '/desk/enterprises': { gate: page.desk },
  '/desk/enterprises/import': { gate: page.permission('companies:admit') },
  '/desk/enterprises/import/[id]': { gate: page.permission('companies:admit'), places: () => noId() },
  '/desk/teams': { gate: page.desk },
  '/desk/packages': { gate: page.desk },
  '/desk/packages/batches': { gate: page.permission('packages:compose') },
  '/desk/packages/batches/new': { gate: page.permission('packages:compose') },
  '/desk/packages/batches/[id]': { gate: page.permission('packages:compose'), places: () => noId() },
  '/desk/enterprises/[uscc]/package': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/tier': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/team': { gate: page.permission('teams:manage'), places: companyRecords() },
  '/desk/enterprises/[uscc]/package/print': { gate: page.desk, places: packageOnPaper },
  '/desk/enterprises/[uscc]/applications': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/path': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/contacts': {
    gate: page.desk,
    // Who keeps its profile, and who sits in its team.
    places: ({ uscc, company, companyTeam, districtId }) => [
      {
        name: 'a company',
        params: [uscc],
        isFor: (viewer) =>
          viewer?.districtId === districtId &&
          (sideOf(viewer, company) !== null ||
            [viewer.userId, ...standsInFor(viewer)].some((id) => companyTeam.includes(id))),
      },
      ...nothing('9144030071526726XG'),
    ],
  },
  '/desk/enterprises/[uscc]/certificates': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/certificates/[kind]': { gate: page.desk, places: ({ uscc }) => nothing(uscc, 'none') },
  '/desk/enterprises/[uscc]': { gate: page.desk, places: companyRecords() },
  '/desk/enterprises/[uscc]/[section]': { gate: page.desk, places: companyRecords('figures') },
  '/desk/exports': { gate: page.desk },
  '/desk/policies': { gate: page.permission('policies:write') },
  '/desk/policies/new': { gate: page.permission('policies:write') },
  '/desk/policies/[code]': { gate: page.permission('policies:write'), places: ownPolicy },
  '/desk/policies/[code]/applications': { gate: page.desk, places: ownPolicy },
  '/desk/policies/[code]/companies': { gate: page.permission('policies:write'), places: ownPolicy },
  '/desk/policies/[code]/reached': { gate: page.desk, places: ownPolicy },
  '/desk/policies/[code]/trial': { gate: page.permission('policies:write'), places: ownPolicy },
  '/desk/policies/[code]/edit': { gate: page.permission('policies:write'), places: ownPolicy },
  '/desk/templates': { gate: page.desk },
  '/desk/templates/new': { gate: page.permission('templates:write') },
  '/desk/templates/[id]': { gate: page.desk, places: templates },
  '/desk/templates/[id]/edit': { gate: page.permission('templates:write'), places: templates },

  '/insight': { gate: page.figures },
  '/insight/areas': { gate: page.figures },
  '/insight/board': { gate: page.board },
  '/insight/load': { gate: page.figures },
  '/insight/matters': { gate: page.figures },
  '/insight/policies': { gate: page.figures },
  '/insight/shelved': { gate: page.figures },
  '/insight/units': { gate: page.figures },

  '/admin': { gate: page.administration },
  '/admin/appearance': { gate: organisation },
  '/admin/areas': { gate: organisation },
  '/admin/areas/new': { gate: organisation },
  '/admin/areas/[code]': {
    gate: organisation,
    places: ({ districtId }) => [found('310105009000', inDistrict(districtId)), ...nothing('999999999999')],
  },
  '/admin/audit': { gate: page.permission('audit:read') },
  '/admin/background': { gate: page.permission('background:operate') },
  '/admin/categories': { gate: organisation },
  '/admin/categories/new': { gate: organisation },
  '/admin/categories/[code]': { gate: organisation, places: () => [found('0105'), ...nothing('7777')] },
  '/admin/endpoints': { gate: organisation },
  '/admin/endpoints/[id]': { gate: organisation, places: noId },
  '/admin/exports': { gate: page.permission('exports:approve') },
  '/admin/footer': { gate: texts },
  '/admin/inspection': { gate: page.permission('rights:inspect') },
  '/admin/ladders': { gate: organisation },
  '/admin/ladders/[clock]': { gate: organisation, places: () => [found('handling'), ...nothing('none')] },
  '/admin/notice-texts': { gate: texts },
  '/admin/notice-texts/[kind]': { gate: texts, places: () => [found('filed'), ...nothing('none')] },
  '/admin/sending': { gate: organisation },
  '/admin/calendars': { gate: organisation },
  '/admin/calendars/hours': { gate: organisation },
  '/admin/limits': { gate: organisation },
  '/admin/limits/[name]': { gate: organisation, places: () => [found('handling'), ...nothing('none')] },
  '/admin/people': { gate: people },
  '/admin/people/new': { gate: people },
  '/admin/people/import': { gate: people },
  '/admin/rights/import': { gate: rights },
  '/admin/people/[id]': { gate: people, places: staffOf },
  '/admin/privacy': { gate: texts },
  '/admin/privacy/consents': { gate: texts },
  '/admin/privacy/publish': { gate: texts },
  '/admin/retention': { gate: page.permission('retention:manage') },
  '/admin/rights': { gate: rights },
  '/admin/rights/[id]': { gate: rights, places: staffOf },
  '/admin/sign-in': { gate: rights },
  '/admin/tokens': { gate: page.permission('tokens:manage') },
  '/admin/units': { gate: organisation },
  '/admin/units/new': { gate: organisation },
  '/admin/units/[code]': { gate: organisation, places: () => [found('D07'), ...nothing('D99')] },

  // Shown in development alone.
  '/dev/components': { gate: () => 'absent' },
  '/dev/frames/company': { gate: () => 'absent' },
  '/dev/frames/desk': { gate: () => 'absent' },
};

type RouteRow = Row & {
  readonly method?: 'POST' | 'DELETE';
  /** what a page of ours sends along */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: FormData;
};

const ownPage = { 'sec-fetch-site': 'same-origin' };
const byAddress =
  (places: (fields: (query: string) => Place['fields']) => Place[]): Row['places'] =>
  () =>
    places((query) => Object.fromEntries(new URLSearchParams(query)));

/** Files, pictures and what scripts of our pages ask for, by method and address. */
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  'GET /healthz': { gate: everybody },
  'GET /readyz': { gate: everybody },
  'GET /metrics': { gate: everybody },
  'GET /policies/calendar.ics': { gate: everybody },
  'GET /start': { gate: (viewer) => (viewer ? 'home' : 'sign-in') },
  'GET /session/prepare': { gate: () => 'sign-in' },
  'GET /notices/[id]': { gate: signedIn, places: () => [found('00000000-0000-7000-8000-000000000000')] },
  'GET /api/notices/unsubscribe/[token]': { gate: everybody, places: () => [found('none')] },
  'POST /api/notices/unsubscribe/[token]': { gate: () => 'absent', method: 'POST', places: () => [found('none')] },
  'GET /calendar/[secret]': { gate: () => 'absent', places: () => [found('none')] },
  'GET /account/data/download': { gate: signedIn },
  'GET /insight/charts/[chart]': { gate: act.figures, places: () => [found('unit'), ...nothing('none')] },
  'GET /insight/export': {
    gate: act.figures,
    places: byAddress((fields) => [
      { name: 'a question', fields: fields('question=unit') },
      { name: 'no question', fields: fields('question=none'), isFor: nobody },
    ]),
  },
  'GET /insight/policies/export': { gate: act.figures },
  'GET /insight/shelved/export': { gate: act.figures },
  'GET /admin/people/import/template': { gate: act.anyPermission('people:manage', 'rights:grant') },
  'GET /admin/audit/export': { gate: act.permission('audit:read') },
  'GET /admin/inspection/export': {
    gate: act.permission('rights:inspect'),
    places: ({ cases }) =>
      cases.map(({ name, number, districtId }) => ({ name, fields: { number }, isFor: inDistrict(districtId) })),
  },
  'GET /my/package/booklet': {
    gate: act.company,
    places: byAddress((fields) => [{ name: 'no version', fields: fields('version=99999'), isFor: nobody }]),
  },
  'GET /desk/enterprises/[uscc]/package/booklet': { gate: act.desk, places: packageOnPaper },
  'GET /desk/exports/file': {
    gate: act.desk,
    places: byAddress((fields) => [
      { name: 'the list', fields: fields('query=&format=csv') },
      { name: 'nobody’s', fields: fields('id=00000000-0000-7000-8000-000000000000'), isFor: nobody },
    ]),
  },
  'GET /desk/companies/licence/[id]': {
    gate: act.permission('companies:admit'),
    places: ({ claim, districtId, attachment }) => [
      { name: 'of a claim', params: [claim.licence], isFor: inDistrict(districtId) },
      { name: 'no licence', params: [attachment], isFor: nobody },
      ...noId(),
    ],
  },
  'GET /api/attachments/[id]': {
    gate: signedIn,
    places: (world) => [
      ...everyCase()(world)
        .slice(0, 1)
        .map((place) => ({ ...place, params: [world.attachment] })),
      { name: 'not filed', params: [world.ownUpload], isFor: (viewer) => viewer?.login === 'company' },
      ...noId(),
    ],
  },
  'DELETE /api/attachments/[id]': {
    gate: signedIn,
    method: 'DELETE',
    headers: ownPage,
    places: ({ attachment }) => [{ name: 'filed', params: [attachment], isFor: nobody }, ...noId()],
  },
  'POST /api/attachments': {
    gate: act.filing,
    method: 'POST',
    headers: ownPage,
    body: oneFile(),
    places: () => [{ name: 'a file', acts: true }],
  },
  'GET /api/certificates/[uscc]/[kind]': { gate: signedIn, places: ({ uscc }) => nothing(uscc, 'high-tech') },
  'GET /desk/enterprises/export': { gate: act.desk },
  'GET /desk/enterprises/import/[id]/rejected': { gate: act.permission('companies:admit'), places: () => noId() },
  'GET /desk/packages/batches/[id]/file': { gate: act.permission('packages:compose'), places: () => noId() },
  'GET /api/industries': { gate: signedIn, headers: ownPage },
  'GET /api/enterprises': { gate: act.desk, headers: ownPage },
};

/**
 * Answered by a library, in the table of calls, to an identity service (`app/api/oidc/oidc.db.test.ts`) or without an end, and tried
 * elsewhere.
 */
export const ELSEWHERE: readonly string[] = [
  '/api/auth/[...nextauth]',
  '/api/v1',
  '/api/oidc/[audience]',
  '/api/notices/stream',
];
