'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok, refuse } from '#lib/shared/result.ts';
import { countConsents, findNoticeDraft, listNotices } from '#lib/site/queries/privacy.ts';
import { noticeDraftSchema, publicationSchema } from '#lib/site/schema.ts';
import { publishNotice } from '#lib/site/use-cases/publish-notice.ts';
import { saveNoticeDraft } from '#lib/site/use-cases/save-notice-draft.ts';
import { runForm } from '../../../forms/run-form.ts';

export async function saveDraftOfNotice(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('privacy.admin');
  return runForm(form, {
    schema: noticeDraftSchema,
    viewer: viewerWithPermission('texts:manage'),
    save: (viewer, input) => saveNoticeDraft(db, viewer, input, Temporal.Now.instant()),
    done: async () => ({ text: t('saved'), to: '/admin/privacy' }),
  });
}

export async function publishDraftOfNotice(_before: FormState, form: FormData): Promise<FormState> {
  const [t, locale] = await Promise.all([getTranslations('privacy.admin'), getLocale()]);
  const say = (date: string) => sayDate(date, locale);
  return runForm(form, {
    schema: publicationSchema,
    viewer: viewerWithPermission('texts:manage'),
    preview: async (viewer, { effectiveOn, revision }) => {
      const [draft, [previous]] = await Promise.all([findNoticeDraft(db, viewer), listNotices(db, viewer.districtId)]);
      if (!draft || draft.revision !== revision) return refuse('setting-changed');
      const { people, agreed } = await countConsents(db, viewer.districtId, draft.version);
      const before = previous ? t('versionFrom', { version: previous.version, date: say(previous.effectiveOn) }) : '';
      const after = t('versionFrom', { version: draft.version, date: say(effectiveOn) });
      return ok({
        changes: [{ label: t('title'), before, after }],
        effects: [
          draft.needsConsent ? t('willAsk', { count: people - agreed, date: say(effectiveOn) }) : t('willNotAsk'),
          t('forGood'),
        ],
      });
    },
    save: async (viewer, input) =>
      publishNotice(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async ({ version }, { effectiveOn }) => ({
      text: t('publishedNow', { version, date: say(effectiveOn) }),
      to: '/admin/privacy',
    }),
  });
}
