import { fieldIssues } from '#lib/shared/schema-issues.ts';
import type { DraftField, DraftForm } from './draft-form.ts';
import {
  CONSENT_AT_MOST,
  DESCRIPTION_AT_MOST,
  EXPECTATION_AT_MOST,
  type FilingInput,
  filingSchema,
  TITLE_AT_MOST,
} from './filing-schema.ts';

/** What is wrong with one field: a sentence of `validation` and the numbers in it. */
export type FieldProblem = {
  readonly field: DraftField;
  readonly code: 'required' | 'tooLong' | 'phone' | 'email' | 'choose' | 'unknownOption' | 'invalid';
  readonly max?: number;
  readonly length?: number;
};

export type CheckedFiling =
  | { readonly ok: true; readonly input: FilingInput }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks a written form by the schema that the API uses; staff also say by which way it came and that the company agreed. */
export function checkFiling(form: DraftForm, kind: 'company' | 'staff'): CheckedFiling {
  const checked = filingSchema.safeParse(asFiling(form, kind));
  const problems = [
    ...(checked.success ? [] : fieldIssues(checked.error).map(({ field, code }) => problemOf(form, field, code))),
    ...(kind === 'staff' ? staffProblems(form) : []),
  ];
  return checked.success && problems.length === 0
    ? { ok: true, input: checked.data }
    : { ok: false, problems: problems.filter(isFirstOfField) };
}

function asFiling(form: DraftForm, kind: 'company' | 'staff'): unknown {
  const given = (value: string): string | undefined => value.trim() || undefined;
  return {
    title: form.title,
    description: form.description,
    expectation: given(form.expectation),
    categoryCode: given(form.categoryCode),
    areaCode: given(form.areaCode),
    enterpriseUscc: given(form.enterpriseUscc),
    contact: { name: form.contactName, phone: form.contactPhone, email: given(form.contactEmail) },
    confidential: form.confidential,
    ...(kind === 'staff' && {
      channel: given(form.channel),
      ticketNumber: form.channel === '12345' ? given(form.ticketNumber) : undefined,
      consent: given(form.consent),
      urgent: form.urgent,
    }),
  };
}

const FIELD_OF: Readonly<Record<string, DraftField>> = {
  'contact.name': 'contactName',
  'contact.phone': 'contactPhone',
  'contact.email': 'contactEmail',
};

const AT_MOST: Partial<Record<DraftField, number>> = {
  title: TITLE_AT_MOST,
  description: DESCRIPTION_AT_MOST,
  expectation: EXPECTATION_AT_MOST,
  consent: CONSENT_AT_MOST,
  contactName: 50,
  contactEmail: 200,
  ticketNumber: 60,
};

function problemOf(form: DraftForm, path: string, issue: string): FieldProblem {
  const field = FIELD_OF[path] ?? (path as DraftField);
  const value = form[field];
  if (typeof value === 'string' && value.trim() === '') return { field, code: 'required' };
  const max = AT_MOST[field];
  if (issue === 'too-big' && max !== undefined) {
    return { field, code: 'tooLong', max, length: [...String(value).trim()].length };
  }
  if (field === 'contactPhone') return { field, code: 'phone' };
  if (field === 'contactEmail') return { field, code: 'email' };
  return { field, code: field === 'channel' ? 'unknownOption' : 'invalid' };
}

function staffProblems(form: DraftForm): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!form.channel.trim()) problems.push({ field: 'channel', code: 'choose' });
  if (form.channel === '12345' && !form.ticketNumber.trim()) problems.push({ field: 'ticketNumber', code: 'required' });
  if (!form.consent.trim()) problems.push({ field: 'consent', code: 'required' });
  return problems;
}

const isFirstOfField = (problem: FieldProblem, index: number, all: readonly FieldProblem[]): boolean =>
  all.findIndex(({ field }) => field === problem.field) === index;
