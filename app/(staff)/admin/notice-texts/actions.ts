'use server';

import { getTranslations } from 'next-intl/server';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { NoticeKind } from '#lib/notifications/domain/kinds.ts';
import { checkText, type NoticeText, TEXT_PARTS } from '#lib/notifications/domain/text-change.ts';
import { findStoredText } from '#lib/notifications/queries/notice-texts.ts';
import { sayExample } from '#lib/notifications/say-example.ts';
import { textResetSchema, textSchema } from '#lib/notifications/text-schema.ts';
import { saveNoticeText } from '#lib/notifications/use-cases/save-notice-text.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';

type Which = { readonly kind: NoticeKind; readonly locale: Locale };

/** Own words of a kind in a language; before they are saved, an example of how they read. */
export async function saveText(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: textSchema,
    viewer: viewerWithPermission('texts:manage'),
    preview: async (viewer, { kind, locale, version: _, ...text }) => {
      const checked = checkText(kind, text);
      return checked.ok ? ok(await exampleOf(viewer, { kind, locale }, text)) : checked;
    },
    save: async (viewer, { kind, locale, version, ...text }) =>
      saveNoticeText(
        db,
        viewer,
        { kind, locale, version, text, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: savedAs,
  });
}

/** Back to the words the portal comes with: a version of its own, so that nothing is lost. */
export async function resetText(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: textResetSchema,
    viewer: viewerWithPermission('texts:manage'),
    preview: async (viewer, which) => ok(await exampleOf(viewer, which, null)),
    save: async (viewer, which) =>
      saveNoticeText(db, viewer, { ...which, text: null, address: await requestAddress() }, Temporal.Now.instant()),
    done: savedAs,
  });
}

async function savedAs(version: number, { kind, locale }: Which) {
  const t = await getTranslations('notices');
  return {
    text: t('texts.saved', { kind: t(`kinds.${kind}.name`), version }),
    to: `/admin/notice-texts/${kind}?language=${locale}`,
  };
}

/** What an invented request would be told, before and after; null: in the words the portal comes with. */
async function exampleOf(viewer: Viewer, { kind, locale }: Which, text: NoticeText | null): Promise<FormPreview> {
  const { districtId } = viewer;
  const [t, directory, stored] = await Promise.all([
    getTranslations('notices.texts'),
    getDirectory(db, districtId),
    findStoredText(db, { districtId, kind, locale }),
  ]);
  const { notices: words } = messagesOf(locale);
  const { timeZone } = directory.district;
  const reading = { locale, timeZone, now: Temporal.Now.instant(), directory, words };
  const [before, after] = [stored.text, text].map((each) => sayExample(kind, each ?? words.kinds[kind], reading));
  return {
    changes: TEXT_PARTS.map((part) => ({
      label: t(`fields.${part}`),
      before: before?.[part] ?? '',
      after: after?.[part] ?? '',
    })),
    effects: [t('effect')],
  };
}
