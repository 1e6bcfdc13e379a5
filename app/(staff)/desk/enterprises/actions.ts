'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { sectionNameSchema } from '#lib/enterprises/profile-schema.ts';
import { teamSchema } from '#lib/enterprises/team-schema.ts';
import { tierDecisionSchema, tierProposalSchema } from '#lib/enterprises/tier-schema.ts';
import { decideTier } from '#lib/enterprises/use-cases/decide-tier.ts';
import { proposeTier } from '#lib/enterprises/use-cases/propose-tier.ts';
import { saveProfile } from '#lib/enterprises/use-cases/save-profile.ts';
import { saveTeam } from '#lib/enterprises/use-cases/save-team.ts';
import { verifyProfile } from '#lib/enterprises/use-cases/verify-profile.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { applicationStepSchema, beginApplicationSchema } from '#lib/policies/application-schema.ts';
import { beginApplication } from '#lib/policies/use-cases/begin-application.ts';
import { stepApplication } from '#lib/policies/use-cases/step-application.ts';
import { sectionPosted } from '../../../enterprises/read-section.ts';
import { runForm } from '../../../forms/run-form.ts';
import { recordPathOf } from './record-path.ts';

/** What staff keep of a company's profile. */
export async function saveCompanySection(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('profile.page');
  return runForm(form, {
    schema: sectionPosted(form).schema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) => saveProfile(db, viewer, input, Temporal.Now.instant()),
    done: async ({ changed }) => ({ text: t('saved', { changed }), to: recordPathOf(form) }),
  });
}

const verifySchema = z.object({
  enterpriseId: z.uuid(),
  version: z.coerce.number().int(),
  section: sectionNameSchema,
  year: z.coerce.number().int().min(0).max(2100),
});

/** Confirms what the company states in a section. */
export async function verifySection(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('profile.page');
  return runForm(form, {
    schema: verifySchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, input) => verifyProfile(db, viewer, input, Temporal.Now.instant()),
    done: async ({ verified }) => ({ text: t('verifiedNow', { verified }), to: recordPathOf(form) }),
  });
}

/** Who serves the company, seat by seat. */
export async function saveCompanyTeam(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('teams');
  return runForm(form, {
    schema: teamSchema,
    viewer: viewerWithPermission('teams:manage'),
    save: async (viewer, input) =>
      saveTeam(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async ({ changed }) => ({ text: t('saved', { changed }), to: recordPathOf(form) }),
  });
}

/** Proposes which service a company should have, for the head of the office to decide. */
export async function proposeCompanyTier(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('tiers');
  return runForm(form, {
    schema: tierProposalSchema,
    viewer: viewerWithPermission('tiers:propose'),
    save: async (viewer, input) => proposeTier(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('proposed'), to: recordPathOf(form) }),
  });
}

export async function decideCompanyTier(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('tiers');
  return runForm(form, {
    schema: tierDecisionSchema,
    viewer: viewerWithPermission('tiers:decide'),
    save: async (viewer, input) =>
      decideTier(db, viewer, input, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async (decision) => ({ text: t(`done.${decision}`), to: recordPathOf(form) }),
  });
}

/** A company wants a policy, as staff hear it from the company. */
export async function beginCompanyApplication(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: beginApplicationSchema.required(),
    viewer: viewerWithPermission('applications:keep'),
    save: async (viewer, order) =>
      beginApplication(db, viewer, order, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async () => ({ text: (await getTranslations('applications'))('begun'), to: applicationsOf(form) }),
  });
}

/** How far a company is with an application; a grant that staff record or verify counts in the figures. */
export async function stepCompanyApplication(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: applicationStepSchema,
    viewer: viewerWithPermission('applications:keep'),
    save: async (viewer, order) =>
      stepApplication(db, viewer, order, { now: Temporal.Now.instant(), timeZone: viewer.district.timeZone }),
    done: async (_, { step }) => {
      const t = await getTranslations('applications');
      return { text: t('saved', { step: t(`steps.${step}`) }), to: applicationsOf(form) };
    },
  });
}

function applicationsOf(form: FormData): string {
  const page = recordPathOf(form);
  return page === '/desk/enterprises' ? page : `${page}/applications`;
}
