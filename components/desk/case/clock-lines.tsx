import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { unitName } from '#components/cases/reading.ts';
import { WhyDue } from '#components/cases/why-due.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { ClockView } from '#lib/cases/case-view.ts';
import type { DeskCase } from '../desk-case.ts';

/** What runs, most urgent first, then what has stopped; each with its grounds. */
export function ClockLines({ of: { detail, reading } }: { of: DeskCase }) {
  const t = useTranslations();
  const running = detail.clocks
    .filter(({ stoppedAt }) => stoppedAt === null)
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
  const past = detail.clocks.filter(({ stoppedAt }) => stoppedAt !== null);
  return (
    <section aria-label={t('desk.clocks')} className="flex flex-col gap-2">
      {running.map((clock) => (
        <ClockLine key={`${clock.name}-${clock.unitCode}`} clock={clock} reading={reading} />
      ))}
      {detail.promisedAt && (
        <p className="text-ink-2">
          {t('desk.promised')} <Moment at={detail.promisedAt} reading={reading} focusable />
        </p>
      )}
      {past.length > 0 && (
        <Disclosure summary={t('desk.pastClocks', { count: past.length })}>
          <div className="flex flex-col gap-2">
            {past.map((clock) => (
              <ClockLine
                key={`${clock.name}-${clock.unitCode}-${clock.startedAt.epochMilliseconds}`}
                clock={clock}
                reading={reading}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </section>
  );
}

function ClockLine({ clock, reading }: { clock: ClockView; reading: DeskCase['reading'] }) {
  const t = useTranslations();
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{t(`clocks.${clock.name}`)}</span>
        <CaseLight light={clock.light} dueAt={clock.dueAt} reading={reading} filled />
        <span className="text-ink-2">
          <Moment at={clock.dueAt} reading={reading} focusable />
        </span>
        <span className="text-ink-3">{clock.unitCode ? unitName(clock.unitCode, reading) : t('common.company')}</span>
        {clock.isProvisional && <Tag tone="warning">{t('cases.provisional')}</Tag>}
      </div>
      <WhyDue steps={clock.steps} reading={reading} />
    </div>
  );
}
