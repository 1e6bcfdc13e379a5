import { deadlinesAnswerSchema, workingTimeAnswerSchema } from '#lib/calendar/answer-schema.ts';
import { measureWorkingTimeSchema, previewDeadlinesSchema } from '#lib/calendar/schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const previewDeadlinesEndpoint = defineEndpoint({
  id: 'previewDeadlines',
  tag: 'time',
  method: 'POST',
  path: '/deadlines/preview',
  body: previewDeadlinesSchema,
  itemsIn: 'items',
  answer: deadlinesAnswerSchema,
  problems: ['refused'],
});

export const measureWorkingTimeEndpoint = defineEndpoint({
  id: 'measureWorkingTime',
  tag: 'time',
  method: 'POST',
  path: '/working-time/measure',
  body: measureWorkingTimeSchema,
  itemsIn: 'items',
  answer: workingTimeAnswerSchema,
  problems: ['refused'],
});
