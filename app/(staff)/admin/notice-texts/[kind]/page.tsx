import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Moment } from '#components/access/moment.tsx';
import { TextForm } from '#components/notifications/text-form.tsx';
import { TextVersions } from '#components/notifications/text-versions.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { locales } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { isNoticeKind } from '#lib/notifications/domain/kinds.ts';
import { listTextVersions } from '#lib/notifications/queries/notice-texts.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { resetText, saveText } from '../actions.ts';

type TextPageProps = {
  params: Promise<{ kind: string }>;
  searchParams: Promise<{ language?: string | string[]; from?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.texts'))('title') };
}

/** One kind's words in a language: what may stand in them, an example before they are saved, and every earlier version. */
export default async function NoticeTextPage({ params, searchParams }: TextPageProps) {
  const viewer = await requirePermission('texts:manage');
  const [{ kind }, asked, reader, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('notices'),
  ]);
  if (!isNoticeKind(kind)) notFound();
  const locale = locales.find((each) => each === asked.language) ?? reader;
  const { districtId, district } = viewer;
  const versions = await listTextVersions(db, { districtId, kind, locale });
  const builtIn = messagesOf(locale).notices.kinds[kind];
  const [current] = versions;
  const start = versions.find((each) => String(each.version) === asked.from) ?? current;
  const which = { kind, locale, version: current?.version ?? 0 };
  const now = Temporal.Now.instant();
  const path = `/admin/notice-texts/${kind}?language=`;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('texts.title'), href: `/admin/notice-texts?language=${locale}` }]} />}
        title={t(`kinds.${kind}.name`)}
        lead={t('texts.editLead')}
      />
      <LinkTabs
        label={t('texts.languages')}
        tabs={locales.map((each) => ({ label: t(`texts.${each}`), href: `${path}${each}`, current: each === locale }))}
      />
      <TextForm
        key={`${locale} ${start?.version} ${current?.version}`}
        which={which}
        text={start?.text ?? builtIn}
        action={saveText}
      />
      <TextVersions
        builtIn={builtIn}
        rows={versions.map(({ at, ...version }) => ({
          ...version,
          at: <Moment at={at} now={now} timeZone={district.timeZone} />,
          href: `${path}${locale}&from=${version.version}`,
        }))}
      />
      {current?.text && (
        <ActionForm
          key={`reset ${locale} ${current.version}`}
          action={resetText}
          label={t('texts.reset')}
          submit={t('texts.reset')}
          preview={t('texts.resetPreview')}
          kind="secondary"
          hidden={which}
        />
      )}
    </div>
  );
}
