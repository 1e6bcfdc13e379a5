import { useTranslations } from 'next-intl';
import type { EventContentView } from '#lib/cases/case-view.ts';
import { RESULTS } from '#lib/cases/domain/names.ts';
import { type EventData, textIn, textsIn, yesNo } from './event-data.ts';
import { isCompanyEvent, isStaffEvent } from './event-names.ts';
import { type Reading, unitName } from './reading.ts';

type EventTitleProps = {
  content: EventContentView;
  people: ReadonlyMap<string, string>;
  audience: 'staff' | 'company';
  reading: Reading;
};

/** What happened, as the end of a sentence that begins with who did it. */
export function EventTitle({ content, people, audience, reading }: EventTitleProps) {
  const t = useTranslations('events');
  const results = useTranslations('results');
  const { type } = content;
  const data = content.data ?? {};
  const result = RESULTS.find((each) => each === data.result);
  const values = { ...valuesOf(data, people, reading), result: result ? results(result) : '' };
  if (audience === 'company') return isCompanyEvent(type) ? t(`company.${type}`, values) : null;
  return isStaffEvent(type) ? t(`staff.${type}`, values) : type;
}

const valuesOf = (data: EventData, people: ReadonlyMap<string, string>, reading: Reading) => ({
  class: textIn(data, 'class') ?? '',
  number: textIn(data, 'into') ?? textIn(data, 'number') ?? 'unnamed',
  leader: textIn(data, 'leader') ?? '',
  form: textIn(data, 'form') ?? 'order',
  unit: unitName(textIn(data, 'lead') ?? textIn(data, 'unit'), reading),
  person: people.get(textIn(data, 'assigneeId') ?? '') ?? '',
  decision: textIn(data, 'decision') ?? '',
  score: textIn(data, 'score') ?? '',
  solved: yesNo(data.solved),
  reached: yesNo(data.reached),
  what: textIn(data, 'what') ?? '',
  target: textIn(data, 'target') ?? '',
  letter: textIn(data, 'letter') ?? '',
  units: textsIn(data, 'units')
    .map((unit) => unitName(unit, reading))
    .join(reading.locale === 'en' ? ', ' : '、'),
});
