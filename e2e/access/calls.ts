import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import { mayEnterCompany } from '#lib/enterprises/domain/rights.ts';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import type { OperationId } from '#lib/openapi/endpoint.ts';
import { oneFile } from '../support/crawl/one-file.ts';
import { act, type Gate, signedIn } from './gates.ts';
import { everyCase, nothing, type Row } from './row.ts';

export type CallRow = Row & {
  /** one that is in order, so that only rights can close the call; null: something would come of it */
  readonly body?: unknown;
  readonly query?: string;
  /** something comes of the call: tried by those alone whom it must not let */
  readonly acts?: boolean;
};

const calendar = { calendar: 'CN', items: [] };
const onlyFor =
  (isLetIn: (viewer: Viewer) => boolean): Gate =>
  (viewer) => {
    if (!viewer) return 'sign-in';
    return isLetIn(viewer) ? 'open' : 'refused';
  };

/** Agents file for a company, no more. */
const belongsTo = ({ memberships }: Viewer, id: string): boolean =>
  memberships.some(({ enterpriseId, role }) => enterpriseId === id && role !== 'agent');

/** Every call of the API, by a bearer token or without: a call without a row does not compile. */
export const CALLS: Readonly<Record<OperationId, CallRow>> = {
  fileCase: {
    gate: act.filing,
    body: { title: '爬行', description: '无', contact: { name: '某', phone: '19900001001' } },
    acts: true,
  },
  listCases: { gate: signedIn, query: 'limit=200&sort=-submittedAt' },
  getCase: { gate: signedIn, places: everyCase() },
  listEvents: { gate: signedIn, places: everyCase() },
  giveCommand: { gate: signedIn, places: everyCase(), body: { text: '爬行' }, acts: true },
  uploadAttachment: { gate: act.filing, body: oneFile(), acts: true },
  reportPolicies: { gate: act.desk, query: 'from=2026-11-01&to=2026-11-30&groupBy=policy' },
  reportCases: { gate: act.desk, query: 'from=2026-11-01&to=2026-11-30&basis=submitted&groupBy=none' },
  previewDeadlines: { gate: signedIn, body: calendar },
  measureWorkingTime: { gate: signedIn, body: calendar },
  checkUscc: { gate: signedIn, body: { codes: [] } },
  listEnterprises: { gate: act.desk },
  getPackage: {
    gate: signedIn,
    places: ({ uscc, company, districtId }) => [
      {
        name: 'a company’s',
        params: [uscc],
        isFor: (viewer) =>
          viewer !== null &&
          viewer.districtId === districtId &&
          (worksOnCases(viewer) || belongsTo(viewer, company.id)),
      },
      ...nothing('9144030071526726XG'),
    ],
  },
  createEnterprise: {
    gate: onlyFor(mayEnterCompany),
    body: {
      uscc: usccFrom({ authority: '9', kind: '1', area: '310105', serial: 'MA1CRAWL' }),
      name: '爬行测试有限公司',
    },
    acts: true,
  },
  listPolicies: { gate: signedIn },
  matchPolicies: { gate: signedIn, body: { profile: { employees: 30 } } },
  listUnits: { gate: signedIn },
  listCategories: { gate: signedIn },
};
