import { factsOfKind, type NoticeKind } from './domain/kinds.ts';
import type { NoticeText } from './domain/text-change.ts';
import { type NoticeReading, type SaidNotice, sayNotice } from './say-notice.ts';

/** A text as it would read of an invented request, in the language of the reading; for looking at it before it is saved. */
export function sayExample(
  kind: NoticeKind,
  text: NoticeText,
  reading: Omit<NoticeReading, 'textOf'>,
): SaidNotice | null {
  const { directory, now, timeZone, words } = reading;
  const { example } = words;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const by = today.add({ days: 3 }).toZonedDateTime({ timeZone, plainTime: '17:30' }).toInstant();
  const unit = [...directory.units.values()].find((each) => each.kind === 'department' && each.isActive);
  const company = { name: example.company, nameEn: example.company };
  const about = {
    number: `CN${today.toString().replaceAll('-', '')}-0042`,
    title: example.title,
    company,
    leadUnitCode: unit?.code ?? null,
  };
  const { items, reason, text: written, target } = example;
  const month = today.toPlainYearMonth().subtract({ months: 1 }).toString();
  const list = { month, standing: 12, added: 3 };
  const as = factsOfKind(kind).to === 'company' ? 'filer' : 'handler';
  const data = {
    by: by.toString(),
    clock: 'handling',
    items,
    reason,
    text: written,
    target,
    as,
    unitCode: unit?.code,
    ...list,
    ...{ title: example.title, written: 38, left: 2 },
    ...{ version: 2, day: today.add({ days: 14 }).toString(), policy: example.policy, policyEn: example.policy },
  };
  const notice = {
    id: '',
    kind,
    data,
    rung: 'before-1',
    deadline: by,
    createdAt: now,
    isUrgent: false,
    case: about,
    company,
  };
  return sayNotice(notice, { ...reading, textOf: () => text });
}
