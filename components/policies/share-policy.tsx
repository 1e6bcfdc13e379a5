import { useTranslations } from 'next-intl';
import { CopyText } from '#components/ui/copy-text.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import type { PolicyView } from '#lib/policies/queries/find-policy.ts';
import { said } from './say-policy.ts';

/** A policy to send to a colleague: its name, what it gives, and its address. */
export function SharePolicy({ policy, locale }: { policy: PolicyView; locale: Locale }) {
  const t = useTranslations('policies.share');
  const { title, benefit } = said(policy, locale);
  return (
    <Disclosure summary={t('title')}>
      <CopyText
        label={t('label')}
        text={`${title}\n${benefit}\n`}
        path={`/policies/${encodeURIComponent(policy.code)}`}
        copy={t('copy')}
        copied={t('copied')}
        byHand={t('byHand')}
      />
    </Disclosure>
  );
}
