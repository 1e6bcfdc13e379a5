import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { DraftLine } from '#lib/cases/queries/drafts.ts';
import { type DateReader, sayAgo } from '#lib/i18n/say-date.ts';

type OtherDraftsProps = {
  drafts: readonly DraftLine[];
  formPath: string;
  reader: DateReader;
  discard: (form: FormData) => Promise<void>;
};

/** What was begun and not filed, before something new is begun. */
export function OtherDrafts({ drafts, formPath, reader, discard }: OtherDraftsProps) {
  const t = useTranslations('filing.drafts');
  return (
    <Notice title={t('title')} className="mb-6">
      <ul>
        {drafts.slice(0, 3).map(({ id, title, updatedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <span className="min-w-0 flex-1 truncate text-ink" title={title}>
              {title || t('untitled')}{' '}
              <span className="text-ink-3 text-small">{t('savedAt', { when: sayAgo(updatedAt, reader) })}</span>
            </span>
            <Link
              href={`${formPath}?draft=${id}`}
              className="inline-flex min-h-control items-center text-accent underline underline-offset-4"
            >
              {t('continue')}
            </Link>
            <form action={discard}>
              <input type="hidden" name="draft" value={id} />
              <SubmitButton
                kind="quiet"
                className="px-0"
                aria-label={t('discardOf', { title: title || t('untitled') })}
              >
                {t('discard')}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
