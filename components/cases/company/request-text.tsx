import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { AttachmentList } from '../attachment-list.tsx';
import { LongText } from '../long-text.tsx';

/** The request in the company's own words, with its files. */
export function RequestText({ detail: { description, expectation, attachments } }: { detail: CaseDetail }) {
  const t = useTranslations('my.request');
  return (
    <Section title={t('content')}>
      <div className="flex flex-col gap-3">
        <LongText text={description} />
        {expectation && (
          <div>
            <h3 className="text-ink-3">{t('expectation')}</h3>
            <LongText text={expectation} />
          </div>
        )}
        <AttachmentList files={attachments} />
      </div>
    </Section>
  );
}
