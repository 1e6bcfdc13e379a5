import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireAdministration } from './require-administration.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.home'))('title') };
}

/** The parts of the administration that are open to this person; an administrator may have none yet. */
export default async function AdminPage() {
  const sections = await requireAdministration();
  const t = await getTranslations('admin');
  if (sections.length === 0) {
    return (
      <>
        <PageHeader title={t('home.title')} />
        <EmptyState title={t('home.none')}>{t('home.noneHint')}</EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('home.title')} lead={t('home.lead')} />
      <ul className="max-w-column divide-y divide-line border-line border-y">
        {sections.map(({ key, href }) => (
          <li key={key} className="py-3">
            <Link href={href} className="font-medium text-accent hover:text-accent-strong hover:underline">
              {t(`sections.${key}`)}
            </Link>
            <p className="text-ink-2 text-small">{t(`home.about.${key}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
