import { z } from 'zod';
import { readLastCheckpoint } from '../platform/checkpoint-files.ts';
import type { Db } from '../platform/db.ts';
import { findLastVerification } from './queries/entries.ts';

const verificationSchema = z.object({
  auditEntries: z.number(),
  cases: z.number(),
  caseEvents: z.number(),
  problemCount: z.number(),
  problems: z.array(z.object({ kind: z.string(), district: z.string(), subject: z.string(), seq: z.number() })),
});

export type ChainState = {
  /** day of the last checkpoint signed outside the database; null while there is none */
  readonly checkpoint: string | null;
  readonly verification: (z.output<typeof verificationSchema> & { readonly at: Temporal.Instant }) | null;
};

/** How it stands with the chains: the last checkpoint and how the last verification ended. */
export async function getChainState(db: Db, dataDir: string): Promise<ChainState> {
  const last = await findLastVerification(db);
  const parsed = last && verificationSchema.safeParse(last.data);
  return {
    checkpoint: readLastCheckpoint(dataDir)?.date ?? null,
    verification: last && parsed?.success ? { ...parsed.data, at: last.at } : null,
  };
}
