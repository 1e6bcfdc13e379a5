import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { TemplateStanding } from '#lib/templates/domain/template.ts';

const TONES: { readonly [S in TemplateStanding]?: TagTone } = {
  quotable: 'ok',
  'awaiting-approval': 'accent',
  expired: 'warning',
};

export function TemplateStandingTag({ standing }: { standing: TemplateStanding }) {
  const t = useTranslations('templates.standing');
  return <Tag tone={TONES[standing] ?? 'plain'}>{t(standing)}</Tag>;
}
