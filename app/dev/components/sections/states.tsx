import { useTranslations } from 'next-intl';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { ExactTime } from '#components/ui/exact-time.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Light } from '#components/ui/light.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SkeletonRows } from '#components/ui/skeleton-rows.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { Timeline } from '#components/ui/timeline.tsx';
import type { Samples } from '../samples.ts';
import { Section } from '../section.tsx';

const lights = ['green', 'yellow', 'red', 'dark-red', 'grey'] as const;
const tones = ['plain', 'accent', 'ok', 'warning', 'danger'] as const;

export function StatesSection({ samples }: { samples: Samples }) {
  const t = useTranslations('lights');
  return (
    <Section title="States">
      <p className="flex flex-wrap gap-6">
        {lights.map((light) => (
          <Light key={light} light={light} label={t(light)} />
        ))}
      </p>
      <p className="flex flex-wrap gap-3">
        {lights.map((light) => (
          <Light key={light} light={light} label={t(light)} filled />
        ))}
      </p>
      <p className="flex flex-wrap gap-2">
        {tones.map((tone) => (
          <Tag key={tone} tone={tone}>
            {samples.steps[2]}
          </Tag>
        ))}
      </p>
      <div className="max-w-column">
        <Stepper label={samples.rows[3].title} steps={samples.steps} current={2} />
      </div>
      <div>
        <ExactTime dateTime="2026-11-27T17:30:00+08:00" said={samples.said} exact={samples.exact} />
        <div className="mt-2">
          <Disclosure summary={samples.why} open>
            {samples.whyText}
          </Disclosure>
        </div>
      </div>
      <Timeline
        entries={samples.history.map(([time, title, detail], index) => ({
          key: time,
          time,
          title,
          detail,
          tone: index === 2 ? 'accent' : 'plain',
        }))}
      />
      <Facts
        facts={[
          { label: samples.unit, value: samples.units[0] },
          { label: samples.company, value: samples.rows[3].company },
          { label: samples.timeLeft, value: samples.said },
        ]}
      />
      <Notice title={samples.dialogTitle}>{samples.dialogText}</Notice>
      <Notice tone="ok">{samples.toast}</Notice>
      <Notice tone="danger" title={samples.phoneError} />
      <EmptyState title={samples.emptyTitle}>{samples.emptyText}</EmptyState>
      <SkeletonRows rows={3} label={samples.timeLeft} />
    </Section>
  );
}
