import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { TierView } from '#lib/enterprises/queries/tier.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { toInstant } from '#lib/shared/instants.ts';

/** Who proposed which tier and why, and what became of it. */
export function TierHistory({ proposals, reading }: { proposals: TierView['proposals']; reading: Reading }) {
  const t = useTranslations('tiers');
  const names = useTranslations('figures.tiers');
  const common = useTranslations('common');
  const { locale, timeZone } = reading;
  return (
    <ol className="divide-y divide-line border-line border-y">
      {proposals.map((each) => (
        <li key={each.id} className="flex flex-col gap-1 py-3">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">{names(each.tier)}</span>
            <Tag>{t(`states.${each.decision ?? 'open'}`)}</Tag>
            {each.validUntil && (
              <span className="text-ink-2">
                {t('until', { day: sayDate(fromDateColumn(each.validUntil), locale) })}
              </span>
            )}
          </p>
          <p className="whitespace-pre-line break-words">{each.reason}</p>
          <p className="text-ink-2 text-small">
            {t('proposedBy', {
              name: ownNameIn(locale, each.proposedBy),
              day: sayDate(toInstant(each.proposedAt).toZonedDateTimeISO(timeZone), locale),
            })}
            {each.decidedBy && ` · ${t('decidedBy', { name: ownNameIn(locale, each.decidedBy) })}`}
          </p>
          {each.instruction && (
            <p className="break-words">{common('labelled', { label: t('instruction'), text: each.instruction })}</p>
          )}
          {each.note && <p className="break-words">{common('labelled', { label: t('note'), text: each.note })}</p>}
        </li>
      ))}
    </ol>
  );
}
