import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { recordSent } from '#lib/policies/commands/record-reach.ts';
import type { ApplicationStep, Stated } from '#lib/policies/domain/application.ts';
import { findOwnMatches, type Match } from '#lib/policies/queries/own-matches.ts';
import { beginApplication } from '#lib/policies/use-cases/begin-application.ts';
import { openPolicy } from '#lib/policies/use-cases/open-policy.ts';
import { stepApplication } from '#lib/policies/use-cases/step-application.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import type { Cast, CastCompany } from './cast.ts';
import { Draw } from './draw.ts';

const TIME_ZONE = 'Asia/Shanghai';
const SENT_TO_EACH = 7;
const AMOUNTS = ['5', '10', '20', '30.5', '8.26', '50', '12.3456'];

type Scene = { readonly db: Db; readonly cast: Cast; readonly now: Temporal.Instant; readonly draw: Draw };

/**
 * Policies that seem to fit were sent to the companies; most were opened, some applied for, and a few have their answer, by the
 * same steps as people take. Of the first company every ending can be seen.
 */
export async function followPolicies(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const scene = { db, cast, now, draw: new Draw(20_261_129) };
  for (const [at, company] of cast.companies.entries()) await followOne(scene, company, at === 0);
}

async function followOne({ db, cast, now, draw }: Scene, { id, owner }: CastCompany, isFirst: boolean): Promise<void> {
  const matches = await findOwnMatches(db, owner, { now, timeZone: TIME_ZONE, locale: 'zh-CN' });
  const open = [...(matches?.fits ?? []), ...(matches?.judged ?? [])].filter(
    ({ policy: { state } }) => state !== 'none',
  );
  const fitting: Match[] = open.slice(0, SENT_TO_EACH);
  const { districtId } = owner;
  const sentAt = now.subtract({ hours: 24 * draw.between(80, 140) });
  const policyIds = fitting.map(({ policy }) => policy.policyId);
  await recordSent(db, {
    districtId,
    enterpriseId: id,
    policyIds,
    via: draw.happens(0.7) ? 'package' : 'notice',
    at: sentAt,
  });
  for (const [at, { policy }] of fitting.entries()) {
    if (!isFirst && !draw.happens(0.66)) continue;
    await openPolicy(db, owner, policy.code, sentAt.add({ hours: draw.between(2, 200) }));
    if (!isFirst && !draw.happens(0.3)) continue;
    const ending = isFirst ? at % ENDINGS.length : draw.between(0, ENDINGS.length - 1);
    await apply({ db, cast, now, draw }, owner, policy.code, ending);
  }
}

type Told = {
  readonly step: ApplicationStep;
  readonly daysAgo: number;
  readonly by?: 'office';
  readonly grants?: true;
  readonly reason?: string;
};
const submitted: Told = { step: 'submit', daysAgo: 62 };

/** How applications of the story went: verified grants twice, for they are the most. */
const ENDINGS: readonly (readonly Told[])[] = [
  [submitted, { step: 'grant', daysAgo: 20, by: 'office', grants: true }],
  [submitted],
  [],
  [submitted, { step: 'grant', daysAgo: 9, grants: true }],
  [submitted, { step: 'refuse', daysAgo: 15, by: 'office', reason: '上年度研发费用未达到通知要求的比例。' }],
  [
    submitted,
    { step: 'grant', daysAgo: 25, grants: true },
    { step: 'verify', daysAgo: 25, by: 'office', grants: true },
  ],
  [{ step: 'withdraw', daysAgo: 30, reason: '今年人手不够，明年再申报。' }],
];

async function apply({ db, cast, now, draw }: Scene, owner: Viewer, code: string, ending: number): Promise<void> {
  const at = (days: number) => ({ now: now.subtract({ hours: 24 * days }), timeZone: TIME_ZONE });
  const applicationId = valueOrThrow(await beginApplication(db, owner, { code }, at(70)));
  const amount = draw.oneOf(AMOUNTS);
  for (const [index, { step, daysAgo, by, grants, reason }] of (ENDINGS[ending] ?? []).entries()) {
    const clock = at(daysAgo - (by ? 1 : 0));
    const on = at(daysAgo).now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
    const stated: Stated = { on, ...(grants && { amount }), ...(reason && { reason }) };
    const viewer = by ? cast.byLogin('dispatcher') : owner;
    valueOrThrow(await stepApplication(db, viewer, { applicationId, version: index + 1, step, ...stated }, clock));
  }
}
