import { z } from 'zod';
import { NOTICE_TOPICS } from './domain/kinds.ts';
import type { NoticePreferences } from './domain/preferences.ts';

const boxes = z
  .object({
    progress: z.boolean().default(false),
    asks: z.boolean().default(false),
    ends: z.boolean().default(false),
    policies: z.boolean().default(false),
    work: z.boolean().default(false),
    talk: z.boolean().default(false),
    deadlines: z.boolean().default(false),
  })
  .prefault({});

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The form of a person's preferences: a box per topic and channel. Quiet hours have both ends or none. */
export const preferencesSchema = z
  .object({
    locale: z.enum(['zh-CN', 'en']),
    email: boxes,
    sms: boxes,
    quietFrom: hour.optional(),
    quietUntil: hour.optional(),
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === undefined) === (quietUntil === undefined), {
    path: ['quietUntil'],
    params: { code: 'both-ends' },
  });

export type PreferencesInput = z.infer<typeof preferencesSchema>;

export const preferencesOf = ({ locale, email, sms, quietFrom, quietUntil }: PreferencesInput): NoticePreferences => ({
  locale,
  emailTopics: NOTICE_TOPICS.filter((topic) => email[topic]),
  smsTopics: NOTICE_TOPICS.filter((topic) => sms[topic]),
  quiet: quietFrom && quietUntil ? { from: quietFrom, until: quietUntil } : null,
});
