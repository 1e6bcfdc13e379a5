import type { Db } from '#lib/platform/db.ts';
import { policyDraftSchema } from '#lib/policies/draft-schema.ts';
import { publishPolicy } from '#lib/policies/use-cases/publish-policy.ts';
import { runTrial } from '#lib/policies/use-cases/run-trial.ts';
import { startTrial } from '#lib/policies/use-cases/start-trial.ts';
import { changePolicyEntry, verifyPolicy } from '#lib/policies/use-cases/verify-policy.ts';
import { writeDraft } from '#lib/policies/use-cases/write-draft.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { smallOrMedium } from '#prisma/reference/policies/policy.ts';
import type { Cast } from './cast.ts';

const TIME_ZONE = 'Asia/Shanghai';

type Notice = {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly benefit: string;
  readonly benefitEn: string;
  readonly unit: string;
  /** days from today; a notice is published two days before its window opens, or a day ago */
  readonly opensIn: number;
  readonly closesIn: number;
};

/** Notices of the demo office's own, which no real document says and which say so: one window closes soon, one opens soon. */
const NOTICES: readonly Notice[] = [
  {
    code: 'DEMO-1',
    title: '中小企业数字化诊断服务申请（演示）',
    titleEn: 'Digital check-up for small and medium companies (demo)',
    benefit: '免费上门诊断一次，提供改造建议书',
    benefitEn: 'One free check-up on site, with a written proposal',
    unit: 'D05',
    opensIn: -20,
    closesIn: 17,
  },
  {
    code: 'DEMO-2',
    title: '中小企业海外参展对接服务申请（演示）',
    titleEn: 'Help with exhibiting abroad for small and medium companies (demo)',
    benefit: '对接展位和翻译，协助办理出境手续',
    benefitEn: 'Stands and interpreters arranged, help with papers for the journey',
    unit: 'D04',
    opensIn: 9,
    closesIn: 40,
  },
];

/** The office publishes notices with days of their own as its people do: written, tried on all companies, published, verified. */
export async function publishOwnNotices(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  for (const notice of NOTICES) await publishNotice(db, cast, notice, now);
}

async function publishNotice(db: Db, cast: Cast, notice: Notice, now: Temporal.Instant): Promise<void> {
  const { code, opensIn, closesIn, unit, ...texts } = notice;
  const writer = cast.byLogin('dispatcher');
  const head = cast.byLogin('office-head');
  const at = now.subtract({ hours: 24 * Math.max(1, 2 - opensIn) });
  const context = { now: at, address: null };
  const dayIn = (days: number) => now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().add({ days }).toString();
  const draft = policyDraftSchema.parse({
    ...texts,
    code,
    revision: 0,
    kind: 'general',
    issuer: '区投促办（演示）',
    issuerEn: 'Investment Promotion Office (demo)',
    body: '本通知仅供演示，不是真实政策。',
    windowKind: 'notice',
    window: '见通知所列日期',
    windowEn: 'On the days of the notice',
    windows: [{ opensOn: dayIn(opensIn), closesOn: dayIn(closesIn) }],
    rule: JSON.stringify({ condition: smallOrMedium }),
  });
  const number = valueOrThrow(await writeDraft(db, writer, draft, { ...context, isNew: true }));
  const step = { code, number, revision: 1 };
  const trial = valueOrThrow(await startTrial(db, writer, step, { now: at, timeZone: TIME_ZONE }));
  await runTrial(db, trial, { clock: () => at });
  valueOrThrow(await publishPolicy(db, head, step, context));
  valueOrThrow(await changePolicyEntry(db, head, { code, contactUnitCode: unit, isListed: true }, context));
  valueOrThrow(await verifyPolicy(db, head, { code, number, verification: 'verified' }, context));
}
