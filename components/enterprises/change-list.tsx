import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { ChangeView, EntryChange, QualificationTold } from '#lib/enterprises/queries/profile-changes.ts';
import { sayDate, sayWhen } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { labelOf, sayValue } from './entry-words.ts';

/** Who changed or verified what, newest first. */
export function ChangeList({ changes, reading }: { changes: readonly ChangeView[]; reading: Reading }) {
  const say = useTranslations('profile');
  const line = useChangeWords(reading);
  return (
    <section aria-labelledby="history" className="mt-10 flex flex-col gap-3 border-line border-t pt-4">
      <h2 id="history" className="text-heading">
        {say('page.history')}
      </h2>
      {changes.length === 0 && <p className="text-ink-2">{say('page.noHistory')}</p>}
      <ol className="flex flex-col gap-2">
        {changes.map((change) => (
          <li key={change.id} className="flex flex-wrap gap-x-4">
            <span className="text-ink-3 tabular-nums">{sayWhen(toInstant(change.at), reading)}</span>
            <span>{change.actor ? ownNameIn(reading.locale, change.actor) : say('page.import')}</span>
            <span className="min-w-0 break-words">{line(change)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useChangeWords(reading: Reading): (change: ChangeView) => string {
  const say = useTranslations('profile');
  const words = useTranslations('enterprises');
  const t = useTranslations('certificates');
  const entry = ({ act, key, year, before, after }: EntryChange) => {
    const name = year === 0 ? labelOf(key, say) : say('page.ofYear', { name: labelOf(key, say), year: String(year) });
    const [was = '', is = ''] = [before, after].map(
      (value) => sayValue(key, value, say, reading) ?? say('page.unknown'),
    );
    return act === 'verified'
      ? say('page.wasVerified', { name, value: is })
      : say('page.wasChanged', { name, before: was, after: is });
  };
  const told = (record: QualificationTold | null) => {
    if (record === null) return t('told.none');
    const { number, grantedOn, expiresOn, proof } = record;
    const parts = [
      number && t('told.number', { number }),
      grantedOn && t('told.granted', { day: sayDate(grantedOn, reading.locale) }),
      expiresOn && t('told.expires', { day: sayDate(expiresOn, reading.locale) }),
      proof && t('told.proof', { name: proof }),
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(say('page.between')) : t('told.bare');
  };
  return (change) => {
    switch (change.about) {
      case 'entry':
        return entry(change);
      case 'completeness':
        return t(change.isComplete ? 'told.complete' : 'told.incomplete');
      case 'qualification': {
        const name = words(`qualification.${change.kind}`);
        return change.act === 'verified'
          ? say('page.wasVerified', { name, value: told(change.after) })
          : say('page.wasChanged', { name, before: told(change.before), after: told(change.after) });
      }
    }
  };
}
