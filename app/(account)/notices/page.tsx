import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Moment } from '#components/access/moment.tsx';
import { type NoticeLine, NoticeList } from '#components/notifications/notice-list.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { withAllCompanies } from '#lib/access/domain/acting-for.ts';
import { listOwnNotices } from '#lib/notifications/queries/own-notices.ts';
import { sayNotice } from '#lib/notifications/say-notice.ts';
import { wordsIn } from '#lib/notifications/texts.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { readAll } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices.page'))('title') };
}

type Query = { readonly show?: string; readonly after?: string };

/** What one was told, newest first. */
export default async function NoticesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireViewer();
  const { show, after = null } = await searchParams;
  const onlyUnread = show !== 'all';
  const now = Temporal.Now.instant();
  const [t, locale, directory, { items, nextAfter }] = await Promise.all([
    getTranslations('notices.page'),
    getLocale(),
    getDirectory(db, viewer.districtId),
    listOwnNotices(db, withAllCompanies(viewer), { after, onlyUnread }),
  ]);
  const { timeZone } = viewer.district;
  const reading = { locale, timeZone, now, directory, ...(await wordsIn(db, directory, locale)) };
  const lines = items.flatMap((notice): NoticeLine[] => {
    const said = sayNotice(notice, reading);
    if (!said) return [];
    const { id, readAt, isUrgent, createdAt } = notice;
    const { title, body, why } = said;
    const at = <Moment key={id} at={createdAt} now={now} timeZone={timeZone} />;
    return [{ id, title, body, why, isUrgent, at, isUnread: readAt === null }];
  });
  const query = onlyUnread ? '' : 'show=all&';
  return (
    <div className="max-w-4xl">
      <PageHeader title={t('title')} actions={<ButtonLink href="/account/notices">{t('preferences')}</ButtonLink>} />
      <LinkTabs
        label={t('title')}
        tabs={[
          { label: t('tabUnread'), href: '/notices', current: onlyUnread },
          { label: t('tabAll'), href: '/notices?show=all', current: !onlyUnread },
        ]}
      />
      {lines.length > 0 ? (
        <>
          <NoticeList lines={lines} />
          {lines.some(({ isUnread }) => isUnread) && (
            <form action={readAll} className="mt-4">
              <SubmitButton kind="secondary">{t('readAll')}</SubmitButton>
            </form>
          )}
        </>
      ) : (
        <EmptyState title={t(onlyUnread ? 'noneUnread' : 'none')}>{t('noneHint')}</EmptyState>
      )}
      <Pager nextHref={nextAfter ? `/notices?${query}after=${nextAfter}` : undefined} />
    </div>
  );
}
