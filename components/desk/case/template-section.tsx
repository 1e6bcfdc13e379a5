import { useTranslations } from 'next-intl';
import { LongText } from '#components/cases/long-text.tsx';
import { Link } from '#components/ui/link.tsx';
import type { QuotableTemplate } from '#lib/templates/queries/quotable-templates.ts';
import type { DeskCase } from '../desk-case.ts';
import { QuoteButton } from '../forms/quote-button.tsx';

type TemplateSectionProps = { of: DeskCase; templates: readonly QuotableTemplate[] };

/** The approved standard answers of the case's matter, to be taken over into the answer being written. */
export function TemplateSection({ of: { detail }, templates }: TemplateSectionProps) {
  const t = useTranslations('templates');
  const mayQuote = detail.allowedCommands.some((name) => name === 'submit-result' || name === 'answer-at-once');
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates-of-case" className="mb-6 max-w-column">
      <h3 id="templates-of-case" className="mb-2 font-semibold">
        {t('title')}
      </h3>
      <ul className="flex flex-col gap-4">
        {templates.map(({ id, title, text, textEn }) => (
          <li key={id} className="border-line border-b pb-3">
            <Link href={`/desk/templates/${id}`} className="font-medium hover:text-accent hover:underline">
              {title}
            </Link>
            <div className="text-ink-2">
              <LongText text={text} />
            </div>
            {mayQuote && (
              <div className="flex flex-wrap gap-x-6">
                <QuoteButton text={text} label={t('quote')} name={t('quoteOf', { title })} done={t('quoted')} />
                {textEn && (
                  <QuoteButton text={textEn} label={t('quoteEn')} name={t('quoteEnOf', { title })} done={t('quoted')} />
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
