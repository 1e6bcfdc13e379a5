import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { ChangeView } from '#lib/enterprises/queries/profile.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { labelOf, sayValue } from './entry-words.ts';

/** Who changed or verified what, newest first. */
export function ChangeList({ changes, reading }: { changes: readonly ChangeView[]; reading: Reading }) {
  const say = useTranslations('profile');
  const unknown = say('page.unknown');
  const line = ({ act, key, year, before, after }: ChangeView) => {
    const name = year === 0 ? labelOf(key, say) : say('page.ofYear', { name: labelOf(key, say), year: String(year) });
    const [was, is] = [before, after].map((value) => sayValue(key, value, say, reading) ?? unknown);
    return act === 'verified'
      ? say('page.wasVerified', { name, value: is ?? '' })
      : say('page.wasChanged', { name, before: was ?? '', after: is ?? '' });
  };
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
            <span>{line(change)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
