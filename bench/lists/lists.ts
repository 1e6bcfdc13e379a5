import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { CaseListQuery } from '#lib/cases/list-schema.ts';
import { countCases, listCases } from '#lib/cases/queries/list-cases.ts';
import { createCompany, createStaff } from '#lib/cases/testing/people.ts';
import type { Db } from '#lib/platform/db.ts';
import { lastTwelveMonths } from '#lib/reporting/domain/period.ts';
import { getCaseReport } from '#lib/reporting/get-case-report.ts';
import { p95, type Samples, sampled } from '../measure/database-time.ts';
import { onOwnDatabase } from '../measure/own-database.ts';
import { companyId, fillCases } from './fill.ts';
import { FILTERS, SORTS } from './questions.ts';

const FEW = 10_000;
const NOW = Temporal.Instant.from('2026-11-23T06:00:00Z');
const MOMENT = { now: NOW, timeZone: 'Asia/Shanghai' };
const PAGES = 3;
const SHOWN = 30;
const SEARCH = 'newest 20 of a two-character search';
const OVERVIEW = 'figures of twelve months by unit';

type Viewers = Readonly<Record<string, Viewer>>;

/** Database time of lists, counts, a search and figures at ten thousand cases and at `many`, on the database the portal would run. */
export async function measureLists(many: number): Promise<void> {
  await onOwnDatabase(async (db, { url }) => {
    const viewers = await createViewers(db);
    const { districtId } = viewers.office;
    await fillCases(url, { districtId, from: 1, to: FEW, now: NOW });
    const few = await measure(db, viewers);
    await fillCases(url, { districtId, from: FEW + 1, to: many, now: NOW });
    print(few, await measure(db, viewers), many);
  });
}

async function createViewers(db: Db): Promise<Viewers & { readonly office: Viewer }> {
  const company = await createCompany(db, 'bench-company');
  return {
    office: await createStaff(db, 'bench-office', 'D02', 'dispatcher', 'office-head'),
    unit: await createStaff(db, 'bench-unit', 'D07', 'liaison'),
    company: { ...company, memberships: [{ enterpriseId: companyId(12), role: 'owner' }] },
  };
}

async function measure(db: Db, viewers: Viewers & { readonly office: Viewer }): Promise<Samples> {
  return sampled(db, async (note) => {
    for (const [who, viewer] of Object.entries(viewers)) {
      for (const [kind, filters] of Object.entries(FILTERS)) {
        for (const filter of filters) {
          for (const sort of SORTS) {
            let cursor: string | null = null;
            for (let page = 0; page < PAGES; page += 1) {
              const query: CaseListQuery = { ...filter, sort, limit: 50, ...(cursor !== null && { cursor }) };
              await note(`list · ${who} · ${kind} · ${sort}`, (measured) => listCases(measured, viewer, query, MOMENT));
              cursor = (await listCases(db, viewer, query, MOMENT)).nextCursor;
              if (cursor === null) break;
            }
          }
          await note(`count · ${who} · ${kind}`, (measured) => countCases(measured, viewer, filter, MOMENT));
        }
      }
    }
    for (const q of ['落户', '展会', '停车']) {
      await note(SEARCH, (measured) => listCases(measured, viewers.office, { q, limit: 20 }, MOMENT));
    }
    const { from, to } = lastTwelveMonths(NOW.toZonedDateTimeISO(MOMENT.timeZone).toPlainDate());
    const overview = { from: from.toString(), to: to.toString(), basis: 'submitted', groupBy: 'unit' } as const;
    await note(OVERVIEW, (measured) =>
      getCaseReport(measured, viewers.office, overview, { now: NOW, locale: 'zh-CN' }),
    );
  });
}

function print(few: Samples, many: Samples, count: number): void {
  const all = (samples: Samples, kind: string) =>
    [...samples].flatMap(([name, times]) => (name.startsWith(kind) ? times : []));
  const rows = [...many.keys()].map((name) => row(name, few.get(name) ?? [], many.get(name) ?? []));
  const header = `| database time, p95 | at ${FEW.toLocaleString('en')} | at ${count.toLocaleString('en')} | ratio |\n|---|---|---|---|`;
  console.log(`\n${header}`);
  for (const kind of ['list', 'count']) console.log(say(row(`every ${kind}`, all(few, kind), all(many, kind))));
  for (const each of rows.filter(({ name }) => name === SEARCH || name === OVERVIEW)) console.log(say(each));
  const slowest = rows.toSorted((a, b) => b.many - a.many).slice(0, SHOWN);
  console.log(`\nThe ${SHOWN} slowest:\n\n${header}\n${slowest.map(say).join('\n')}`);
}

type Row = { readonly name: string; readonly few: number; readonly many: number };

const row = (name: string, few: readonly number[], many: readonly number[]): Row => ({
  name,
  few: p95(few),
  many: p95(many),
});

const say = ({ name, few, many }: Row): string =>
  `| ${name} | ${few.toFixed(2)} ms | ${many.toFixed(2)} ms | ${(many / few).toFixed(2)} × |`;
