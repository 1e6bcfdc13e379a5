import { dueOf } from '#lib/calendar/domain/due.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { answersForLead } from '../actors.ts';
import { startClock, stopClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { settleExtension } from '../extensions.ts';
import type { Acting } from '../rules.ts';
import { type CaseState, leadOf } from '../state.ts';

/**
 * 申请退单: before signing, or within a working day after a mistaken signature; the first without a basis, the second with
 * one; after the office has designated a unit no more (rule 5). Handling keeps running.
 */
export const returnCase = defineCommand({
  name: 'return',
  from: ['dispatched', 'in-progress'],
  to: ['return-requested'],
  mayAct: answersForLead,
  guard(state, acting) {
    if (state.isReturnBarred) return refuse('return-barred');
    if (state.status === 'dispatched') return null;
    const signedAt = leadOf(state)?.signedAt;
    if (signedAt && returnedSince(state, signedAt)) return refuse('returned-once-already');
    return signedAt && isTooLate(signedAt, acting) ? refuse('return-too-late') : null;
  },
  decide(state, { reason, basis, suggestedUnit }, { now, rules }) {
    if (state.returnCount > 0 && !basis) return refuse('return-basis-missing', {}, 'basis');
    if (suggestedUnit && !rules.units.has(suggestedUnit))
      return refuse('unknown-unit', { unit: suggestedUnit }, 'suggestedUnit');
    const stopped = stopClock(
      settleExtension(state, { now, rules }, 'lapse'),
      { name: 'signing' },
      now,
      'return-requested',
    );
    const asked = { ...stopped, status: 'return-requested' as const, returnCount: state.returnCount + 1 };
    const start = {
      name: 'return-decision' as const,
      unitCode: rules.officeUnitCode,
      limit: rules.limits.returnDecision,
      at: now,
    };
    return ok({
      next: startClock(asked, rules.calendar, start),
      events: [
        {
          type: 'return-requested',
          audience: 'staff',
          data: { reason, basis: basis ?? null, suggestedUnit: suggestedUnit ?? null },
        },
      ],
    });
  },
});

/** A mistaken signature may be returned once. */
const returnedSince = (state: CaseState, signedAt: Temporal.Instant): boolean =>
  state.clocks.some(
    (clock) => clock.name === 'return-decision' && Temporal.Instant.compare(clock.startedAt, signedAt) >= 0,
  );

function isTooLate(signedAt: Temporal.Instant, { now, rules }: Acting): boolean {
  const due = dueOf(rules.calendar, { startAt: signedAt, limit: rules.limits.returnAfterSigning });
  return due.ok && Temporal.Instant.compare(now, due.value.dueAt) > 0;
}
