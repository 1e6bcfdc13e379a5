import { useTranslations } from 'next-intl';
import { Timeline } from '#components/ui/timeline.tsx';
import type { EventContentView, EventView } from '#lib/cases/case-view.ts';
import { sayByDate, sayExactly } from '#lib/i18n/say-date.ts';
import { EventDetail } from '../event-detail.tsx';
import { isCompanyEvent } from '../event-names.ts';
import { EventTitle } from '../event-title.tsx';
import { type Reading, unitName } from '../reading.ts';

type ConversationProps = {
  events: readonly EventView[];
  /** names of the company's own people */
  people: ReadonlyMap<string, string>;
  viewerId: string;
  /** the answer stands on its own above: its text is not repeated here */
  isAnswerAbove: boolean;
  reading: Reading;
};

type Entry = { readonly seq: number; readonly content: EventContentView };

/** 沟通记录: what was said and done, from the beginning. Units are named, their people never. */
export function Conversation({ events, people, viewerId, isAnswerAbove, reading }: ConversationProps) {
  const t = useTranslations('my.talk');
  const entries = events.flatMap(({ seq, content }) =>
    content && isCompanyEvent(content.type) ? [{ seq, content }] : [],
  );
  const above = isAnswerAbove ? entries.findLast(({ content }) => content.type === 'answered') : undefined;
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: String(entry.seq),
        time: (
          <time dateTime={entry.content.at.toString()} title={sayExactly(entry.content.at, reading)}>
            {sayByDate(entry.content.at, reading)}
          </time>
        ),
        title: <Title entry={entry} people={people} viewerId={viewerId} reading={reading} />,
        detail:
          entry === above ? (
            <p>{t('answerAbove')}</p>
          ) : (
            <EventDetail content={entry.content} audience="company" reading={reading} />
          ),
        tone: entry.content.actorKind === 'company' ? ('plain' as const) : ('accent' as const),
      }))}
    />
  );
}

type TitleProps = { entry: Entry; reading: Reading } & Pick<ConversationProps, 'people' | 'viewerId'>;

function Title({ entry: { content }, people, viewerId, reading }: TitleProps) {
  const t = useTranslations('my');
  const events = useTranslations('events');
  const { actorKind, actorId, actorUnitCode, type } = content;
  const own = actorId === viewerId ? t('you') : ((actorId && people.get(actorId)) ?? '');
  const unit = unitName(actorUnitCode, reading) || events('nobody');
  const isFiledForYou = type === 'filed' && actorKind !== 'company';
  return (
    <>
      <span className="font-medium">{actorKind === 'company' ? own : unit}</span>
      {reading.locale === 'en' ? ' ' : ''}
      {isFiledForYou ? (
        t('talk.filedForYou')
      ) : (
        <EventTitle content={content} people={people} audience="company" reading={reading} />
      )}
    </>
  );
}
