import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { PackageStatus } from './package-life.ts';

/** 批量册页: booklets of a list of companies in one ZIP, written in the background. */
const BATCH_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled', 'expired'] as const;
export type BatchState = (typeof BATCH_STATES)[number];
export const OPEN_BATCH_STATES = ['waiting', 'running'] as const satisfies readonly BatchState[];

export type BatchFailure = 'account-closed' | 'forbidden' | 'not-written';
/** Why there is no booklet of a company: nothing of it was approved, it is not the asker's to look after, or writing it went wrong. */
const LEFT_OUT_REASONS = ['no-package', 'not-looked-after', 'not-written'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export const COMPANIES_AT_MOST = 500;
/** of one person, waiting or running */
export const BATCHES_AT_ONCE = 3;
/** Beginnings after which a batch is given up; as many as the queue makes. */
export const ATTEMPTS_AT_MOST = 4;

/** What is printed in numbers has been approved: the newest of these versions of a company. */
export const PRINTED_STATUSES = ['approved', 'handed-over', 'received'] as const satisfies readonly PackageStatus[];

/** Whether somebody has booklets written for many companies: who prepares packages. */
export const mayBatch = (viewer: Viewer): boolean => can(viewer, 'packages:compose');
