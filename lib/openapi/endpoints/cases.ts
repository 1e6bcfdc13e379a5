import { z } from 'zod';
import { casePageSchema, caseSchema, eventPageSchema } from '#lib/cases/answer-schema.ts';
import { COMMAND_BODIES, findCommandBody } from '#lib/cases/command-schema.ts';
import { COMMANDS } from '#lib/cases/domain/names.ts';
import { filingSchema } from '#lib/cases/filing-schema.ts';
import { caseListSchema } from '#lib/cases/list-schema.ts';
import { defineEndpoint } from '../endpoint.ts';

const number = z.string().min(1).max(60);

export const fileCaseEndpoint = defineEndpoint({
  id: 'fileCase',
  tag: 'cases',
  method: 'POST',
  path: '/cases',
  headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }),
  body: filingSchema,
  status: 201,
  answer: caseSchema,
  problems: ['forbidden', 'refused', 'idempotency-key-reused'],
});

export const listCasesEndpoint = defineEndpoint({
  id: 'listCases',
  tag: 'cases',
  method: 'GET',
  path: '/cases',
  query: caseListSchema,
  answer: casePageSchema,
});

export const getCaseEndpoint = defineEndpoint({
  id: 'getCase',
  tag: 'cases',
  method: 'GET',
  path: '/cases/{number}',
  params: z.object({ number }),
  answer: caseSchema,
  problems: ['not-found'],
});

export const listEventsEndpoint = defineEndpoint({
  id: 'listEvents',
  tag: 'cases',
  method: 'GET',
  path: '/cases/{number}/events',
  params: z.object({ number }),
  query: z.strictObject({
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: eventPageSchema,
  problems: ['not-found'],
});

export const giveCommandEndpoint = defineEndpoint({
  id: 'giveCommand',
  tag: 'cases',
  method: 'POST',
  path: '/cases/{number}/commands/{command}',
  params: z.object({ number, command: z.string() }),
  body: z.union(COMMANDS.map((name) => COMMAND_BODIES[name])),
  bodyFor: ({ command }) => findCommandBody(command),
  answer: caseSchema,
  problems: ['forbidden', 'not-found', 'unknown-command', 'version-conflict', 'refused'],
});
