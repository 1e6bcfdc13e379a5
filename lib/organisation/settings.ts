import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { asNetwork } from '#lib/shared/open-address.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { ACCENTS } from './domain/accents.ts';

const address = z
  .string()
  .trim()
  .max(500)
  .refine((value) => /^(https?:\/\/|\/(?!\/))/.test(value) && !/[\s"'<>\\]/.test(value), {
    params: { code: 'address' },
  });

/** What a government website states at its foot (国办发〔2017〕47号): a slot without a value is not shown. */
const footer = z.strictObject({
  sponsor: shortText(100).optional(),
  operator: shortText(100).optional(),
  contact: shortText(200).optional(),
  icp: shortText(60).optional(),
  icpHref: address.optional(),
  police: shortText(60).optional(),
  policeHref: address.optional(),
  siteCode: shortText(20).optional(),
  reportErrorHref: address.optional(),
  sitemapHref: address.optional(),
});

/** How the portal of this district looks and which language comes first. */
const appearance = z.strictObject({
  accent: z.enum(ACCENTS).default('river'),
  /** What the portal is called; after the district where nothing is given */
  portalName: shortText(40).optional(),
  portalNameEn: shortText(60).optional(),
  /** Shown to whoever has not chosen and whose browser accepts it */
  firstLanguage: z.enum(locales).default('zh-CN'),
});

/** How long what is kept, in days. The audit has no period: it is a chain, kept whole, and longer than the six months of 网络安全法 §21. */
const retention = z.strictObject({
  unusedAccountDays: z.number().int().min(30).max(730).default(90),
  draftDays: z.number().int().min(30).max(730).default(180),
  /** after an invitation is over */
  invitationDays: z.number().int().min(30).max(730).default(180),
  /** after a link to answer or rate without signing in is over */
  linkDays: z.number().int().min(30).max(730).default(30),
  /** who asked for which export and who approved it, after it could no longer be fetched */
  exportRecordDays: z.number().int().min(180).max(3650).default(730),
  /** what was written about the portal, after the last of it was answered */
  complaintDays: z.number().int().min(180).max(3650).default(730),
  /** a consent after its person's account was closed, or after they agreed to a later version: as long as somebody may have to prove it */
  consentDays: z.number().int().min(365).max(3650).default(1095),
  /** a claim of a company with its licence, after it was decided */
  claimDays: z.number().int().min(90).max(3650).default(730),
  /** what a policy's draft would have changed for which company, after it was tried */
  trialDays: z.number().int().min(30).max(3650).default(365),
  /** a list of companies that was sent, with its file and the rows not taken, after it was loaded or last tried */
  listDays: z.number().int().min(7).max(730).default(90),
  exportDays: z.number().int().min(1).max(30).default(7),
});

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When messages leave the portal: notices of some minutes travel together, and none that can wait comes in the quiet hours. */
const notices = z.strictObject({
  gatherMinutes: z.number().int().min(0).max(240).default(10),
  quietFrom: clockTime.default('20:00'),
  quietUntil: clockTime.default('08:00'),
  /** days before a policy's window ends at which companies that fit are told, twice */
  closesFirstDays: z.number().int().min(1).max(90).default(14),
  closesLastDays: z.number().int().min(0).max(30).default(3),
});

/** Who is told when of a clock that runs, by the clock's name; one that is not here has the default ladder. */
const escalation = z.strictObject({
  ladders: z
    .record(
      z.string().max(40),
      z
        .array(
          z.strictObject({
            name: z.string().regex(/^(due|used-[1-9]\d?|(before|after)-([1-9]|[12]\d|30))$/),
            tells: z.array(z.enum(['handler', 'unit-head', 'office', 'leader'])).max(4),
            draftsOrder: z.boolean(),
          }),
        )
        .max(10),
    )
    .default({}),
});

/** Which addresses inside the house a unit's webhooks and robots may lead to; none unless the system administrator lists them. */
const outward = z.strictObject({
  privateNetworks: z
    .array(requiredText(50).refine((value) => asNetwork(value) !== null, { params: { code: 'network' } }))
    .max(50)
    .default([]),
});

/** How staff sign in. Whoever administers does it in two steps; only a district of the demo story may leave that to them. */
const signIn = z.strictObject({
  secondFactor: z.enum(['required', 'optional']).default('required'),
  /** Words of the identity service (`acr`, `amr`) that stand for two steps; without any, the portal asks for its own second step */
  twoStepAcr: z.array(requiredText(200)).max(20).default([]),
  twoStepAmr: z.array(requiredText(30)).max(20).default([]),
});

/** The settings of a district by name; each has a default, so that a new district works from its first minute. */
export const SETTINGS = { footer, appearance, retention, signIn, notices, escalation, outward } as const;

export type SettingName = keyof typeof SETTINGS;
export type Setting<N extends SettingName> = z.infer<(typeof SETTINGS)[N]>;
export type Settings = { readonly [N in SettingName]: Setting<N> };

/** The settings as stored, completed by the defaults; what a later version no longer understands counts as not set. */
export function settingsOf(rows: readonly { name: string; value: unknown }[]): Settings {
  const stored = new Map(rows.map(({ name, value }) => [name, value]));
  const read = <N extends SettingName>(name: N): Setting<N> => {
    const schema: z.ZodType<Setting<N>> = SETTINGS[name] as unknown as z.ZodType<Setting<N>>;
    const parsed = schema.safeParse(stored.get(name) ?? {});
    return parsed.success ? parsed.data : schema.parse({});
  };
  return {
    footer: read('footer'),
    appearance: read('appearance'),
    retention: read('retention'),
    signIn: read('signIn'),
    notices: read('notices'),
    escalation: read('escalation'),
    outward: read('outward'),
  };
}
