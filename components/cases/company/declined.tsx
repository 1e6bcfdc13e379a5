import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { EventView } from '#lib/cases/case-view.ts';
import { textIn } from '../event-data.ts';
import { dataOfLatest } from './latest-event.ts';

/** Why a request was not accepted, and where its company can go instead. */
export function Declined({ events }: { events: readonly EventView[] }) {
  const t = useTranslations('my.request');
  const data = dataOfLatest(events, 'declined');
  return (
    <Section title={t('declined')}>
      <dl className="rounded border border-line border-l-4 border-l-accent bg-surface px-5 py-4">
        {(['reason', 'advice'] as const).map((key) => (
          <div key={key} className="not-first:mt-3">
            <dt className="text-ink-3">{t(key)}</dt>
            <dd className="whitespace-pre-line break-words">{textIn(data, key)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
