import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAlerts } from '../bench/alerts/alerts.ts';
import { measureLists } from '../bench/lists/lists.ts';
import { type Compared, compare } from '../bench/measure/load.ts';
import { startReference } from '../bench/measure/reference-app.ts';
import { signInCookies } from '../bench/measure/sign-in.ts';
import { measurePackages } from '../bench/packages/packages.ts';
import { measureCatalogue } from '../bench/policies/catalogue.ts';
import { measurePolicies } from '../bench/policies/policies.ts';
import { type TestEnvironment, withTestPortal } from './checks/test-portal.ts';

/** A token may ask as often as it can here: what is measured is the work, not the limit. */
const SETTINGS = { API_REQUESTS_PER_SECOND: '100000' };

/** `npm run bench -- lists [CASES]`: the database alone, with synthetic cases. */
if (process.argv[2] === 'lists') {
  await measureLists(Number(process.argv[3] ?? 1_000_000));
  process.exit();
}

/** `npm run bench -- alerts [ALERTS]`: what is due all at once, with workers killed meanwhile. */
if (process.argv[2] === 'alerts') {
  await measureAlerts(Number(process.argv[3] ?? 20_000));
  process.exit();
}

/** `npm run bench -- policies [COMPANIES]`: matching, and the catalogue with ten thousand policies. */
if (process.argv[2] === 'policies') {
  await measurePolicies(Number(process.argv[3] ?? 100_000));
  process.exit();
}

/** `npm run bench -- packages [VERSIONS]`: the desk's lists of packages and batches, with synthetic companies. */
if (process.argv[2] === 'packages') {
  await measurePackages(Number(process.argv[3] ?? 1_000_000));
  process.exit();
}

/** `npm run bench -- catalogue`: of the performance table the page of the catalogue alone. */
const isWhole = process.argv[2] !== 'catalogue';

/** The performance table: each figure beside its reference, measured in turns in the same run. */
await withTestPortal(async (portal) => {
  const reference = await startReference(portal.DATABASE_URL);
  try {
    const rows: Row[] = isWhole ? await measure(portal, reference.address) : [];
    for (const row of await measureCatalogue(portal, `${reference.address}/empty`)) rows.push({ ...row, goal: null });
    print(rows);
  } finally {
    await reference.stop();
  }
}, SETTINGS);
process.exit();

/** `goal`: null where none is set */
type Row = Compared & { readonly goal: number | null };

async function measure({ BASE_URL, DEMO_PASSWORD, ...portal }: TestEnvironment, reference: string): Promise<Row[]> {
  const cookie = await signInCookies(BASE_URL, 'dispatcher', DEMO_PASSWORD);
  const authorization = `Bearer ${tokenFor('dispatcher', portal)}`;
  const companyAuthorization = `Bearer ${tokenFor('company', portal)}`;
  const json = { 'content-type': 'application/json' };
  const filing = {
    title: '研发人员落户材料咨询',
    description: '拟引进一名研发人员，想先确认材料清单和办理顺序。',
    categoryCode: '0301',
    contact: { name: '林知遥', phone: '19900001001' },
  };
  return [
    {
      goal: 0.5,
      ...(await compare(
        'staff case list, signed in, 50 rows, filters shown ÷ empty dynamic page',
        { url: `${BASE_URL}/desk/cases`, headers: { cookie } },
        { url: `${reference}/empty` },
      )),
    },
    {
      goal: 0.6,
      ...(await compare(
        'GET /cases, 50 rows ÷ the same rows through Prisma, no checks',
        { url: `${BASE_URL}/api/v1/cases?limit=50`, headers: { authorization } },
        { url: `${reference}/rows` },
      )),
    },
    {
      goal: 0.4,
      ...(await compare(
        'POST /cases ÷ one row through Prisma',
        {
          url: `${BASE_URL}/api/v1/cases`,
          method: 'POST',
          headers: { ...json, authorization: companyAuthorization },
          body: JSON.stringify(filing),
        },
        { url: `${reference}/insert`, method: 'POST', headers: json, body: JSON.stringify(filing) },
      )),
    },
  ];
}

function tokenFor(login: string, portal: Pick<TestEnvironment, 'DATABASE_URL' | 'DATA_DIR'>): string {
  const cli = join(import.meta.dirname, 'cli.ts');
  const args = ['--disable-warning=ExperimentalWarning', cli, 'token', 'create', '--user', login, '--name', 'bench'];
  return execFileSync(process.execPath, args, { env: { ...process.env, ...portal }, encoding: 'utf8' }).trim();
}

function print(rows: readonly Row[]): void {
  const [cpu] = cpus();
  console.log(
    `\n${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n`,
  );
  console.log('| Measure ÷ reference | ours, requests/s | reference | ratio | goal |');
  console.log('|---|---|---|---|---|');
  for (const { name, ours, reference, ratio, goal } of rows) {
    console.log(
      `| ${name} | ${Math.round(ours)} | ${Math.round(reference)} | ${ratio.toFixed(2)} | ${goal === null ? '–' : `≥ ${goal}`} |`,
    );
  }
}
