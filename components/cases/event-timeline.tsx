import { useTranslations } from 'next-intl';
import { Timeline } from '#components/ui/timeline.tsx';
import type { EventContentView, EventView } from '#lib/cases/case-view.ts';
import { EventDetail } from './event-detail.tsx';
import { EventTitle } from './event-title.tsx';
import { Moment } from './moment.tsx';
import { type Reading, unitName } from './reading.ts';

type EventTimelineProps = {
  events: readonly EventView[];
  /** names by identifier, of `CaseDetail.people` */
  people: ReadonlyMap<string, string>;
  audience: 'staff' | 'company';
  reading: Reading;
  /** The latest on top; a story is otherwise told from its beginning. */
  newestFirst?: boolean;
};

/** The history: who, when, what, on which grounds. What this reader may not see is left out, not hinted at. */
export function EventTimeline({ events, people, audience, reading, newestFirst = false }: EventTimelineProps) {
  const t = useTranslations('events');
  const seen = events.flatMap(({ seq, content }) => (content ? [{ seq, content }] : []));
  const ordered = newestFirst ? seen.toReversed() : seen;
  if (ordered.length === 0) return <p className="text-ink-3">{t('empty')}</p>;
  return (
    <Timeline
      entries={ordered.map(({ seq, content }) => ({
        key: String(seq),
        time: <Moment at={content.at} reading={reading} how="exact" />,
        title: (
          <>
            <EventActor content={content} people={people} reading={reading} />{' '}
            <EventTitle content={content} people={people} audience={audience} reading={reading} />
          </>
        ),
        detail: <EventDetail content={content} audience={audience} reading={reading} />,
        tone: content.from !== content.to ? ('accent' as const) : ('plain' as const),
      }))}
    />
  );
}

type EventActorProps = { content: EventContentView; people: ReadonlyMap<string, string>; reading: Reading };

export function EventActor({ content, people, reading }: EventActorProps) {
  const t = useTranslations('events');
  return <span className="font-medium">{actorOf(t, { content, people, reading })}</span>;
}

/** A company reads which unit acted, staff also who in it. */
function actorOf(
  t: ReturnType<typeof useTranslations<'events'>>,
  { content, people, reading }: EventActorProps,
): string {
  const name = content.actorId ? people.get(content.actorId) : undefined;
  if (content.actorKind === 'company') return t('companyPerson', { name: name ?? '' }).trim();
  const unit = unitName(content.actorUnitCode, reading);
  const absent = typeof content.data?.insteadOf === 'string' ? people.get(content.data.insteadOf) : undefined;
  if (name && unit && absent) return t('staffPersonFor', { unit, name, absent });
  if (name && unit) return t('staffPerson', { unit, name });
  return unit || name || t('nobody');
}
