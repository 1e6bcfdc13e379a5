import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

/** Instead of a page about one's company, while one belongs to none. */
export function NoOwnCompany({ title }: { title: string }) {
  const t = useTranslations('profile.page');
  return (
    <div className="max-w-column">
      <PageHeader title={title} />
      <EmptyState title={t('noCompany')} action={<ButtonLink href="/my/company">{t('toCompany')}</ButtonLink>}>
        {t('noCompanyText')}
      </EmptyState>
    </div>
  );
}
