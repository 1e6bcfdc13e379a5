import { z } from 'zod';
import { deadlinesAnswerSchema, workingTimeAnswerSchema } from '#lib/calendar/answer-schema.ts';
import { measureWorkingTimeSchema, previewDeadlinesSchema } from '#lib/calendar/schema.ts';
import { attachmentSchema, casePageSchema, caseSchema, eventPageSchema } from '#lib/cases/answer-schema.ts';
import { COMMAND_BODIES } from '#lib/cases/command-schema.ts';
import { COMMANDS, type CommandName } from '#lib/cases/domain/names.ts';
import { filingSchema } from '#lib/cases/filing-schema.ts';
import {
  checkUsccAnswerSchema,
  checkUsccSchema,
  enterprisePageSchema,
  enterpriseSchema,
  newEnterpriseSchema,
} from '#lib/enterprises/schema.ts';
import { categoryPageSchema, unitPageSchema } from '#lib/organisation/schema.ts';
import { matchAnswerSchema, matchSchema, policyPageSchema, policySchema } from '#lib/policies/schema.ts';
import {
  caseReportAnswerSchema,
  figuresSchema,
  policyFiguresSchema,
  policyReportAnswerSchema,
} from '#lib/reporting/schema.ts';
import { packageSchema } from '#lib/service-packages/answer-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { problemSchema } from './problem.ts';

/** Schemas with a name of their own in generated clients: what goes in, and what comes out. */
const INPUTS: Readonly<Record<string, z.ZodType>> = {
  Filing: filingSchema,
  DeadlinePreview: previewDeadlinesSchema,
  WorkingTimeMeasure: measureWorkingTimeSchema,
  UsccCheck: checkUsccSchema,
  NewEnterprise: newEnterpriseSchema,
  PolicyMatch: matchSchema,
  ...Object.fromEntries(COMMANDS.map((name) => [commandComponent(name), COMMAND_BODIES[name]])),
};

const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  Case: caseSchema,
  CasePage: casePageSchema,
  EventPage: eventPageSchema,
  Attachment: attachmentSchema,
  CaseReport: caseReportAnswerSchema,
  Figures: figuresSchema,
  PolicyReport: policyReportAnswerSchema,
  PolicyFigures: policyFiguresSchema,
  Deadlines: deadlinesAnswerSchema,
  WorkingTimes: workingTimeAnswerSchema,
  UsccChecks: checkUsccAnswerSchema,
  Enterprise: enterpriseSchema,
  EnterprisePage: enterprisePageSchema,
  Package: packageSchema,
  Policy: policySchema,
  PolicyPage: policyPageSchema,
  PolicyMatches: matchAnswerSchema,
  UnitPage: unitPageSchema,
  CategoryPage: categoryPageSchema,
  Problem: problemSchema,
};

/** `submit-result` is `SubmitResultCommand`. */
export function commandComponent(name: CommandName): string {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Command`;
}

/** The name of a schema that has one. */
export const componentOf = (schema: z.ZodType): string | null =>
  [...Object.entries(INPUTS), ...Object.entries(ANSWERS)].find(([, each]) => each === schema)?.[0] ?? null;

export const isAnswer = (name: string): boolean => Object.hasOwn(ANSWERS, name);

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const componentSchemas = (): Record<string, JsonSchema> => ({
  ...convert(INPUTS, 'input'),
  ...convert(ANSWERS, 'output'),
});

function convert(named: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io, uri, override: (context) => tidy(context.jsonSchema, io) });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: _uri, ...schema }]) => [id, schema as JsonSchema]),
  );
}

/** A format says what its pattern spells out, and "whole number" what JavaScript can count to; an answer may gain fields. */
export function tidy(schema: JsonSchema, io: 'input' | 'output'): void {
  if (schema.format) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties;
}
