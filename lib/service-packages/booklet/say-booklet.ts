import { createTranslator } from 'next-intl';
import { statusSeenBy } from '#lib/cases/domain/seen.ts';
import type { CaseLine } from '#lib/cases/queries/list-cases.ts';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayHours } from '#lib/i18n/say-hours.ts';
import { type Directory, nameIn, officeOf, ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';
import type { Part } from '../domain/parts.ts';
import type { CompanyPackages, PackageItemView, PackageView } from '../queries/package-view.ts';
import type { Booklet, BookletPart, BookletPolicy, ContactCard } from './content.ts';

export type BookletSource = {
  readonly company: CompanyPackages['company'];
  readonly shown: PackageView;
  readonly seats: readonly SeatView[];
  readonly requests: { readonly lines: readonly CaseLine[]; readonly isMore: boolean };
  readonly directory: Directory;
  /** the address of the live package */
  readonly address: string;
  readonly today: Temporal.PlainDate;
};

const translatorIn = (locale: Locale) => createTranslator({ locale, messages: messagesOf(locale) });
type Words = { readonly t: ReturnType<typeof translatorIn>; readonly locale: Locale; readonly directory: Directory };

/** A version in the words of one language. What is not verified or no longer in force is left out, and how many that are is said. */
export function sayBooklet(source: BookletSource, locale: Locale): Booklet {
  const { company, shown, directory, today, address } = source;
  const words: Words = { t: translatorIn(locale), locale, directory };
  const { t } = words;
  const { greeting, disclaimer } = messagesOf(locale).booklet;
  const name = ownNameIn(locale, company);
  const day = sayDate(shown.handedOverOn ?? today, locale);
  const own = shown.greeting.split('\n').map((line) => line.trim());
  return {
    language: locale,
    title: t('booklet.title'),
    titleBelow: messagesOf(locale === 'en' ? 'zh-CN' : 'en').booklet.title,
    district: nameIn(locale, directory.district),
    company: name,
    companyBelow: otherName(company, name),
    edition: t('booklet.edition', { number: shown.number }),
    day,
    draftMark: markOf(shown.status, words),
    pageOf: locale === 'en' ? 'Page {page} of {pages}' : '第 {page} 页 共 {pages} 页',
    letter: {
      title: t('booklet.letter'),
      salutation: t('booklet.salutation', { company: name }),
      paragraphs: shown.greeting ? [...own.filter(Boolean), ...chineseMark(shown.greeting, words)] : greeting,
      signature: nameIn(locale, officeOf(directory)),
      day,
    },
    contentsTitle: t('booklet.contents'),
    parts: [sayPolicies(shown, 'general', words), sayPolicies(shown, 'own', words), sayTalk(source, words)],
    closing: {
      title: t('booklet.closing'),
      lead: t('booklet.closingLead'),
      address,
      codeLabel: t('booklet.code'),
      disclaimerTitle: t('booklet.disclaimerTitle'),
      disclaimer: disclaimer.map((text) => text.replace('{day}', sayDate(today, locale))),
    },
  };
}

/** Said in English of what somebody wrote in Chinese alone: it is printed as it is. */
const chineseMark = (text: string, { t, locale }: Words): string[] =>
  locale === 'en' && /\p{Script=Han}/u.test(text) ? [t('booklet.inChinese')] : [];

const otherName = ({ name, nameEn }: BookletSource['company'], shown: string): string | null =>
  [name, nameEn].find((each) => each !== null && each !== shown) ?? null;

function markOf(status: PackageView['status'], { t }: Words): string | null {
  if (status === 'discarded') return t('booklet.discarded');
  return status === 'draft' || status === 'in-review' ? t('booklet.draft') : null;
}

const ORDER = ['general', 'own', 'talk'] as const;
const EMPTY = { policies: null, remarks: [], steps: null, requests: null, team: null } as const;

const heading = (part: (typeof ORDER)[number], { t, locale }: Words) => ({
  ordinal: messagesOf(locale).booklet.ordinals[ORDER.indexOf(part)] ?? '',
  title: t(`booklet.parts.${part}`),
  lead: t(`booklet.leads.${part}`),
});

function sayPolicies({ items }: PackageView, part: Part, words: Words): BookletPart {
  const { t } = words;
  const chosen = items.filter((item) => item.part === part);
  const fit = chosen.filter(({ isFit }) => isFit);
  const leftOut = chosen.length - fit.length;
  return {
    ...EMPTY,
    ...heading(part, words),
    policies: fit.map((item) => sayPolicy(item, words)),
    remarks: [
      ...(chosen.length === 0 ? [t('booklet.none')] : []),
      ...(leftOut > 0 ? [t('booklet.leftOut', { count: leftOut })] : []),
    ],
  };
}

function sayPolicy(item: PackageItemView, words: Words): BookletPolicy {
  const { t, locale, directory } = words;
  const isEnglish = locale === 'en';
  const unit = item.unit ? directory.units.get(item.unit) : undefined;
  const issuer = isEnglish ? item.issuerEn : item.issuer;
  const names: Readonly<Record<string, string>> = messagesOf(locale).policies.materials;
  const window = [isEnglish ? item.windowEn : item.window];
  if (item.closesOn) window.push(t('booklet.closes', { day: sayDate(item.closesOn, locale) }));
  const texts = {
    benefit: isEnglish ? item.benefitEn : item.benefit,
    window: window.filter(Boolean).join(isEnglish ? '; ' : '；'),
    materials:
      item.materials.map((code) => names[code] ?? code).join(isEnglish ? ', ' : '、') ||
      (item.state === 'none' ? '' : t('policies.page.noMaterials')),
    validity: item.validUntil ? t('booklet.validUntil', { day: sayDate(item.validUntil, locale) }) : '',
    contact: unit ? nameIn(locale, unit) : t('policies.page.noContact'),
    source: item.documentNumber ? t('booklet.document', { issuer, number: item.documentNumber }) : issuer,
    note: [item.note, ...chineseMark(item.note, words)].join(' ').trim(),
  };
  const title = isEnglish ? item.titleEn : item.title;
  return {
    title,
    // What fits needs no note, what only may fit has one that says why: of what has a note, nothing is said but who decides.
    verdict: [
      t(item.note === '' ? 'booklet.verdict' : 'booklet.decides'),
      ...chineseMark(`${title}${texts.benefit}`, words),
    ].join(' '),
    facts: (Object.keys(texts) as (keyof typeof texts)[])
      .filter((key) => texts[key] !== '')
      .map((key) => ({ label: t(`booklet.facts.${key}`), text: texts[key] })),
  };
}

function sayTalk({ seats, requests, directory }: BookletSource, words: Words): BookletPart {
  const { t, locale } = words;
  const { lines, isMore } = requests;
  const hours = t('teams.hours', { hours: sayHours(directory.calendar.week, locale) });
  return {
    ...EMPTY,
    ...heading('talk', words),
    steps: { title: t('booklet.steps'), items: messagesOf(locale).booklet.howTo, remarks: [] },
    requests: {
      title: t('booklet.requests'),
      items: lines.map((line) => sayRequest(line, words)),
      remarks: [
        ...(lines.length === 0 ? [t('booklet.noRequests')] : []),
        ...(isMore ? [t('booklet.moreRequests', { count: lines.length })] : []),
      ],
    },
    team: {
      title: t('booklet.team'),
      cards: seats.map((seat) => sayCard(seat, words)),
      remarks: seats.length === 0 ? [t('teams.unnamed')] : [hours],
    },
  };
}

function sayRequest({ number, title, leadUnitCode, status }: CaseLine, { t, locale, directory }: Words): string {
  const unit = (leadUnitCode && directory.units.get(leadUnitCode)) || officeOf(directory);
  const seen = statusSeenBy({ kind: 'company' }, status);
  return t('booklet.request', { number, title, unit: shortNameIn(locale, unit), status: t(`companyStatus.${seen}`) });
}

/** Leaders by name and title alone. */
function sayCard(seat: SeatView, { t, locale, directory }: Words): ContactCard {
  const { role, unitCode, officePhone } = seat;
  const unit = directory.units.get(unitCode);
  const does = t(`teams.does.${role}`);
  const lines = role === 'leader' ? [does] : [unit ? nameIn(locale, unit) : '', does, officePhone ?? ''];
  return { role: t(`teams.roles.${role}`), name: ownNameIn(locale, seat), lines: lines.filter(Boolean) };
}
