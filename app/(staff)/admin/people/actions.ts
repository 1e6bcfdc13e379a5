'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import type { OneTimePassword } from '#lib/access/one-time-password.ts';
import { countOpenWays, findPerson, listSuccessors } from '#lib/access/queries/staff.ts';
import { addPerson } from '#lib/access/use-cases/add-person.ts';
import { changePerson } from '#lib/access/use-cases/change-person.ts';
import { resetPassword } from '#lib/access/use-cases/reset-password.ts';
import { setPersonOpen } from '#lib/access/use-cases/set-person-open.ts';
import { countAssignedWork } from '#lib/cases/queries/assigned-work.ts';
import { handOverWork } from '#lib/cases/use-cases/hand-over-work.ts';
import { countSeats } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { newPersonSchema, personSchema, userIdSchema } from './schema.ts';

const manager = () => viewerWithPermission('people:manage');

export async function addStaff(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: newPersonSchema,
    viewer: manager(),
    save: async (viewer, { nameEn = null, officePhone = null, ...person }) =>
      addPerson(
        db,
        viewer,
        { ...person, nameEn, officePhone, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: shownPassword,
  });
}

export async function saveStaff(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.people');
  return runForm(form, {
    schema: personSchema,
    viewer: manager(),
    preview: async (viewer, after) => {
      const before = await findPerson(db, viewer, after.userId);
      if (!before) return refuse('not-found');
      const fields = ['name', 'nameEn', 'officePhone'] as const;
      const changed = fields.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
      return ok({
        changes: changed.map((field) => ({
          label: t(field),
          before: before[field] ?? '',
          after: after[field] ?? '',
        })),
        effects: changed.length > 0 ? [t('changeEffect')] : [],
      });
    },
    save: async (viewer, { nameEn = null, officePhone = null, ...person }) =>
      changePerson(
        db,
        viewer,
        { ...person, nameEn, officePhone, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async (_saved, { userId }) => ({ text: t('saved'), to: `/admin/people/${userId}` }),
  });
}

export async function resetStaffPassword(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: userIdSchema,
    viewer: manager(),
    save: async (viewer, { userId }) =>
      resetPassword(db, viewer, { userId, address: await requestAddress() }, Temporal.Now.instant()),
    done: shownPassword,
  });
}

const opening = userIdSchema.extend({ isOpen: z.enum(['true', 'false']) });

/** Closes an account after a look at what that ends, or opens it again. */
export async function openStaffAccount(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.people');
  return runForm(form, {
    schema: opening,
    viewer: manager(),
    preview: async (viewer, { userId }) => {
      const person = await findPerson(db, viewer, userId);
      if (!person) return refuse('not-found');
      const [{ sessions, tokens }, work] = await Promise.all([
        countOpenWays(db, viewer, userId),
        countAssignedWork(db, viewer.districtId, userId),
      ]);
      return ok({
        changes: [{ label: t('state'), before: t('open'), after: t('closed') }],
        effects: [
          t('sessionsEffect', { count: sessions, tokens }),
          work > 0 ? t('workEffect', { count: work }) : t('noWorkEffect'),
        ],
      });
    },
    save: async (viewer, { userId, isOpen }) =>
      setPersonOpen(
        db,
        viewer,
        { userId, isOpen: isOpen === 'true', address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async (_saved, { userId, isOpen }) => ({
      text: t(isOpen === 'true' ? 'openedDone' : 'closedDone'),
      to: `/admin/people/${userId}`,
    }),
  });
}

const handing = userIdSchema.extend({ successorId: z.uuid() });

export async function handOverStaffWork(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.people');
  return runForm(form, {
    schema: handing,
    viewer: manager(),
    preview: async (viewer, { userId, successorId }) => {
      const [successors, count, seats, { sessions, tokens }] = await Promise.all([
        listSuccessors(db, viewer, userId, Temporal.Now.instant()),
        countAssignedWork(db, viewer.districtId, userId),
        countSeats(db, viewer.districtId, userId),
        countOpenWays(db, viewer, userId),
      ]);
      const successor = successors.find(({ id }) => id === successorId);
      if (!successor) return refuse('successor-elsewhere', undefined, 'successorId');
      return ok({
        changes: [{ label: t('state'), before: t('open'), after: t('closed') }],
        effects: [
          t('handEffect', { count, name: successor.name }),
          ...(seats > 0 ? [t('handTeams', { count: seats, name: successor.name })] : []),
          t('sessionsEffect', { count: sessions, tokens }),
        ],
      });
    },
    save: async (viewer, input) =>
      handOverWork(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async ({ cases, teams, teamsLeft }, { userId }) => ({
      text: t('handDone', { count: cases, teams, left: teamsLeft }),
      to: `/admin/people/${userId}`,
    }),
  });
}

async function shownPassword({ login, oneTimePassword }: OneTimePassword) {
  const t = await getTranslations('staff.people');
  return {
    shown: {
      title: t('passwordTitle'),
      facts: [
        { label: t('login'), value: login },
        { label: t('password'), value: oneTimePassword },
      ],
      note: t('passwordNote'),
    },
  };
}
