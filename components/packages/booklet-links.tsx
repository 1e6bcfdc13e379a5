import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import type { Locale } from '#lib/i18n/locale.ts';

type BookletLinksProps = { /** the page of the package */ page: string; number: number; locale: Locale };

const LINK = 'inline-flex min-h-6 items-center text-accent hover:underline';

/** A version on paper: the booklet in the reader's language or the other one, and a page to print. */
export function BookletLinks({ page, number, locale }: BookletLinksProps) {
  const t = useTranslations('booklet');
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <ButtonLink href={`${page}/booklet?version=${number}`} download>
        {t('download')}
      </ButtonLink>
      <Link href={`${page}/booklet?version=${number}&language=${other}`} download className={LINK}>
        {t('downloadOther')}
      </Link>
      <Link href={`${page}/print?version=${number}`} className={LINK}>
        {t('print')}
      </Link>
    </p>
  );
}
