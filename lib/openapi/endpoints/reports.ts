import {
  caseReportAnswerSchema,
  caseReportSchema,
  policyReportAnswerSchema,
  policyReportSchema,
} from '#lib/reporting/schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const reportCasesEndpoint = defineEndpoint({
  id: 'reportCases',
  tag: 'reports',
  method: 'GET',
  path: '/reports/cases',
  query: caseReportSchema,
  answer: caseReportAnswerSchema,
  problems: ['forbidden'],
});

export const reportPoliciesEndpoint = defineEndpoint({
  id: 'reportPolicies',
  tag: 'reports',
  method: 'GET',
  path: '/reports/policies',
  query: policyReportSchema,
  answer: policyReportAnswerSchema,
  problems: ['forbidden'],
});
