import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { stopAllClocks } from '../clocks.ts';
import { defineCommand } from '../command.ts';

/** 一诉多事: each matter becomes a case of its own under a parent that the company sees as one request (rule 19). */
export const split = defineCommand({
  name: 'split',
  from: ['submitted', 'accepted'],
  to: ['in-progress'],
  mayAct: decidesOn,
  guard: (state) => (state.parentId ? refuse('part-cannot-be-split') : null),
  decide(state, { parts }, { now, rules }) {
    if (parts.length < 2) return refuse('split-needs-two', {}, 'parts');
    const unknown = parts.find((part) => part.categoryCode && !rules.categories.has(part.categoryCode));
    if (unknown) return refuse('unknown-category', { code: unknown.categoryCode ?? '' }, 'parts');
    const titles = parts.map((part) => part.title);
    return ok({
      next: {
        ...stopAllClocks(state, now, 'split'),
        status: 'in-progress',
        acceptedAt: state.acceptedAt ?? now,
        partCount: parts.length,
      },
      events: [{ type: 'split', audience: 'company', data: { titles } }],
      parts: parts.map((part) => ({ ...part, categoryCode: part.categoryCode ?? state.categoryCode })),
    });
  },
});
