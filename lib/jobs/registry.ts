import { closeUnusedAccounts } from '../access/use-cases/close-unused-accounts.ts';
import { recordVerification } from '../audit/use-cases/record-verification.ts';
import { writeCheckpoint } from '../audit/use-cases/write-checkpoint.ts';
import { resetDeadlines } from '../cases/use-cases/reset-deadlines.ts';
import { takeAutomaticSteps } from '../cases/use-cases/take-automatic-steps.ts';
import { runList } from '../exchange/run-list.ts';
import { relimitsSince } from '../house-rules/queries/limits.ts';
import { applyRetention } from '../house-rules/use-cases/apply-retention.ts';
import { announceLongTermList } from '../notifications/use-cases/announce-long-term-list.ts';
import { tellOfPackages, tellOfPolicies } from '../notifications/use-cases/tell-companies.ts';
import { tellOfApplications } from '../notifications/use-cases/tell-of-applications.ts';
import { tellOfBooklets } from '../notifications/use-cases/tell-of-booklets.ts';
import { env } from '../platform/env.ts';
import { runTrial } from '../policies/use-cases/run-trial.ts';
import { writeBatch } from '../service-packages/use-cases/write-batch.ts';
import type { JobHandler } from './job.ts';
import { purgeExpired } from './purge-expired.ts';
import type { QueueName } from './queues.ts';
import { raiseDueAlerts } from './raise-due-alerts.ts';
import { sendLinks } from './send-case-links.ts';

export const HANDLERS: { readonly [Q in QueueName]: JobHandler<Q> } = {
  'purge-expired': (_data, context) => purgeExpired(context),
  'close-unused-accounts': async (_data, { db, now, log }) => {
    log.info({ closed: await closeUnusedAccounts(db, now) }, 'unused accounts closed');
  },
  'apply-retention': async (_data, { db, now, log }) => {
    log.info({ deleted: await applyRetention(db, now) }, 'retention applied');
  },
  'send-case-links': (_data, context) => sendLinks(context),
  'take-automatic-steps': async (_data, { db, now, log }) => {
    const { taken, failed } = await takeAutomaticSteps(db, now);
    for (const { number, error } of failed) log.error({ err: error, number }, 'automatic step failed');
    if (taken > 0) log.info({ taken }, 'automatic steps taken');
  },
  'raise-alerts': (_data, context) => raiseDueAlerts(context),
  'announce-long-term-list': async (_data, { db, now, log }) => {
    const told = await announceLongTermList(db, now);
    if (told > 0) log.info({ told }, 'long-term list announced');
  },
  'tell-of-packages': async (_data, { db, now, log }) => {
    const told = await tellOfPackages(db, now);
    if (told > 0) log.info({ told }, 'companies told of their packages');
  },
  'tell-of-policies': async (_data, { db, now, log }) => {
    const told = await tellOfPolicies(db, now);
    if (told > 0) log.info({ told }, 'companies told of policies');
  },
  'tell-of-applications': async (_data, { db, now, log }) => {
    const told = await tellOfApplications(db, now);
    if (told > 0) log.info({ told }, 'told of applications');
  },
  'import-enterprises': async (list, { db, log }) => {
    log.info({ list, tally: await runList(db, list, () => Temporal.Now.instant()) }, 'list of companies');
  },
  'try-policy': async (trial, { db, log }) => {
    log.info({ trial, companies: await runTrial(db, trial, { clock: Temporal.Now.instant }) }, 'policy tried');
  },
  'write-booklets': async (batch, { db, now, log }) => {
    const onFault = (err: unknown, uscc: string) => log.error({ err, uscc }, 'booklet not written');
    const isEnded = await writeBatch(db, batch, { clock: () => Temporal.Now.instant(), onFault });
    log.info({ batch, isEnded, told: await tellOfBooklets(db, batch, now) }, 'batch of booklets');
  },
  'reset-deadlines': async ({ districtId, limit }, { db, now, log }) => {
    const relimits = limit && (await relimitsSince(db, districtId, limit));
    log.info({ districtId, cases: await resetDeadlines(db, districtId, now, relimits) }, 'deadlines reset');
  },
  'write-checkpoint': async (_data, { db, now, log }) => {
    const { cases } = await writeCheckpoint({ db, dataDir: env().dataDir, now });
    log.info({ cases }, 'checkpoint written');
  },
  'verify-audit': async (_data, { db, now, log }) => {
    const { problemCount } = await recordVerification({ db, dataDir: env().dataDir, now });
    log[problemCount > 0 ? 'error' : 'info']({ problemCount }, 'audit verified');
  },
};
