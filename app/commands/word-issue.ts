import type { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { CommandError } from '#components/cases/command-state.ts';

type Words = Awaited<ReturnType<typeof getTranslations<'validation'>>>;

/** Fields in which one chooses rather than writes. */
const CHOSEN = new Set([
  'lead',
  'unit',
  'class',
  'categoryCode',
  'assignee',
  'result',
  'decision',
  'reached',
  'solved',
  'score',
  'routeKind',
  'parentCode',
]);

/** What is wrong with one field of a command's input, as a sentence. */
export function wordIssue(issue: z.core.$ZodIssue, payload: unknown, t: Words): CommandError {
  const field = issue.path.map(String).join('.');
  const last = String(issue.path.at(-1) ?? '');
  const given = valueAt(payload, issue.path);
  return { field: field || null, message: sentence(issue, { given, last }, t) };
}

/** Schemas that know better than a kind of issue name the sentence themselves. */
const SENTENCES = [
  'mobile',
  'email',
  'fileTooLarge',
  'required',
  'usccLength',
  'usccAlphabet',
  'usccCheckDigit',
  'ruleMalformed',
  'amount',
  'endsBeforeItBegins',
  'both-ends',
  'network',
] as const;
const isSentence = (code: unknown): code is (typeof SENTENCES)[number] => SENTENCES.some((each) => each === code);

/** What can be wrong with a calendar, by the code of its schema. */
const CALENDAR_FAULTS = {
  'calendar-not-json': 'calendarNotJson',
  'calendar-malformed': 'calendarMalformed',
  'interval-reversed': 'intervalReversed',
  'intervals-overlap': 'intervalsOverlap',
  'holiday-and-workday': 'holidayAndWorkday',
  'date-of-other-year': 'dateOfOtherYear',
  'year-empty': 'yearEmpty',
  'hours-malformed': 'hoursMalformed',
  'week-empty': 'weekEmpty',
} as const;
const isCalendarFault = (code: unknown): code is keyof typeof CALENDAR_FAULTS =>
  typeof code === 'string' && code in CALENDAR_FAULTS;

function sentence(issue: z.core.$ZodIssue, { given, last }: { given: unknown; last: string }, t: Words): string {
  if (given === undefined || given === '') return t(CHOSEN.has(last) ? 'choose' : 'required');
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' && typeof given === 'string'
        ? t('tooLong', { max: Number(issue.maximum), length: given.trim().length })
        : t('invalid');
    case 'custom':
      if (issue.params?.code === 'address') return t('address');
      if (issue.params?.code === 'date') return t('date');
      if (isCalendarFault(issue.params?.code))
        return t(CALENDAR_FAULTS[issue.params.code], {
          date: String(issue.params.date ?? ''),
          at: String(issue.params.at ?? ''),
        });
      if (isSentence(issue.params?.code)) return t(issue.params.code, { length: Number(issue.params.length ?? 0) });
      return issue.params?.code === 'too-big' && typeof given === 'string'
        ? t('tooLong', { max: Number(issue.params.max), length: [...given.trim()].length })
        : t('invalid');
    case 'too_small':
      return t(typeof given === 'string' && given.trim() === '' ? 'required' : 'invalid');
    case 'invalid_value':
      return t('unknownOption');
    case 'invalid_format':
      return t(issue.format === 'date' ? 'date' : 'invalid');
    case 'invalid_union':
      return t('number');
    default:
      return t('invalid');
  }
}

function valueAt(payload: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    payload,
  );
}
