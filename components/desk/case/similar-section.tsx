import { useTranslations } from 'next-intl';
import { LongText } from '#components/cases/long-text.tsx';
import { unitName } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { RESULTS } from '#lib/cases/domain/names.ts';
import type { SimilarAnswer } from '#lib/cases/queries/similar-answers.ts';
import type { DeskCase } from '../desk-case.ts';
import { QuoteButton } from '../forms/quote-button.tsx';

/** How similar requests were answered, to be quoted where an answer is being written. */
export function SimilarSection({
  of: { detail, reading },
  answers,
}: {
  of: DeskCase;
  answers: readonly SimilarAnswer[];
}) {
  const t = useTranslations();
  const mayQuote = detail.allowedCommands.some((name) => name === 'submit-result' || name === 'answer-at-once');
  if (answers.length === 0) return <p className="text-ink-3">{t('desk.similar.none')}</p>;
  return (
    <ul className="flex max-w-column flex-col gap-4">
      {answers.map(({ number, title, result, publicAnswer, leadUnitCode }) => {
        const known = RESULTS.find((each) => each === result);
        return (
          <li key={number} className="border-line border-b pb-3 last:border-b-0">
            <div className="flex flex-wrap items-center gap-x-2">
              <Link href={`/desk/cases/${number}`} className="font-medium hover:text-accent hover:underline">
                {title}
              </Link>
              {known && <Tag tone={known === 'solved' ? 'ok' : 'plain'}>{t(`results.${known}`)}</Tag>}
              <span className="text-ink-3">{unitName(leadUnitCode, reading)}</span>
            </div>
            <div className="text-ink-2">
              <LongText text={publicAnswer} />
            </div>
            {mayQuote && (
              <QuoteButton
                text={publicAnswer}
                label={t('desk.similar.quote')}
                name={t('desk.similar.quoteOf', { title })}
                done={t('desk.similar.quoted')}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
