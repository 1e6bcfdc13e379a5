import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { LINK_ACTS, type LinkAct, SENT_WITHIN_HOURS } from '../domain/case-links.ts';

export type LinkToSend = {
  readonly districtId: number;
  readonly caseId: string;
  readonly number: string;
  readonly seq: number;
  readonly act: LinkAct;
  readonly filedById: string | null;
  readonly host: string | null;
  readonly contactPhoneSealed: Uint8Array | null;
  readonly contactEmailSealed: Uint8Array | null;
};

/** The last question or answer of each case that waits for the company's word and got no link yet. */
export async function findLinksToSend(db: Db, now: Temporal.Instant): Promise<LinkToSend[]> {
  const since = toDate(now.subtract({ hours: SENT_WITHIN_HOURS }));
  const found = await Promise.all(
    (Object.keys(LINK_ACTS) as LinkAct[]).map(async (act) => {
      const { event, status } = LINK_ACTS[act];
      const rows = await db.$queryRaw<Omit<LinkToSend, 'act'>[]>`
        select c."districtId", c."id" as "caseId", c."number", c."filedById", e."seq", d."host", c."contactPhoneSealed", c."contactEmailSealed"
        from "CaseEvent" e
        join "Case" c on c."districtId" = e."districtId" and c."id" = e."caseId"
        join "District" d on d."id" = e."districtId"
        where e."at" > ${since} and e."type" = ${event} and c."status" = ${status} and c."ratedAt" is null
          and e."seq" = (select max(l."seq") from "CaseEvent" l
            where l."districtId" = e."districtId" and l."caseId" = e."caseId" and l."type" = ${event})
          and not exists (select 1 from "CaseLink" k where k."districtId" = e."districtId" and k."caseId" = e."caseId"
            and k."eventSeq" = e."seq" and k."act" = ${act})
        order by e."at" limit 200`;
      return rows.map((row) => ({ ...row, act }));
    }),
  );
  return found.flat();
}

export type NewLink = {
  readonly districtId: number;
  readonly id: string;
  readonly caseId: string;
  readonly act: LinkAct;
  readonly eventSeq: number;
  readonly tokenHash: Uint8Array<ArrayBuffer>;
  readonly expiresAt: Date;
};

/** False when another worker was first. */
export const insertLink = async (db: Db, link: NewLink): Promise<boolean> =>
  (await db.caseLink.createMany({ data: [link], skipDuplicates: true })).count === 1;

export const deleteLink = (db: Db, districtId: number, id: string) =>
  db.caseLink.deleteMany({ where: { districtId, id } });

const OPEN = { id: true, caseId: true, act: true, districtId: true } as const;

/** Uses a link up, once; null when it was used or is too old. */
export async function takeLink(tx: Tx, tokenHash: Uint8Array<ArrayBuffer>, now: Temporal.Instant) {
  const { count } = await tx.caseLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: toDate(now) } },
    data: { usedAt: toDate(now) },
  });
  if (count === 0) return null;
  const link = await tx.caseLink.findUniqueOrThrow({
    where: { tokenHash },
    select: { ...OPEN, case: { select: { number: true, version: true, enterpriseId: true } } },
  });
  return link;
}
