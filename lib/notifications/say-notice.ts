import type { Messages } from '#lib/i18n/messages.ts';
import { type DateReader, sayByDate, sayDate, sayMonth } from '#lib/i18n/say-date.ts';
import { type Directory, nameIn, officeOf, shortNameIn } from '#lib/organisation/directory.ts';
import { fillText } from './domain/fill-text.ts';
import { factsOfKind, isNoticeKind, type NoticeKind, type Placeholder } from './domain/kinds.ts';
import type { NoticeText } from './domain/text-change.ts';

/** What a notice is about, as its reader may see it at the moment of reading. */
export type NoticeCase = {
  readonly number: string;
  readonly title: string;
  readonly company: { readonly name: string; readonly nameEn: string | null } | null;
  readonly leadUnitCode: string | null;
};

/** A stored notice with its case; null: the reader may not see it any more, and nothing is told of it. */
export type ReadableNotice = {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly rung: string | null;
  readonly deadline: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
  readonly isUrgent: boolean;
  readonly case: NoticeCase | null;
  /** of a notice about a company itself; null: the reader does not belong to it any more */
  readonly company: NoticeCase['company'];
};

export type TextOf = (kind: NoticeKind) => NoticeText;

export type NoticeReading = DateReader & {
  readonly directory: Directory;
  readonly words: Messages['notices'];
  /** the district's own text, or the one it came with */
  readonly textOf: TextOf;
  /** whom a chat of many people must not show: neither title nor company */
  readonly isPublic?: boolean;
};

export type SaidNotice = {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly sms: string;
  readonly why: string | null;
  /** the one place to act */
  readonly path: string;
};

const SMS_TITLE = 20;

/** A notice in words: what, by when, why this reader, and where. Null where there is nothing to say of it. */
export function sayNotice(notice: ReadableNotice, reading: NoticeReading): SaidNotice | null {
  const { kind } = notice;
  if (!isNoticeKind(kind)) return null;
  const about = aboutOf(kind, notice);
  if (!about) return null;
  const known = knownOf(kind, about, notice, reading);
  const text = reading.textOf(kind);
  return {
    kind,
    title: fillText(text.title, known),
    body: fillText(text.body, known),
    sms: fillText(text.sms, { ...known, title: shortened(known.title, SMS_TITLE) }),
    why: sayWhy(notice.data, reading),
    path: pathOf(kind, about, notice.data),
  };
}

/** Of a month or a batch nothing is said of any case; of a case or a company its reader may not see any more, nothing at all. */
function aboutOf(kind: NoticeKind, notice: Pick<ReadableNotice, 'case' | 'company'>): NoticeCase | null {
  const { about } = factsOfKind(kind);
  if (about === 'case') return notice.case;
  return about === 'month' || about === 'batch' ? NO_CASE : notice.company && { ...NO_CASE, company: notice.company };
}

const NO_CASE: NoticeCase = { number: '', title: '', company: null, leadUnitCode: null };

function knownOf(
  kind: NoticeKind,
  { number, title, company, leadUnitCode }: NoticeCase,
  notice: ReadableNotice,
  reading: NoticeReading,
): Record<Placeholder, string> {
  const { words, directory, locale, isPublic } = reading;
  const { data } = notice;
  const by = instantIn(data.by) ?? notice.deadline;
  const clock = textIn(data.clock);
  return {
    number,
    title: isPublic ? words.message.untitled : title || (textIn(data.title) ?? ''),
    company: (!isPublic && company && nameOf(company, locale)) || words.message.noCompany,
    office: shortNameIn(locale, officeOf(directory)),
    unit: unitName(leadUnitCode, reading),
    by: by ? sayByDate(by, reading) : words.message.noDate,
    act: clock && Object.hasOwn(words.acts, clock) ? words.acts[clock as keyof typeof words.acts] : words.acts.handling,
    items: listIn(data.items, locale),
    reason: textIn(data.reason) ?? '',
    text: isPublic ? words.message.untitled : shortened(textIn(data.text) ?? '', 200),
    target: textIn(data.target) ?? '',
    stage: kind === 'alert' ? sayStage(notice.rung, words) : '',
    month: sayMonthOf(data.month, locale),
    standing: countIn(data.standing),
    added: countIn(data.added),
    policy: textIn(locale === 'en' ? data.policyEn : data.policy) ?? '',
    version: countIn(data.version),
    day: dayIn(data.day, locale),
    written: countIn(data.written),
    left: countIn(data.left),
  };
}

/** How far a clock has come: `used-70`, `before-1`, `due`, `after-3`. */
function sayStage(rung: string | null, { stages }: Messages['notices']): string {
  const [, name = 'due', amount = ''] = /^(used|before|after)-(\d+)$/.exec(rung ?? '') ?? [];
  return fillText(stages[name as keyof typeof stages], { percent: amount, days: amount });
}

/** Why this reader, in one sentence: what they were told as, and of which unit. */
function sayWhy({ as, unitCode }: Readonly<Record<string, unknown>>, reading: NoticeReading): string | null {
  const { why } = reading.words;
  return typeof as === 'string' && Object.hasOwn(why, as)
    ? fillText(why[as as keyof typeof why], { unit: unitName(textIn(unitCode), reading) })
    : null;
}

/** Where a notice leads: null when its reader may not see the case any more. */
export function pathOfNotice(notice: Pick<ReadableNotice, 'kind' | 'case' | 'company' | 'data'>): string | null {
  const { kind, data } = notice;
  const about = isNoticeKind(kind) ? aboutOf(kind, notice) : null;
  return about && isNoticeKind(kind) ? pathOf(kind, about, data) : null;
}

/** A company answers where it is asked; everybody else finds the next step on the case itself. */
function pathOf(kind: NoticeKind, { number }: NoticeCase, data: ReadableNotice['data']): string {
  const { month, code, uscc } = data;
  const { about, to } = factsOfKind(kind);
  if (about === 'batch') return `/desk/packages/batches/${textIn(data.about) ?? ''}`;
  if (about === 'month') return `/insight/shelved?month=${monthIn(month) ?? ''}`;
  if (about === 'company' && to === 'staff') return `/desk/enterprises/${textIn(uscc) ?? ''}/applications`;
  if (about === 'company') return typeof code === 'string' ? `/my/policies/${code}` : '/my/package';
  if (to === 'staff') return `/desk/cases/${number}`;
  return kind === 'question' ? `/my/requests/${number}?act=provide-information` : `/my/requests/${number}`;
}

const unitName = (code: string | null, { directory, locale, words }: NoticeReading): string => {
  const unit = code === null ? undefined : directory.units.get(code);
  return unit ? shortNameIn(locale, unit) : words.message.unit;
};

const nameOf = ({ name, nameEn }: { name: string; nameEn: string | null }, locale: string): string =>
  nameIn(locale, { name, nameEn: nameEn ?? name });

const shortened = (text: string, length: number): string => {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
};

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const listIn = (value: unknown, locale: string): string =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string').join(locale === 'en' ? '; ' : '；')
    : (textIn(value) ?? '');

const countIn = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

const monthIn = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : null;

function sayMonthOf(value: unknown, locale: DateReader['locale']): string {
  const month = monthIn(value);
  return month ? sayMonth(Temporal.PlainYearMonth.from(month), locale) : '';
}

const dayIn = (value: unknown, locale: DateReader['locale']): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? sayDate(value, locale) : '';

function instantIn(value: unknown): Temporal.Instant | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? Temporal.Instant.from(value) : null;
}
