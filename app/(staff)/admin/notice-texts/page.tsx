import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { TextTable } from '#components/notifications/text-table.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { locales } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { KIND_NAMES } from '#lib/notifications/domain/kinds.ts';
import { listOwnTexts } from '#lib/notifications/queries/notice-texts.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.texts'))('title') };
}

type TextsPageProps = { searchParams: Promise<{ language?: string | string[] }> };

/** How every kind of notice reads in a language, and which words are the district's own. */
export default async function NoticeTextsPage({ searchParams }: TextsPageProps) {
  const viewer = await requirePermission('texts:manage');
  const [t, reader, asked, own] = await Promise.all([
    getTranslations('notices.texts'),
    getLocale(),
    searchParams,
    listOwnTexts(db, viewer.districtId),
  ]);
  const language = locales.find((each) => each === asked.language) ?? reader;
  const { kinds } = messagesOf(language).notices;
  const rows = KIND_NAMES.map((kind) => {
    const found = own.find((each) => each.kind === kind && each.locale === language);
    return { kind, text: found?.text ?? kinds[kind], version: found?.version ?? null };
  });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkTabs
        label={t('languages')}
        tabs={locales.map((each) => ({
          label: t(each),
          href: `/admin/notice-texts?language=${each}`,
          current: each === language,
        }))}
      />
      <TextTable rows={rows} language={language} />
    </>
  );
}
