import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { type Reading, unitName } from '../reading.ts';
import { levelOf } from './level.ts';
import { officeName } from './say-standing.ts';

/** 答复企业: set apart from everything said on the way, with the company's own view of it beneath. */
export function Answer({ detail, reading }: { detail: CaseDetail; reading: Reading }) {
  const t = useTranslations('my.request');
  const { publicAnswer, answeredAt, lead } = detail;
  if (!publicAnswer) return null;
  const unit = lead ? unitName(lead.unitCode, reading) : officeName(reading);
  return (
    <Section title={t('answerOf', { unit })}>
      <div className="rounded border border-line border-l-4 border-l-accent bg-surface px-5 py-4">
        <p className="whitespace-pre-line break-words">{publicAnswer}</p>
        {answeredAt && (
          <p className="mt-3 text-ink-3 text-small">{t('answeredAt', { when: sayByDate(answeredAt, reading) })}</p>
        )}
      </div>
      <OwnView detail={detail} />
    </Section>
  );
}

function OwnView({ detail: { rating, companyView } }: { detail: CaseDetail }) {
  const t = useTranslations('my');
  if (companyView.solved === null) return null;
  const level = rating && levelOf(rating.score);
  const said = [t(companyView.solved ? 'request.solved' : 'request.notSolved'), level && t(`rate.${level}`)];
  return (
    <p className="mt-3 break-words">
      <span className="text-ink-3">{t('request.yourRating')} </span>
      {said.filter(Boolean).join(' · ')}
      {rating?.comment && <span className="block whitespace-pre-line text-ink-2">{rating.comment}</span>}
    </p>
  );
}
