import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { StandingKind } from '#lib/cases/domain/company-standing.ts';

const TONES: Partial<Record<StandingKind, TagTone>> = {
  information: 'warning',
  answered: 'warning',
  accepting: 'accent',
  appealing: 'accent',
  accepted: 'accent',
  'passed-on': 'accent',
  handling: 'accent',
  redo: 'accent',
  split: 'accent',
  rated: 'accent',
  closed: 'ok',
};

/** In one word where a request stands, as its company reads it; amber is what waits for the company. */
export function StandingTag({ kind }: { kind: StandingKind }) {
  const t = useTranslations('my.kind');
  return <Tag tone={TONES[kind] ?? 'plain'}>{t(kind)}</Tag>;
}
