import { Check, CircleHelp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SaidClause } from '#lib/policies/say-clause.ts';

const MARKS = { eligible: Check, ineligible: X, unknown: CircleHelp } as const;
const INKS = { eligible: 'text-ok', ineligible: 'text-danger', unknown: 'text-ink-3' } as const;

/** Each clause with whether it holds, the company's own value, how far it is, and where it is written. */
export function ClauseList({ clauses }: { clauses: readonly SaidClause[] }) {
  const t = useTranslations('policies');
  return (
    <ul className="flex flex-col gap-2">
      {clauses.map(({ text, verdict, reason, source }, index) => {
        const Mark = MARKS[verdict];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no names of their own, and never move
          <li key={index} className="flex gap-2">
            <Mark aria-hidden="true" className={`mt-[0.3em] size-[1.1em] shrink-0 ${INKS[verdict]}`} />
            <div>
              <span className="sr-only">{t(`verdict.${verdict}`)} </span>
              {text}
              {source && <span className="text-ink-3 text-small"> {t('page.after', { source })}</span>}
              {reason !== '' && reason !== text && <p className="text-ink-2 text-small">{reason}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
