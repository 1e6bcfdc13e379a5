import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import type { VersionView } from '#lib/policies/queries/desk-policy.ts';
import { sayTree } from '#lib/policies/say-tree.ts';
import { ConditionList } from '../condition-list.tsx';

type VersionListProps = { versions: readonly VersionView[]; inForce: number | null; reading: Reading };

/** Every version with its rule in words, the newest first; the one in force is open. */
export function VersionList({ versions, inForce, reading }: VersionListProps) {
  const t = useTranslations('policies.desk');
  const { locale, now, timeZone } = reading;
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const conditionsOf = ({ rule }: VersionView) => {
    const { root, context } = compileRule(rule, today);
    return sayTree(root.condition, { locale, context });
  };
  return (
    <section aria-labelledby="versions" className="flex flex-col gap-3">
      <h2 id="versions" className="text-heading">
        {t('versions')}
      </h2>
      {versions.map((version) => (
        <Disclosure
          key={version.number}
          open={version.number === inForce}
          summary={
            <>
              {t('version', { number: version.number })} <Tag>{t(`statuses.${version.status}`)}</Tag>
            </>
          }
        >
          <p className="font-semibold">{locale === 'en' ? version.titleEn : version.title}</p>
          {version.publishedAt && (
            <p className="text-small">
              {sayWhen(Temporal.Instant.fromEpochMilliseconds(version.publishedAt.getTime()), reading)}
            </p>
          )}
          <p className="my-2 whitespace-pre-line">{locale === 'en' ? version.benefitEn : version.benefit}</p>
          <ConditionList conditions={conditionsOf(version)} />
        </Disclosure>
      ))}
    </section>
  );
}
