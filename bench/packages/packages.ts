import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { createStaff } from '#lib/cases/testing/people.ts';
import { createDb, type Db } from '#lib/platform/db.ts';
import { startEmbeddedDatabase } from '#lib/platform/embedded-postgres/persistent.ts';
import { migrate, readMigrations } from '#lib/platform/migrations.ts';
import { listBatches } from '#lib/service-packages/queries/batches.ts';
import { DESK_TABS, listDeskPackages } from '#lib/service-packages/queries/desk-list.ts';
import { listSuggested } from '#lib/service-packages/queries/suggestions.ts';
import { loadReference } from '#prisma/reference/load.ts';
import { MIGRATIONS } from '#scripts/instance/database.ts';
import { databaseMs, p95 } from '../lists/database-time.ts';
import { fillPackages } from './fill.ts';

const FEW = 10_000;
const NOW = Temporal.Instant.from('2026-11-29T02:00:00Z');
const TODAY = Temporal.PlainDate.from('2026-11-29');
const ROUNDS = 3;
const PAGES = 3;

type Samples = ReadonlyMap<string, readonly number[]>;
type Staff = Readonly<Record<'office' | 'officer' | 'lone' | 'steward' | 'reviewer', Viewer>>;

/** Database time of the desk's lists of packages and of batches at ten thousand versions and at `many`. */
export async function measurePackages(many: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const database = await startEmbeddedDatabase(dataDir);
  try {
    await measureOn(database.url, many);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function measureOn(url: string, many: number): Promise<void> {
  await migrate(url, readMigrations(MIGRATIONS));
  const db = createDb({ url: () => url, connections: 4, statementTimeoutMs: 600_000, name: 'bench' });
  try {
    await loadReference(db);
    const staff = await createPeople(db);
    const ids = { office: staff.office.userId, lone: staff.lone.userId, steward: staff.steward.userId };
    const { districtId } = staff.office;
    await fillPackages(url, { districtId, ...ids, from: 1, to: FEW / 2 });
    const few = await measure(db, staff);
    await fillPackages(url, { districtId, ...ids, from: FEW / 2 + 1, to: many / 2 });
    print(few, await measure(db, staff), many);
  } finally {
    await db.$disconnect();
  }
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
  const samples = new Map<string, number[]>();
  const note = async (name: string, work: (measured: Db) => Promise<unknown>) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.set(name, [...(samples.get(name) ?? []), await databaseMs(db, work)]);
    }
  };
  for (const [who, viewer] of Object.entries(staff)) {
    for (const tab of DESK_TABS) {
      for (let page = 0, cursor: string | undefined; page < PAGES; page += 1) {
        const asked = { tab, cursor };
        await note(`${tab} · ${who}`, (measured) => listDeskPackages(measured, viewer, asked));
        cursor = (await listDeskPackages(db, viewer, asked)).next ?? undefined;
        if (cursor === undefined) break;
      }
    }
    await note(`suggested · ${who}`, (measured) => listSuggested(measured, viewer, { after: '', today: TODAY }));
    await note(`batches · ${who}`, (measured) => listBatches(measured, viewer, { now: NOW }));
  }
  return samples;
}

function print(few: Samples, many: Samples, count: number): void {
  console.log(
    `\n| database time, p95 | at ${FEW.toLocaleString('en')} versions | at ${count.toLocaleString('en')} |\n|---|---|---|`,
  );
  for (const [name, times] of [...many].toSorted(([, a], [, b]) => p95(b) - p95(a))) {
    console.log(`| ${name} | ${p95(few.get(name) ?? []).toFixed(2)} ms | ${p95(times).toFixed(2)} ms |`);
  }
}
