import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Bounds, Kind } from '#lib/openapi/schema-rows.ts';

/** What a value may be: `文字，最多 100 字`, a list of names, a link to a shape of its own. */
export function KindText({ kind, bounds }: { kind: Kind; bounds: Bounds }) {
  const t = useTranslations('api.docs');
  const { lengthAtMost, from, to, itemsAtMost, byDefault } = bounds;
  const rules = [
    kind.isNullable && t('orNull'),
    lengthAtMost !== undefined && t('textAtMost', { max: lengthAtMost }),
    from !== undefined && t('from', { min: from }),
    to !== undefined && t('to', { max: to }),
    itemsAtMost !== undefined && t('itemsAtMost', { max: itemsAtMost }),
    byDefault !== undefined && t('default', { value: byDefault }),
  ].filter((rule) => rule !== false);
  const inner = kind.of ?? kind;
  return (
    <>
      <KindName kind={kind} />
      {rules.map((rule) => (
        <span key={rule} className="block text-ink-3 text-small">
          {rule}
        </span>
      ))}
      {inner.values.length > 0 && <Values values={inner.values} />}
    </>
  );
}

function KindName({ kind }: { kind: Kind }): ReactNode {
  const t = useTranslations('api.docs');
  if (kind.component) {
    return (
      <a href={`#schema-${kind.component}`} className="text-accent underline underline-offset-2">
        {kind.component}
      </a>
    );
  }
  return kind.of ? t('listOf', { kind: kind.of.component ?? t(`kinds.${kind.of.name}`) }) : t(`kinds.${kind.name}`);
}

/** Names are told as they are written. */
function Values({ values }: { values: readonly string[] }) {
  return (
    <span className="block text-small">
      {values.map((value, at) => (
        <span key={value}>
          {at > 0 && ' · '}
          <code className="whitespace-nowrap">{value}</code>
        </span>
      ))}
    </span>
  );
}
