import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NoticePage } from '#components/site/notice-page.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { db } from '#lib/platform/db.ts';
import { findNotice } from '#lib/site/queries/privacy.ts';
import { readVersions } from './read-versions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy'))('title') };
}

/** The notice that holds today; before the first comes into effect, the one that will. */
export default async function PrivacyPage() {
  const { districtId, versions, inForce } = await readVersions();
  const version = inForce ?? versions.at(-1)?.version;
  const shown = version === undefined ? null : await findNotice(db, districtId, version);
  if (shown) return <NoticePage shown={shown} versions={versions} inForce={inForce} />;
  const t = await getTranslations('privacy');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
    </>
  );
}
