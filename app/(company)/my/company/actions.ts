'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { COMPANY_ROLES } from '#lib/access/domain/roles.ts';
import { claimSchema } from '#lib/admission/schema.ts';
import { changeMember } from '#lib/admission/use-cases/change-members.ts';
import { claimCompany } from '#lib/admission/use-cases/claim-company.ts';
import { joinByCode } from '#lib/admission/use-cases/join-by-code.ts';
import { changeOwnClaim } from '#lib/admission/use-cases/own-claim.ts';
import { revokeInvitation } from '#lib/admission/use-cases/revoke-invitation.ts';
import { sendClaimCode } from '#lib/admission/use-cases/send-claim-code.ts';
import { languageOf } from '#lib/notifications/queries/language-of.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { deliver } from '../../../forms/deliver.ts';
import { runForm } from '../../../forms/run-form.ts';

const HERE = '/my/company';

export async function enterClaim(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: claimSchema,
    viewer: viewerForAction('company'),
    save: async (viewer, company) => claimCompany(db, viewer, { company, address: await requestAddress() }, now()),
    done: async () => ({ text: t('claimed'), to: HERE }),
  });
}

const claimId = z.object({ claimId: z.uuid() });

export async function askClaimCode(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: claimId,
    viewer: viewerForAction('company'),
    save: async (viewer, input) =>
      sendClaimCode(
        db,
        viewer,
        {
          ...input,
          address: await requestAddress(),
          deliver: async ({ id, code, minutes, to, company }) => {
            const contact = { kind: 'phone', value: to } as const;
            const locale = await languageOf(db, { districtId: viewer.districtId, contact });
            const words = await getTranslations({ locale, namespace: 'admission.message' });
            const text = words('claim', { company, code, minutes: String(minutes) });
            return deliver(contact, { id, subject: words('subject'), text });
          },
        },
        now(),
      ),
    done: async () => ({ text: t('codeSent'), to: HERE }),
  });
}

export async function useClaimCode(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: claimId.extend({ code: requiredText(20) }),
    viewer: viewerForAction('company'),
    save: async (viewer, { claimId: id, code }) =>
      joinByCode(db, viewer, { claimId: id, typed: code, address: await requestAddress() }, now()),
    done: async () => ({ text: t('joined'), to: HERE }),
  });
}

export async function addLicence(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: claimId.extend({ licence: z.uuid() }),
    viewer: viewerForAction('company'),
    save: (viewer, { claimId: id, licence }) => changeOwnClaim(db, viewer, { claimId: id, licenceId: licence }, now()),
    done: async () => ({ text: t('uploaded'), to: HERE }),
  });
}

export async function withdrawClaim(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: claimId,
    viewer: viewerForAction('company'),
    save: (viewer, { claimId: id }) => changeOwnClaim(db, viewer, { claimId: id, licenceId: null }, now()),
    done: async () => ({ text: t('withdrawn'), to: HERE }),
  });
}

const member = z.object({ enterpriseId: z.uuid(), userId: z.uuid() });

export async function changeRole(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: member.extend({ role: z.enum(COMPANY_ROLES) }),
    viewer: viewerForAction('company'),
    save: async (viewer, input) => changeMember(db, viewer, { ...input, address: await requestAddress() }, now()),
    done: async () => ({ text: t('roleChanged'), to: HERE }),
  });
}

export async function removeMember(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: member,
    viewer: viewerForAction('company'),
    save: async (viewer, input) => {
      const order = { ...input, role: null, address: await requestAddress() };
      const changed = await changeMember(db, viewer, order, now());
      return changed.ok ? { ok: true as const, value: input.userId === viewer.userId } : changed;
    },
    done: async (isOneself) => ({ text: t(isOneself ? 'left' : 'removed'), to: HERE }),
  });
}

export async function takeInvitationBack(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.company');
  return runForm(form, {
    schema: z.object({ enterpriseId: z.uuid(), id: z.uuid() }),
    viewer: viewerForAction('company'),
    save: async (viewer, input) => revokeInvitation(db, viewer, { ...input, address: await requestAddress() }, now()),
    done: async () => ({ text: t('revoked'), to: HERE }),
  });
}

const now = (): Temporal.Instant => Temporal.Now.instant();
