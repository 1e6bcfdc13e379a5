import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { PolicyAnswer, WindowState } from '#lib/policies/schema.ts';

const TONES: { readonly [S in WindowState]?: TagTone } = { open: 'ok', upcoming: 'accent', ended: 'warning' };

/** What one should know before reading on: whose it is, for whom, whether it can be applied for, and whether it has been verified. */
export function PolicyTags({ policy }: { policy: Pick<PolicyAnswer, 'level' | 'kind' | 'state' | 'verification'> }) {
  const t = useTranslations('policies');
  return (
    <span className="flex flex-wrap gap-1.5">
      <Tag>{t(`level.${policy.level}`)}</Tag>
      <Tag>{t(`kind.${policy.kind}`)}</Tag>
      <Tag tone={TONES[policy.state] ?? 'plain'}>{t(`state.${policy.state}`)}</Tag>
      <Tag tone={policy.verification === 'verified' ? 'ok' : 'warning'}>{t(`verification.${policy.verification}`)}</Tag>
    </span>
  );
}
