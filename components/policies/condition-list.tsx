import { useTranslations } from 'next-intl';
import type { SaidCondition } from '#lib/policies/say-tree.ts';

/** Conditions one under the other, those of a group below its words. */
export function ConditionList({ conditions }: { conditions: readonly SaidCondition[] }) {
  const t = useTranslations('policies.page');
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {conditions.map(({ text, source, parts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no names of their own, and never move
        <li key={index}>
          {text}
          {source && <span className="text-ink-3 text-small"> {t('after', { source })}</span>}
          {parts.length > 0 && (
            <div className="mt-1">
              <ConditionList conditions={parts} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
