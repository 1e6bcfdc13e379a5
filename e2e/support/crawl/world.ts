import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { CaseState } from '#lib/cases/domain/state.ts';
import { isVisibleTo } from '#lib/cases/domain/visibility.ts';
import { stateOf } from '#lib/cases/repository/rows.ts';
import type { Db } from '#lib/platform/db.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { writeComplaint } from '#lib/site/use-cases/write-complaint.ts';
import { newUscc } from '../entering.ts';
import type { Player } from './cast.ts';
import { oneFile } from './one-file.ts';
import type { SecondDistrict } from './second-district.ts';

/** One case, with a word that stands in it alone: whoever may not see the case never reads it. */
export type CrawledCase = {
  readonly name: string;
  readonly number: string;
  readonly secret: string;
  readonly districtId: number;
  readonly state: CaseState;
};

/** Things with an address of their own, in the district of the demo. */
export type World = {
  readonly cases: readonly CrawledCase[];
  /** somebody of the staff here, and of the other district's */
  readonly person: string;
  readonly personAbroad: string;
  readonly template: string;
  /** with a business licence, waiting to be decided */
  readonly claim: { readonly id: string; readonly licence: string };
  /** a file of the first case */
  readonly attachment: string;
  /** uploaded by `company`, not filed */
  readonly ownUpload: string;
  readonly company: { readonly id: string; readonly owner: string; readonly areaCode: string | null };
  /** who holds a seat in that company's team */
  readonly companyTeam: readonly string[];
  /** the credit code of that company */
  readonly uscc: string;
  readonly companyAbroad: { readonly id: string; readonly owner: string };
  readonly districtId: number;
  /** what `company` wrote about the portal, with a visitor's secret address; and somebody of the other district */
  readonly complaint: CrawledComplaint & { readonly token: string };
  readonly complaintAbroad: CrawledComplaint;
};

type CrawledComplaint = { readonly id: string; readonly writer: string; readonly districtId: number };

type Api = <T>(name: string, call: string, body?: unknown) => Promise<T>;

/** Files what the crawl looks for: own, confidential, a colleague's, another company's, another unit's, another district's. */
export async function createWorld(
  db: Db,
  { cast, abroad, api }: { cast: readonly Player[]; abroad: SecondDistrict; api: Api },
): Promise<World> {
  const upload = async (): Promise<string> => (await api<{ id: string }>('company', 'POST /attachments', oneFile())).id;
  const attachment = await upload();
  const here = viewerOf(cast, 'company');
  const [own, confidential, colleagues, others, elsewhere] = [
    await file(api, 'company', { attachmentIds: [attachment] }),
    await file(api, 'company', { confidential: true }),
    await file(api, 'member'),
    await file(api, 'company2'),
    await file(api, 'abroad:owner'),
  ];
  await api('dispatcher', `POST /cases/${own.number}/commands/dispatch`, { lead: 'D07', helpers: [], version: 1 });
  await api('dispatcher', `POST /cases/${others.number}/commands/dispatch`, { lead: 'D16', helpers: [], version: 1 });
  const cases = await Promise.all([
    load(db, here.districtId, { name: 'own company’s, led by D07', ...own }),
    load(db, here.districtId, { name: 'confidential', ...confidential }),
    load(db, here.districtId, { name: 'a colleague’s', ...colleagues }),
    load(db, here.districtId, { name: 'another company’s, led by D16', ...others }),
    load(db, abroad.districtId, { name: 'another district’s', ...elsewhere }),
  ]);
  const template = await db.replyTemplate.findFirstOrThrow({ where: { districtId: here.districtId } });
  const uscc = { districtId: here.districtId, userId: here.userId, uscc: newUscc(), name: '待核准测试公司' };
  const claim = { id: randomUUIDv7(), licence: await upload() };
  await db.enterpriseClaim.create({ data: { id: claim.id, licenceId: claim.licence, ...uscc } });
  const other = viewerOf(cast, 'company2');
  const otherCompany = await db.enterprise.findFirstOrThrow({
    where: { districtId: here.districtId, members: { some: { userId: other.userId } } },
  });
  const seats = await db.teamSeat.findMany({
    where: { districtId: here.districtId, enterpriseId: otherCompany.id, endedAt: null },
    select: { userId: true },
  });
  return {
    cases,
    person: viewerOf(cast, 'handler-hr').userId,
    personAbroad: viewerOf(cast, 'abroad:liaison').userId,
    template: template.id,
    claim,
    attachment,
    ownUpload: await upload(),
    company: { id: otherCompany.id, owner: other.userId, areaCode: otherCompany.areaCode },
    companyTeam: seats.map(({ userId }) => userId),
    uscc: otherCompany.uscc,
    companyAbroad: { id: abroad.enterpriseId, owner: viewerOf(cast, 'abroad:owner').userId },
    districtId: here.districtId,
    complaint: { ...(await complain(db, here)), token: await complainAsVisitor(db, here.districtId) },
    complaintAbroad: await complain(db, viewerOf(cast, 'abroad:owner')),
  };
}

const COMPLAINT = { kind: 'fault', text: '爬行测试：附件打不开。' } as const;

async function complain(db: Db, { districtId, userId }: Viewer): Promise<CrawledComplaint> {
  const writer = { districtId, userId, address: null };
  const { key: id } = valueOrThrow(await writeComplaint(db, writer, COMPLAINT, Temporal.Now.instant()));
  return { id, writer: userId, districtId };
}

async function complainAsVisitor(db: Db, districtId: number): Promise<string> {
  const visitor = { districtId, userId: null, address: '192.0.2.7' };
  return valueOrThrow(await writeComplaint(db, visitor, COMPLAINT, Temporal.Now.instant())).key;
}

const viewerOf = (cast: readonly Player[], name: string) => {
  const viewer = cast.find((each) => each.name === name)?.viewer;
  if (!viewer) throw new Error(`Nobody is called ${name}`);
  return viewer;
};

type Filed = { readonly number: string; readonly secret: string };

async function file(api: Api, name: string, more: object = {}): Promise<Filed> {
  const secret = `暗记${randomUUIDv7().slice(-12)}`;
  const { number } = await api<{ number: string }>(name, 'POST /cases', {
    title: `就业补贴咨询 ${secret}`,
    description: '请协助说明办理的条件、材料和时间。',
    categoryCode: '1002',
    contact: { name: '林知遥', phone: '19900001001' },
    ...more,
  });
  return { number, secret };
}

async function load(db: Db, districtId: number, filed: Filed & { name: string }): Promise<CrawledCase> {
  const include = { assignments: true, clocks: true };
  const row = await db.case.findFirstOrThrow({ where: { districtId, number: filed.number }, include });
  return { ...filed, districtId, state: stateOf(row) };
}

/** Whether this person may know of the case: the one rule, and the district. */
export const maySee = (viewer: Viewer, { districtId, state }: CrawledCase): boolean =>
  viewer.districtId === districtId && isVisibleTo(viewer, state);
