import { ok, type Refused, refuse } from '#lib/shared/result.ts';
import { decidesOn } from '../actors.ts';
import { defineCommand } from '../command.ts';
import { addressUnits } from '../dispatching.ts';
import type { InputOf } from '../inputs.ts';
import type { CaseClass } from '../names.ts';
import { type Acting, mayBeAddressed } from '../rules.ts';
import type { CaseState } from '../state.ts';

/** 派单: one lead, any helpers, each with its own clock; from `submitted` it accepts in the same act (rule 2). */
export const dispatch = defineCommand({
  name: 'dispatch',
  from: ['submitted', 'accepted'],
  to: ['dispatched'],
  mayAct: decidesOn,
  decide(state, input, acting) {
    const categoryCode = input.categoryCode ?? state.categoryCode;
    const caseClass = input.class ?? state.class ?? acting.rules.categories.get(categoryCode ?? '')?.class ?? null;
    const refused = checkUnits(input, acting) ?? checkMatter(categoryCode, caseClass, acting);
    if (refused) return refused;
    const accepted: CaseState = {
      ...state,
      status: 'dispatched',
      class: caseClass,
      categoryCode,
      acceptedAt: state.acceptedAt ?? acting.now,
    };
    const { lead, helpers, limit, note } = input;
    const next = addressUnits(accepted, acting, { lead, helpers, limit });
    return ok({
      next,
      events: [
        {
          type: 'dispatched',
          audience: 'company',
          data: { lead, class: caseClass, categoryCode, promisedAt: next.promisedAt?.toString() ?? null },
        },
        ...(helpers.length > 0 || note
          ? [{ type: 'dispatch-instructed', audience: 'staff' as const, data: { helpers, note: note ?? null } }]
          : []),
      ],
    });
  },
});

function checkUnits({ lead, helpers }: InputOf<'dispatch'>, { rules }: Acting): Refused | null {
  if (!mayBeAddressed(lead, rules)) return refuse('unit-cannot-lead', { unit: lead }, 'lead');
  const codes = helpers.map((helper) => helper.unit);
  const unfit = codes.find((code) => !mayBeAddressed(code, rules));
  if (unfit) return refuse('unit-cannot-help', { unit: unfit }, 'helpers');
  if (codes.includes(lead)) return refuse('lead-is-helper', { unit: lead }, 'helpers');
  return new Set(codes).size < codes.length ? refuse('helper-twice', {}, 'helpers') : null;
}

function checkMatter(categoryCode: string | null, caseClass: CaseClass | null, { rules }: Acting): Refused | null {
  if (categoryCode && !rules.categories.has(categoryCode)) {
    return refuse('unknown-category', { code: categoryCode }, 'categoryCode');
  }
  return caseClass ? null : refuse('class-missing', {}, 'class');
}
