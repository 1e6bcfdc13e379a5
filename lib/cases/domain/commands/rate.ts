import { ok, refuse } from '#lib/shared/result.ts';
import { actsForCompany } from '../actors.ts';
import { awaitRedoDecision, close, isSatisfied } from '../answering.ts';
import { defineCommand } from '../command.ts';
import type { CaseState } from '../state.ts';

/** 评价: five levels, and whether it was really solved; the company's word, kept apart from the unit's result (rule 10). */
export const rate = defineCommand({
  name: 'rate',
  from: ['answered'],
  to: ['closed', 'answered'],
  mayAct: actsForCompany,
  guard: (state) => (state.ratedAt ? refuse('rated-already') : null),
  decide(state, { score, solved, comment }, acting) {
    const rated: CaseState = {
      ...state,
      isSolvedByCompany: solved,
      ratingScore: score,
      ratingComment: comment ?? null,
      ratedAt: acting.now,
    };
    return ok({
      next: isSatisfied({ solved, score }) ? close(rated, acting.now) : awaitRedoDecision(rated, acting),
      events: [{ type: 'rated', audience: 'company', data: { score, solved, comment: comment ?? null } }],
    });
  },
});
