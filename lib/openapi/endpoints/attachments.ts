import { attachmentSchema } from '#lib/cases/answer-schema.ts';
import { defineEndpoint } from '../endpoint.ts';

export const uploadAttachmentEndpoint = defineEndpoint({
  id: 'uploadAttachment',
  tag: 'cases',
  method: 'POST',
  path: '/attachments',
  takes: 'file',
  status: 201,
  answer: attachmentSchema,
  problems: ['forbidden', 'refused'],
});
