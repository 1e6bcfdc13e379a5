import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { Moment } from '#components/access/moment.tsx';
import { TokenList } from '#components/access/token-list.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { listTokensOfDistrict } from '#lib/access/queries/staff.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { revokeAnyToken } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.tokens'))('title') };
}

/** Whose tokens work on the API of this district, since when and until when; any of them can be revoked. */
export default async function TokensPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const viewer = await requirePermission('tokens:manage');
  const now = Temporal.Now.instant();
  const after = z.uuid().safeParse((await searchParams).after).data ?? null;
  const [t, locale, { items, nextAfter }] = await Promise.all([
    getTranslations('access.tokens'),
    getLocale(),
    listTokensOfDistrict(db, viewer, { after, now }),
  ]);
  const { timeZone } = viewer.district;
  const moment = (at: Date) => <Moment at={toInstant(at)} now={now} timeZone={timeZone} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TokenList
        revoke={revokeAnyToken}
        showOwner
        empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
        tokens={items.map(({ id, name, user, createdAt, lastUsedAt, expiresAt }) => ({
          id,
          name,
          owner: t('owner', { name: ownNameIn(locale, user), login: user.login }),
          created: moment(createdAt),
          used: lastUsedAt && moment(lastUsedAt),
          until: expiresAt && sayDate(toInstant(expiresAt).toZonedDateTimeISO(timeZone).toPlainDate(), locale),
        }))}
      />
      <Pager nextHref={nextAfter ? `/admin/tokens?after=${nextAfter}` : undefined} />
    </>
  );
}
