import type { Endpoint } from './endpoint.ts';
import { uploadAttachmentEndpoint } from './endpoints/attachments.ts';
import {
  fileCaseEndpoint,
  getCaseEndpoint,
  giveCommandEndpoint,
  listCasesEndpoint,
  listEventsEndpoint,
} from './endpoints/cases.ts';
import {
  checkUsccEndpoint,
  createEnterpriseEndpoint,
  getPackageEndpoint,
  listEnterprisesEndpoint,
} from './endpoints/enterprises.ts';
import { listCategoriesEndpoint, listUnitsEndpoint } from './endpoints/organisation.ts';
import { listPoliciesEndpoint, matchPoliciesEndpoint } from './endpoints/policies.ts';
import { reportCasesEndpoint, reportPoliciesEndpoint } from './endpoints/reports.ts';
import { measureWorkingTimeEndpoint, previewDeadlinesEndpoint } from './endpoints/working-time.ts';

/** Every call of the API, in reading order. A route that serves one not listed here fails a test. */
export const ENDPOINTS: readonly Endpoint[] = [
  fileCaseEndpoint,
  listCasesEndpoint,
  getCaseEndpoint,
  listEventsEndpoint,
  giveCommandEndpoint,
  uploadAttachmentEndpoint,
  reportCasesEndpoint,
  reportPoliciesEndpoint,
  previewDeadlinesEndpoint,
  measureWorkingTimeEndpoint,
  checkUsccEndpoint,
  listEnterprisesEndpoint,
  createEnterpriseEndpoint,
  getPackageEndpoint,
  listPoliciesEndpoint,
  matchPoliciesEndpoint,
  listUnitsEndpoint,
  listCategoriesEndpoint,
] as unknown as readonly Endpoint[];
