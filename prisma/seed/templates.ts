import { randomUUIDv7 } from 'node:crypto';
import type { Db } from '#lib/platform/db.ts';
import type { Cast } from './cast.ts';

type Story = {
  readonly categoryCode: string;
  readonly title: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly status: 'approved' | 'awaiting-approval';
  /** days from now to its last day; none: until withdrawn */
  readonly lasts: number | null;
};

const STORIES: readonly Story[] = [
  {
    categoryCode: '0301',
    title: '人才引进落户所需材料',
    text: '您好！办理人才引进落户，单位需准备营业执照和经办人身份证明，个人需准备学历学位证明、劳动合同、社保缴纳记录和户籍证明。材料由单位网上提交，受理后在法定期限内告知结果。具体条件以主管部门审核为准。',
    textEn:
      'To apply for residence as introduced talent, the company provides its business licence and the agent’s identity document; the person provides degrees, employment contract, social insurance record and household registration. The company files online. The authority in charge decides on the conditions.',
    status: 'approved',
    lasts: 200,
  },
  {
    categoryCode: '1001',
    title: '校园招聘报名方式',
    text: '您好！区人社局每年春、秋两季组织校园招聘，企业可联系区就业促进中心报名，免收摊位费。请准备岗位清单和营业执照。',
    textEn: null,
    status: 'approved',
    lasts: -10,
  },
  {
    categoryCode: '1002',
    title: '稳岗补贴办理进度查询',
    text: '您好！稳岗补贴由系统比对后直接发放，无需申请。如在公示期内没有看到本单位，请提供社保缴费单位编号，我们为您核查。',
    textEn: null,
    status: 'awaiting-approval',
    lasts: null,
  },
];

/** Standard answers of the human-resources bureau: one in use, one run out, one waiting for the office head. */
export async function leaveTemplates(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const writer = cast.byLogin('handler-hr');
  const { userId: decidedById } = cast.byLogin('office-head');
  const day = (days: number) =>
    new Date(
      now
        .add({ hours: 24 * days })
        .toString()
        .slice(0, 10),
    );
  const moment = (days: number) => new Date(now.add({ hours: 24 * days }).epochMilliseconds);
  await db.replyTemplate.createMany({
    data: STORIES.map(({ lasts, status, ...story }) => ({
      ...story,
      status,
      districtId: writer.districtId,
      id: randomUUIDv7(),
      number: 1,
      validFrom: day(-160),
      validUntil: lasts === null ? null : day(lasts),
      writtenById: writer.userId,
      writtenAt: moment(-161),
      ...(status === 'approved' && { decidedById, decidedAt: moment(-160) }),
    })),
  });
}
