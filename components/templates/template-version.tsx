import { useTranslations } from 'next-intl';
import { categoryName, type Reading } from '#components/cases/reading.ts';
import { Facts } from '#components/ui/facts.tsx';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { standingOf } from '#lib/templates/domain/template.ts';
import type { TemplateView } from '#lib/templates/template-view.ts';
import { sayValidity } from './say-validity.ts';
import { TemplateStandingTag } from './standing-tag.tsx';

type TemplateVersionProps = { template: TemplateView; today: Temporal.PlainDate; reading: Reading };

/** One version as it was written, with who wrote it and who decided. */
export function TemplateVersion({ template, today, reading }: TemplateVersionProps) {
  const t = useTranslations('templates');
  const { number, title, text, textEn, categoryCode, writtenBy, writtenAt, decidedBy, decidedAt, reason } = template;
  const who = (name: TemplateView['writtenBy'], at: Temporal.Instant) =>
    `${ownNameIn(reading.locale, name)} · ${sayExactly(at, reading)}`;
  return (
    <section aria-label={t('versionOf', { number })} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-heading">{t('versionOf', { number })}</h2>
        <TemplateStandingTag standing={standingOf(template, today)} />
      </div>
      <Facts
        facts={[
          { label: t('fields.title'), value: title },
          { label: t('fields.matter'), value: categoryName(categoryCode, reading) },
          { label: t('fields.validity'), value: sayValidity(template, reading, t) },
          { label: t('fields.writtenBy'), value: who(writtenBy, writtenAt) },
          ...(decidedBy && decidedAt ? [{ label: t('fields.decidedBy'), value: who(decidedBy, decidedAt) }] : []),
          ...(reason ? [{ label: t('fields.reason'), value: reason }] : []),
        ]}
      />
      <p className="whitespace-pre-line break-words border-line border-l-2 pl-4">{text}</p>
      {textEn && (
        <p lang="en" className="whitespace-pre-line break-words border-line border-l-2 pl-4 text-ink-2">
          {textEn}
        </p>
      )}
    </section>
  );
}
