import type { useTranslations } from 'next-intl';
import { factsOf } from '#lib/audit/domain/entry-changes.ts';
import type { AuditLine, AuditPerson } from '#lib/audit/queries/entries.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';

export type Words = ReturnType<typeof useTranslations<'audit'>>;

/** A name and, where given, the login that is one person's alone. */
export const personName = (person: Omit<AuditPerson, 'id'> | null, locale: Locale, t: Words): string =>
  person ? `${ownNameIn(locale, person)}${t('login', { login: person.login })}` : t('unknownPerson');

/** What happened, in words; an action of a later version keeps its own name. */
export const sayAction = (action: string, t: Words): string => {
  const key = `actions.${action}` as 'actions.signed-in';
  return t.has(key) ? t(key) : action;
};

export const saySubject = ({ subject, subjectPerson }: AuditLine, locale: Locale, t: Words): string =>
  subjectPerson ? personName(subjectPerson, locale, t) : sayValue(subject ?? '', t);

/** What the entry says besides: of a change, before and after. */
export const sayFacts = ({ data }: Pick<AuditLine, 'data'>, t: Words): string[] =>
  factsOf(data).map((fact) => {
    const name = sayWord('fields', fact.name, t);
    return 'value' in fact
      ? t('fact', { name, value: sayValue(fact.value, t) })
      : t('change', { name, before: sayValue(fact.before, t) || '—', after: sayValue(fact.after, t) || '—' });
  });

const sayValue = (value: string, t: Words): string => sayWord('values', value, t);

function sayWord(kind: 'fields' | 'values', word: string, t: Words): string {
  if (!/^[\w-]+$/.test(word)) return word;
  const key = `${kind}.${word}` as 'fields.purpose';
  return t.has(key) ? t(key) : word;
}
