import { installQueues } from '#lib/jobs/install.ts';
import { startReceiver, timesById } from '#lib/notifications/testing/receiver.ts';
import { rideStorm } from '#lib/notifications/testing/ride-storm.ts';
import { fillStorm } from '#lib/notifications/testing/storm.ts';
import type { Db } from '#lib/platform/db.ts';
import { onOwnDatabase } from '../measure/own-database.ts';

const PEOPLE = 500;
const WORKERS = 3;
const PATIENCE_MS = 15 * 60_000;

/**
 * Alerts that fall due all at once, raised by three workers of which two are killed again and again: how many a second, and whether
 * each was recorded exactly once and came over the wire in a message of one id. Ends with an error where one was lost or told twice.
 */
export async function measureAlerts(alerts: number): Promise<void> {
  await onOwnDatabase(async (db, { url, dataDir }) => {
    Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir });
    Reflect.deleteProperty(globalThis, 'portalEnv');
    await installQueues(url);
    await measureOn(db, url, { alerts, dataDir });
  });
}

type Size = { readonly alerts: number; readonly dataDir: string };

async function measureOn(db: Db, url: string, { alerts, dataDir }: Size): Promise<void> {
  await fillStorm(url, { clocks: alerts, people: PEOPLE, gatherMinutes: 0 }, Temporal.Now.instant());
  const gateway = await startReceiver();
  const environment = { DATABASE_URL: url, DATA_DIR: dataDir, SMS_URL: gateway.url };
  const ride = { clocks: alerts, workers: WORKERS, killEvery: alerts / 6, environment, patienceMs: PATIENCE_MS };
  const { kills, recordSeconds, allSeconds } = await rideStorm(db, ride).finally(gateway.stop);
  const [told] = await db.$queryRaw<{ recorded: number; distinct: number; messages: number }[]>`
    select count(*)::int as "recorded", count(distinct ("clockId", "rung", "recipientId"))::int as "distinct",
      count(distinct "messageId")::int as "messages" from "Notice" where "kind" = 'alert'`;
  if (told?.recorded !== alerts || told.distinct !== alerts) throw new Error(`Of ${alerts}: ${JSON.stringify(told)}`);
  const sent = timesById(gateway.received);
  if (sent.size !== told.messages) throw new Error(`Of ${told.messages} messages ${sent.size} came over the wire`);
  const repeats = gateway.received.length - sent.size;
  const round = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    '\n| alerts | workers | killed | recorded a second | recorded and sent a second | messages | repeated under the same id |',
  );
  console.log('|---|---|---|---|---|---|---|');
  const rates = `${round(alerts / recordSeconds)} | ${round(alerts / allSeconds)}`;
  console.log(
    `| ${round(alerts)} | ${WORKERS} | ${kills} times | ${rates} | ${round(told.messages)} | ${round(repeats)} |`,
  );
}
