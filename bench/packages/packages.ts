import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import type { Db } from '#lib/platform/db.ts';
import { listBatches } from '#lib/service-packages/queries/batches.ts';
import { countDeskPackages, DESK_TABS, listDeskPackages } from '#lib/service-packages/queries/desk-list.ts';
import { listSuggested } from '#lib/service-packages/queries/suggestions.ts';
import { p95, type Samples, sampled } from '../measure/database-time.ts';
import { onOwnDatabase } from '../measure/own-database.ts';
import { fillPackages } from './fill.ts';

const FEW = 10_000;
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const TODAY = Temporal.PlainDate.from('2026-11-29');
const PAGES = 3;

type Staff = Readonly<Record<'office' | 'officer' | 'lone' | 'steward' | 'reviewer', Viewer>>;

/** Database time of the desk's lists of packages and of batches at ten thousand versions and at `many`. */
export async function measurePackages(many: number): Promise<void> {
  await onOwnDatabase(async (db, { url }) => {
    const staff = await createPeople(db);
    const ids = { office: staff.office.userId, lone: staff.lone.userId, steward: staff.steward.userId };
    const { districtId } = staff.office;
    await fillPackages(url, { districtId, ...ids, from: 1, to: FEW / 2 });
    const few = await measure(db, staff);
    await fillPackages(url, { districtId, ...ids, from: FEW / 2 + 1, to: many / 2 });
    print(few, await measure(db, staff), many);
  });
}

/** The office sees all; an officer a tenth; one of an area without companies serves three of them, a steward three hundred. */
async function createPeople(db: Db): Promise<Staff> {
  return {
    office: await createStaff(db, 'bench-office', 'D02', 'dispatcher', 'office-head'),
    officer: await createStaff(db, 'bench-officer', '310105009000', 'service-officer'),
    lone: await createStaff(db, 'bench-lone', 'D02', 'service-officer'),
    steward: await createStaff(db, 'bench-steward', 'D05', 'liaison'),
    reviewer: await createStaff(db, 'bench-reviewer', 'D02', 'reviewer'),
  };
}

async function measure(db: Db, staff: Staff): Promise<Samples> {
  return sampled(db, async (note) => {
    for (const [who, viewer] of Object.entries(staff)) {
      for (const tab of DESK_TABS) {
        for (let page = 0, cursor: string | undefined; page < PAGES; page += 1) {
          const asked = { tab, cursor };
          await note(`${tab} · ${who}`, (measured) => listDeskPackages(measured, viewer, asked));
          cursor = (await listDeskPackages(db, viewer, asked)).next ?? undefined;
          if (cursor === undefined) break;
        }
      }
      await note(`counts · ${who}`, (measured) => countDeskPackages(measured, viewer));
      await note(`suggested · ${who}`, (measured) => listSuggested(measured, viewer, { after: '', today: TODAY }));
      await note(`batches · ${who}`, (measured) => listBatches(measured, viewer, { now: NOW }));
    }
  });
}

function print(few: Samples, many: Samples, count: number): void {
  console.log(
    `\n| database time, p95 | at ${FEW.toLocaleString('en')} versions | at ${count.toLocaleString('en')} |\n|---|---|---|`,
  );
  for (const [name, times] of [...many].toSorted(([, a], [, b]) => p95(b) - p95(a))) {
    console.log(`| ${name} | ${p95(few.get(name) ?? []).toFixed(2)} ms | ${p95(times).toFixed(2)} ms |`);
  }
}
