import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EventContentView } from '#lib/cases/case-view.ts';
import { CLOCK_NAMES } from '#lib/cases/domain/names.ts';
import { sayDate, sayExactly } from '#lib/i18n/say-date.ts';
import { dayIn, type EventData, instantIn, recordIn, recordsIn, textIn, textsIn } from './event-data.ts';
import { LongText } from './long-text.tsx';
import { categoryName, type Reading, unitName } from './reading.ts';

type EventDetailProps = { content: EventContentView; audience: 'staff' | 'company'; reading: Reading };

type Words = ReturnType<typeof useTranslations<'events.fields'>>;
type ClockWords = ReturnType<typeof useTranslations<'clocks'>>;

/** Texts worth reading under a line of the history, in this order; titles say the rest. */
const TEXTS = [
  'description',
  'text',
  'demand',
  'reply',
  'instruction',
  'summary',
  'answer',
  'publicAnswer',
  'evidence',
  'note',
] as const;
const LABELLED = [
  'question',
  'reason',
  'plan',
  'advice',
  'basis',
  'internalNote',
  'unsolvedReason',
  'comment',
  'reference',
  'owner',
] as const;
const DATED = [
  ['promisedAt', 'promised'],
  ['dueAt', 'dueAt'],
  ['newDueAt', 'newDueAt'],
  ['reviewAt', 'reviewAt'],
  ['replyAt', 'replyAt'],
] as const;
const DAYS = ['reviewOn', 'writtenOn'] as const;
const LISTS = ['items', 'titles', 'files'] as const;

export function EventDetail({ content, audience, reading }: EventDetailProps) {
  const t = useTranslations('events');
  const fields = useTranslations('events.fields');
  const clocks = useTranslations('clocks');
  const { data, type } = content;
  if (data === null) return <p>{t('erased')}</p>;
  // The request's own text stands at the head of the page.
  if (type === 'filed') return null;
  const lines = [
    ...TEXTS.flatMap((key) => textLine(data, key)),
    ...LISTS.flatMap((key) => listLine(data, key, fields)),
    ...LABELLED.flatMap((key) => labelledLine(data, key, fields)),
    ...DAYS.flatMap((key) => dayLine(data, key, { fields, reading })),
    ...(audience === 'staff' ? staffLines(data, type, { fields, clocks, reading }) : []),
    ...DATED.flatMap(([key, label]) => dateLine(data, key, fields(label), reading)),
  ];
  return lines.length > 0 ? <div className="flex flex-col gap-1">{lines}</div> : null;
}

function textLine(data: EventData, key: string): ReactNode[] {
  const text = textIn(data, key);
  return text ? [<LongText key={key} text={text} />] : [];
}

function labelledLine(data: EventData, key: (typeof LABELLED)[number], fields: Words): ReactNode[] {
  const text = textIn(data, key);
  return text ? [<Labelled key={key} label={fields(key)} value={text} />] : [];
}

function listLine(data: EventData, key: (typeof LISTS)[number], fields: Words): ReactNode[] {
  const texts = textsIn(data, key);
  if (texts.length === 0) return [];
  return [
    <ul key={key} aria-label={fields(key)} className="list-disc pl-5">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>,
  ];
}

function dayLine(
  data: EventData,
  key: (typeof DAYS)[number],
  { fields, reading }: { fields: Words; reading: Reading },
): ReactNode[] {
  const day = dayIn(data, key);
  return day ? [<Labelled key={key} label={fields(key)} value={sayDate(day, reading.locale)} />] : [];
}

type StaffWords = { fields: Words; clocks: ClockWords; reading: Reading };

function staffLines(data: EventData, type: string, { fields, clocks, reading }: StaffWords) {
  const lines: ReactNode[] = [];
  const suggested = textIn(data, 'suggestedUnit');
  if (suggested)
    lines.push(<Labelled key="suggested" label={fields('suggestedUnit')} value={unitName(suggested, reading)} />);
  for (const helper of recordsIn(data, 'helpers')) {
    const [unit, question] = [textIn(helper, 'unit') ?? '', textIn(helper, 'question')];
    const value = [unitName(unit, reading), question].filter(Boolean).join(' · ');
    lines.push(<Labelled key={unit} label={fields('helpers')} value={value} />);
  }
  for (const move of recordsIn(data, 'moves')) {
    const name = CLOCK_NAMES.find((each) => each === move.clock);
    const [before, after] = [instantIn(move, 'dueAt'), instantIn(move, 'newDueAt')];
    if (!name || !before || !after) continue;
    const value = fields('change', { before: sayExactly(before, reading), after: sayExactly(after, reading) });
    lines.push(<Labelled key={`${name}-${textIn(move, 'unit')}`} label={clocks(name)} value={value} />);
  }
  if (type === 'reclassified') lines.push(...changes(data, fields, reading));
  if (type === 'called-back' && textIn(data, 'score')) {
    lines.push(<Labelled key="score" label={fields('score')} value={textIn(data, 'score') ?? ''} />);
  }
  return lines;
}

function changes(data: EventData, fields: Words, reading: Reading): ReactNode[] {
  const before = recordIn(data, 'before');
  const pairs = [
    ['classChange', textIn(before, 'class'), textIn(data, 'class')],
    [
      'category',
      categoryName(textIn(before, 'categoryCode'), reading),
      categoryName(textIn(data, 'categoryCode'), reading),
    ],
  ] as const;
  return pairs
    .filter(([, from, to]) => from !== to)
    .map(([label, from, to]) => (
      <Labelled key={label} label={fields(label)} value={fields('change', { before: from || '—', after: to || '—' })} />
    ));
}

function dateLine(data: EventData, key: string, label: string, reading: Reading): ReactNode[] {
  const at = instantIn(data, key);
  return at ? [<Labelled key={key} label={label} value={sayExactly(at, reading)} />] : [];
}

function Labelled({ label, value }: { label: string; value: string }) {
  return (
    <p className="whitespace-pre-line break-words">
      <span className="text-ink-3">{label} </span>
      {value}
    </p>
  );
}
