import { useTranslations } from 'next-intl';
import { Timeline } from '#components/ui/timeline.tsx';
import type { EventContentView, EventView } from '#lib/cases/case-view.ts';
import { sayByDate, sayExactly } from '#lib/i18n/say-date.ts';
import { textIn, yesNo } from '../event-data.ts';
import { EventDetail } from '../event-detail.tsx';
import { isCompanyEvent } from '../event-names.ts';
import { EventTitle } from '../event-title.tsx';
import { LongText } from '../long-text.tsx';
import { type Reading, unitName } from '../reading.ts';
import { levelOf } from './level.ts';

type ConversationProps = {
  events: readonly EventView[];
  /** names of the company's own people */
  people: ReadonlyMap<string, string>;
  viewerId: string;
  /** the answer, or the refusal, that stands on its own above: its text is not repeated here */
  above: 'answered' | 'declined' | null;
  leadUnitCode: string | null;
  reading: Reading;
};

type Entry = { readonly seq: number; readonly content: EventContentView };

/** 沟通记录: what was said and done, from the beginning. Units are named, their people never. */
export function Conversation({ events, people, viewerId, above, leadUnitCode, reading }: ConversationProps) {
  const t = useTranslations('my.talk');
  const entries = events.flatMap(({ seq, content }) =>
    content && isCompanyEvent(content.type) ? [{ seq, content }] : [],
  );
  const told = entries.findLast(({ content }) => content.type === above);
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: String(entry.seq),
        time: (
          <time dateTime={entry.content.at.toString()} title={sayExactly(entry.content.at, reading)}>
            {sayByDate(entry.content.at, reading)}
          </time>
        ),
        title: (
          <Title entry={entry} people={people} viewerId={viewerId} leadUnitCode={leadUnitCode} reading={reading} />
        ),
        detail: entry === told ? <p>{t('above')}</p> : <Detail content={entry.content} reading={reading} />,
        tone: entry.content.actorKind === 'company' ? ('plain' as const) : ('accent' as const),
      }))}
    />
  );
}

/** One's own comment needs no label saying whose it is. */
function Detail({ content, reading }: { content: EventContentView; reading: Reading }) {
  const comment = content.type === 'rated' && content.data ? textIn(content.data, 'comment') : null;
  if (content.type === 'rated' && content.data) return comment && <LongText text={comment} />;
  return <EventDetail content={content} audience="company" reading={reading} />;
}

type TitleProps = { entry: Entry; reading: Reading } & Pick<ConversationProps, 'people' | 'viewerId' | 'leadUnitCode'>;

function Title({ entry: { content }, people, viewerId, leadUnitCode, reading }: TitleProps) {
  const t = useTranslations('my');
  const events = useTranslations('events');
  const { actorKind, actorId, actorUnitCode, type } = content;
  const own = actorId === viewerId ? t('you') : ((actorId && people.get(actorId)) ?? '');
  // Whoever passed the answer on, it is the answer of the unit that worked for it.
  const unitCode = type === 'answered' ? (leadUnitCode ?? actorUnitCode) : actorUnitCode;
  const unit = unitName(unitCode, reading) || events('nobody');
  return (
    <>
      <span className="font-medium">{actorKind === 'company' ? own : unit}</span>
      {reading.locale === 'en' ? ' ' : ''}
      {useOwnWords(content) ?? <EventTitle content={content} people={people} audience="company" reading={reading} />}
    </>
  );
}

/** What is told to its company otherwise than to others; null for all else. */
function useOwnWords({ type, actorKind, actorUnitCode, data }: EventContentView): string | null {
  const t = useTranslations('my');
  if (type === 'filed' && actorKind !== 'company') return t('talk.filedForYou');
  if (type === 'dispatched' && actorUnitCode && data?.lead === actorUnitCode) return t('talk.keptByOffice');
  const level = type === 'rated' ? levelOf(data?.score) : null;
  return level && t('talk.rated', { solved: yesNo(data?.solved), level: t(`rate.${level}`) });
}
