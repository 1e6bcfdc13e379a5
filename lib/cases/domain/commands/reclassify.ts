import { ok, refuse } from '#lib/shared/result.ts';
import { decidesOn, isOfficeHead } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { relimitHandling } from '../dispatching.ts';
import { CASE_CLASSES, type CaseClass } from '../names.ts';
import { runningClock } from '../state.ts';

/** 改分类: with the reason; a longer class for a case already in hand needs the office head (transition 40). */
export const reclassify = defineCommand({
  name: 'reclassify',
  from: [
    'submitted',
    'accepted',
    'dispatched',
    'return-requested',
    'in-progress',
    'needs-information',
    'in-review',
    'redo',
  ],
  to: 'unchanged',
  mayAct: decidesOn,
  decide(state, input, acting) {
    const categoryCode = input.categoryCode ?? state.categoryCode;
    const caseClass = input.class ?? state.class;
    if (categoryCode && !acting.rules.categories.has(categoryCode)) {
      return refuse('unknown-category', { code: categoryCode }, 'categoryCode');
    }
    if (categoryCode === state.categoryCode && caseClass === state.class) return refuse('nothing-changed');
    const isLonger = runningClock(state, 'handling') !== null && rank(caseClass) > rank(state.class);
    if (isLonger && !isOfficeHead(acting.viewer)) return refuse('longer-class-needs-office-head', {}, 'class');
    const changed = { ...state, class: caseClass, categoryCode };
    return ok({
      next: caseClass === state.class ? changed : relimitHandling(changed, acting),
      events: [
        {
          type: 'reclassified',
          audience: 'staff',
          data: {
            class: caseClass,
            categoryCode,
            before: { class: state.class, categoryCode: state.categoryCode },
            reason: input.reason,
          },
        },
      ],
    });
  },
});

const rank = (caseClass: CaseClass | null): number => (caseClass ? CASE_CLASSES.indexOf(caseClass) : -1);
