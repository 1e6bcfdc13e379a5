import type { Db } from '#lib/platform/db.ts';
import { Prisma } from '#lib/platform/prisma-client/client.ts';

type Explained = readonly { 'QUERY PLAN': readonly { 'Planning Time': number; 'Execution Time': number }[] }[];

/** Milliseconds that the database itself spent, planning included, on the raw queries of `work`; each runs once to warm it. */
export async function databaseMs(db: Db, work: (db: Db) => Promise<unknown>): Promise<number> {
  let spent = 0;
  const asked = async (parts: TemplateStringsArray, ...values: unknown[]) => {
    const query = Prisma.sql(parts, ...values);
    const rows = await db.$queryRaw(query);
    const [plan] = await db.$queryRaw<Explained>`explain (analyze, timing off, format json) ${query}`;
    const measured = plan?.['QUERY PLAN'][0];
    spent += (measured?.['Planning Time'] ?? 0) + (measured?.['Execution Time'] ?? 0);
    return rows;
  };
  await work(new Proxy(db, { get: (target, name) => (name === '$queryRaw' ? asked : Reflect.get(target, name)) }));
  return spent;
}

/** Milliseconds by what was asked. */
export type Samples = ReadonlyMap<string, readonly number[]>;
type Note = (name: string, work: (measured: Db) => Promise<unknown>) => Promise<void>;

const ROUNDS = 3;

/** The database time of every question that `ask` notes, each asked three times. */
export async function sampled(db: Db, ask: (note: Note) => Promise<void>): Promise<Samples> {
  const samples = new Map<string, number[]>();
  await ask(async (name, work) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.set(name, [...(samples.get(name) ?? []), await databaseMs(db, work)]);
    }
  });
  return samples;
}

export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
