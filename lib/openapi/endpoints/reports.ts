import { caseReportAnswerSchema, caseReportSchema } from '#lib/reporting/schema.ts';
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
