import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { ProfileView } from '#lib/enterprises/queries/profile.ts';
import { labelOf, sayValue } from './entry-words.ts';

/** The size class with the indicators it follows from. */
export function SizeReason({ profile: { size, sizing }, reading }: { profile: ProfileView; reading: Reading }) {
  const say = useTranslations('profile');
  const unknown = say('page.unknown');
  const name = size === null ? say('page.sizeUnknown') : sayValue('size', size, say, reading);
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="text-ink-3">{labelOf('size', say)}</span> <strong>{name}</strong>
      </p>
      {sizing && sizing.indicators.length > 0 && (
        <ul className="text-ink-2 text-small">
          {sizing.indicators.map(({ indicator, value, bounds, size: byThis }) => {
            const said = (figure: number | null) => sayValue(indicator, figure, say, reading) ?? unknown;
            return (
              <li key={indicator}>
                {say('page.indicator', {
                  name: labelOf(indicator, say),
                  value: said(value),
                  size: sayValue('size', byThis, say, reading) ?? unknown,
                  small: said(bounds[0]),
                  medium: said(bounds[1]),
                  large: said(bounds[2]),
                })}
              </li>
            );
          })}
        </ul>
      )}
      <p className="text-ink-3 text-small">{say('page.sizeSource')}</p>
    </div>
  );
}
