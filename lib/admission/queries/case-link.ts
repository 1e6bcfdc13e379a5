import type { Viewer } from '#lib/access/domain/viewer.ts';
import { hashLinkToken, isLinkToken } from '#lib/access/link-token.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { isLinkAct, LINK_ACTS, type LinkAct } from '../domain/case-links.ts';

/** What the page of a link shows, no more than the one who was asked needs to answer. */
export type LinkCase = {
  readonly act: LinkAct;
  readonly districtId: number;
  readonly number: string;
  readonly version: number;
  readonly title: string;
  readonly enterpriseId: string | null;
  readonly filedById: string | null;
  readonly asked: readonly string[];
  readonly publicAnswer: string | null;
};

/** Null for a link that was used or is too old, and once the case waits for something else or a later question was asked. */
export async function findLinkCase(db: Db, token: string, now: Temporal.Instant): Promise<LinkCase | null> {
  if (!isLinkToken(token)) return null;
  const link = await db.caseLink.findFirst({
    where: { tokenHash: hashLinkToken(token), usedAt: null, expiresAt: { gt: toDate(now) } },
    select: {
      act: true,
      eventSeq: true,
      districtId: true,
      caseId: true,
      case: {
        select: {
          number: true,
          version: true,
          title: true,
          status: true,
          ratedAt: true,
          enterpriseId: true,
          filedById: true,
          publicAnswer: true,
        },
      },
    },
  });
  if (!link || !isLinkAct(link.act)) return null;
  const { act, districtId, caseId, eventSeq } = link;
  const { status, ratedAt, publicAnswer, ...shown } = link.case;
  const { event, status: awaited } = LINK_ACTS[act];
  if (status !== awaited || ratedAt) return null;
  const last = await db.caseEvent.findFirst({
    where: { districtId, caseId, type: event },
    select: { seq: true, data: true },
    orderBy: { seq: 'desc' },
  });
  if (last?.seq !== eventSeq) return null;
  const asked = act === 'provide-information' ? itemsIn(last.data) : [];
  return { act, districtId, ...shown, asked, publicAnswer: act === 'rate' ? publicAnswer : null };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The case's contact as somebody of its company, for this one case. */
export const contactAsViewer = ({ districtId, enterpriseId, filedById }: LinkCase): Viewer => ({
  userId: enterpriseId === null ? (filedById ?? NOBODY) : NOBODY,
  districtId,
  login: '',
  name: '',
  kind: 'company',
  posts: [],
  memberships: enterpriseId === null ? [] : [{ enterpriseId, role: 'owner' }],
});

function itemsIn(data: unknown): string[] {
  const items = typeof data === 'object' && data !== null ? (data as { items?: unknown }).items : null;
  return Array.isArray(items) ? items.filter((item): item is string => typeof item === 'string') : [];
}
