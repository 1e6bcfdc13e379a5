import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { textsIn } from '../event-data.ts';
import type { Reading } from '../reading.ts';
import { type FormTarget, InformForm, RateForm } from './company-forms.tsx';
import { dataOfLatest } from './latest-event.ts';
import { officeName } from './say-standing.ts';

type WaitingForYouProps = { detail: CaseDetail; target: FormTarget; reading: Reading };

/** The one thing the company is asked to do now: add information, or say how it went. */
export function WaitingForYou({ detail, target, reading }: WaitingForYouProps) {
  const t = useTranslations('my');
  const { allowedCommands, company, events } = detail;
  if (allowedCommands.includes('provide-information')) {
    return (
      <Section title={t('inform.title')} className="rounded border border-line-strong bg-surface px-5 py-4">
        <ul className="mb-4 list-disc pl-5">
          {textsIn(dataOfLatest(events, 'information-requested'), 'items').map((item) => (
            <li key={item} className="break-words">
              {item}
            </li>
          ))}
        </ul>
        <InformForm target={target} />
      </Section>
    );
  }
  if (!allowedCommands.includes('rate') || company.standing.kind !== 'answered') return null;
  return (
    <Section title={t('rate.title')} className="rounded border border-line-strong bg-surface px-5 py-4">
      <p className="mb-4 text-ink-2">{t('rate.lead', { office: officeName(reading) })}</p>
      <RateForm target={target} />
    </Section>
  );
}
