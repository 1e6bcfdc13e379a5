'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { ALWAYS, type PostPeriod, periodOf, postPeriodFault } from '#lib/access/domain/post-period.ts';
import {
  AREA_ROLES,
  OFFICE_ROLES,
  OVERSIGHT_ROLES,
  STAFF_ROLES,
  type StaffRole,
  UNIT_ROLES,
} from '#lib/access/domain/roles.ts';
import { countIdentitySessions, findPerson, listIdentitiesOf } from '#lib/access/queries/staff.ts';
import { identityLinkSchema } from '#lib/access/schema.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { grantPost } from '#lib/access/use-cases/grant-post.ts';
import { removeIdentity } from '#lib/access/use-cases/remove-identity.ts';
import { removeSecondFactor } from '#lib/access/use-cases/remove-second-factor.ts';
import { revokePost } from '#lib/access/use-cases/revoke-post.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';
import { postNames } from '../people/read-people.tsx';
import { userIdSchema } from '../people/schema.ts';

const postSchema = userIdSchema.extend({ unitCode: requiredText(40), role: z.enum(STAFF_ROLES) });
type PostInput = z.infer<typeof postSchema>;

/** Days between which the post counts; both may be left empty. */
const grantSchema = postSchema.extend({ from: z.iso.date().optional(), until: z.iso.date().optional() });
const periodIn = ({ from, until }: z.infer<typeof grantSchema>): PostPeriod =>
  periodOf(from ? Temporal.PlainDate.from(from) : null, until ? Temporal.PlainDate.from(until) : null);

const granter = () => viewerWithPermission('rights:grant');

export async function grant(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.rights');
  return runForm(form, {
    schema: grantSchema,
    viewer: granter(),
    preview: (viewer, input) => previewOf(viewer, { ...input, ...periodIn(input) }, 'grant'),
    save: async (viewer, input) => {
      const { userId, unitCode, role } = input;
      const post = { userId, unitCode, role, ...periodIn(input) };
      return grantPost(db, viewer, { ...post, address: await requestAddress() }, Temporal.Now.instant());
    },
    done: async (_saved, { userId }) => ({ text: t('granted'), to: `/admin/rights/${userId}` }),
  });
}

export async function revoke(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.rights');
  return runForm(form, {
    schema: postSchema,
    viewer: granter(),
    preview: (viewer, input) => previewOf(viewer, { ...input, ...ALWAYS }, 'revoke'),
    save: async (viewer, input) =>
      revokePost(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_saved, { userId }) => ({ text: t('revoked'), to: `/admin/rights/${userId}` }),
  });
}

export async function unbindAuthenticator(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.rights');
  return runForm(form, {
    schema: userIdSchema,
    viewer: granter(),
    save: async (viewer, { userId }) =>
      removeSecondFactor(db, viewer, { userId, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_saved, { userId }) => ({ text: t('factorRemoved'), to: `/admin/rights/${userId}` }),
  });
}

export async function unbindIdentity(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.rights');
  return runForm(form, {
    schema: userIdSchema.extend(identityLinkSchema.shape),
    viewer: granter(),
    preview: async (viewer, { userId, linkId }) => {
      const link = (await listIdentitiesOf(db, viewer, userId)).find(({ id }) => id === linkId);
      if (!link) return refuse('not-found');
      const count = await countIdentitySessions(db, viewer, linkId);
      const change = { label: t('identityTitle'), before: new URL(link.issuer).host, after: '—' };
      return ok({ changes: [change], effects: [t('identityEffect', { count })] });
    },
    save: async (viewer, input) =>
      removeIdentity(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (_saved, { userId }) => ({ text: t('identityRemoved'), to: `/admin/rights/${userId}` }),
  });
}

async function previewOf(viewer: BySession, { userId, ...post }: PostInput & PostPeriod, act: 'grant' | 'revoke') {
  const [t, r, locale, directory, person] = await Promise.all([
    getTranslations('staff.rights'),
    getTranslations('staff.roles'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    findPerson(db, viewer, userId),
  ]);
  if (!person) return refuse('not-found');
  const { unitCode, role } = post;
  const fault = act === 'grant' && postPeriodFault(role, post);
  if (fault) return refuse(fault, undefined, 'until');
  const unit = directory.units.get(unitCode);
  if (!unit) return refuse('unknown-unit', undefined, 'unitCode');
  const rest = person.posts.filter((held) => held.unitCode !== unitCode || held.role !== role);
  const after = act === 'grant' ? [...rest, post] : rest;
  const names = (posts: typeof after) => postNames({ posts }, directory, locale, (each) => r(each)).join('\n');
  const isSame = after.length === person.posts.length && act === 'grant';
  return ok({
    changes: isSame ? [] : [{ label: t('posts'), before: names([...person.posts]), after: names(after) }],
    effects: [`${t('sees')}：${t(seenWith(role), { unit: shortNameIn(locale, unit) })}`],
  });
}

function seenWith(role: StaffRole): 'seesDistrict' | 'seesArea' | 'seesUnit' | 'seesNone' {
  const isOneOf = (roles: readonly StaffRole[]) => roles.includes(role);
  if (isOneOf([...OFFICE_ROLES, ...OVERSIGHT_ROLES])) return 'seesDistrict';
  if (isOneOf(AREA_ROLES)) return 'seesArea';
  return isOneOf(UNIT_ROLES) ? 'seesUnit' : 'seesNone';
}
