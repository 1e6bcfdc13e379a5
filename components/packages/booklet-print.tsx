import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { PrintButton } from '#components/ui/print-button.tsx';
import type { Booklet } from '#lib/service-packages/booklet/content.ts';
import { BookletPages } from './booklet-pages.tsx';

type BookletPrintProps = {
  booklet: Booklet /** where the PDF is */;
  file: string /** the page it belongs to */;
  back: string;
};

/** The print page of a package, and on the screen alone how to print it. */
export function BookletPrint({ booklet, file, back }: BookletPrintProps) {
  const t = useTranslations('booklet');
  return (
    <div className="flex flex-col gap-6">
      <div data-screen-only className="flex max-w-column flex-col items-start gap-3 border-line border-b pb-4">
        <Link href={back} className="inline-flex min-h-6 items-center text-accent hover:underline">
          {t('back')}
        </Link>
        <p className="text-ink-2 text-small">{t('printHint')}</p>
        <div className="flex flex-wrap gap-2">
          <PrintButton label={t('printNow')} />
          <ButtonLink href={file} download>
            {t('download')}
          </ButtonLink>
        </div>
      </div>
      <BookletPages booklet={booklet} />
    </div>
  );
}
