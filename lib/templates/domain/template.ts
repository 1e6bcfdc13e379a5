import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';

export const TEMPLATE_STATUSES = ['draft', 'awaiting-approval', 'approved', 'withdrawn', 'replaced'] as const;
export type TemplateStatus = (typeof TEMPLATE_STATUSES)[number];

export const TEMPLATE_STEPS = ['submit', 'approve', 'send-back', 'withdraw'] as const;
export type TemplateStep = (typeof TEMPLATE_STEPS)[number];

/** One version of a standard answer. */
export type TemplateState = {
  readonly status: TemplateStatus;
  readonly writtenById: string;
  readonly validUntil: Temporal.PlainDate | null;
};

type Way = { readonly to: TemplateStatus; readonly permission: Permission };

/** From where each step leads, and who may take it. An approved text is withdrawn by whoever could approve it. */
const WAYS: { readonly [S in TemplateStep]: { readonly [F in TemplateStatus]?: Way } } = {
  submit: { draft: { to: 'awaiting-approval', permission: 'templates:write' } },
  approve: { 'awaiting-approval': { to: 'approved', permission: 'templates:approve' } },
  'send-back': { 'awaiting-approval': { to: 'draft', permission: 'templates:approve' } },
  withdraw: {
    draft: { to: 'withdrawn', permission: 'templates:write' },
    approved: { to: 'withdrawn', permission: 'templates:approve' },
  },
};

type Actor = Pick<Viewer, 'kind' | 'posts' | 'userId'>;

/**
 * Where a step leads. Refuses `forbidden`, `template-moved` where the version is no longer what it was, `own-template`: who wrote
 * it never approves it, and `template-expired` for what could not be quoted any more.
 */
export function decideStep(
  template: TemplateState,
  step: TemplateStep,
  { actor, today }: { readonly actor: Actor; readonly today: Temporal.PlainDate },
): Result<TemplateStatus> {
  const way = WAYS[step][template.status];
  if (!way) return refuse('template-moved');
  if (!can(actor, way.permission)) return refuse('forbidden');
  if (step === 'approve' && template.writtenById === actor.userId) return refuse('own-template');
  if (step === 'approve' && isOver(template.validUntil, today)) return refuse('template-expired');
  return ok(way.to);
}

/** The steps this person may take now: the same rules, asked before. */
export const stepsFor = (template: TemplateState, actor: Actor, today: Temporal.PlainDate): TemplateStep[] =>
  TEMPLATE_STEPS.filter((step) => decideStep(template, step, { actor, today }).ok);

/** Whether it may be written on: as the same version while it is a draft, as the next one when its own way is over. */
export function writingOn(status: TemplateStatus): 'same' | 'next' | null {
  if (status === 'draft') return 'same';
  return status === 'awaiting-approval' ? null : 'next';
}

export const isOver = (validUntil: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean =>
  validUntil !== null && Temporal.PlainDate.compare(validUntil, today) < 0;

export type TemplateStanding = TemplateStatus | 'quotable' | 'not-begun' | 'expired';

/** What a version is worth today: an approved one is quoted within its days only. */
export function standingOf(
  { status, validFrom, validUntil }: Pick<TemplateState, 'status' | 'validUntil'> & { validFrom: Temporal.PlainDate },
  today: Temporal.PlainDate,
): TemplateStanding {
  if (status !== 'approved') return status;
  if (isOver(validUntil, today)) return 'expired';
  return Temporal.PlainDate.compare(validFrom, today) > 0 ? 'not-begun' : 'quotable';
}
