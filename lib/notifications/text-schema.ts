import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { KIND_NAMES } from './domain/kinds.ts';
import { TEXT_AT_MOST } from './domain/text-change.ts';

/** A kind's words in a language, with the version that was seen; none of them: the words the portal comes with. */
export const textResetSchema = z.strictObject({
  kind: z.enum(KIND_NAMES),
  locale: z.enum(locales),
  version: z.coerce.number().int().min(0),
});

export const textSchema = textResetSchema.extend({
  title: requiredText(TEXT_AT_MOST.title),
  body: requiredText(TEXT_AT_MOST.body),
  sms: requiredText(TEXT_AT_MOST.sms),
});
