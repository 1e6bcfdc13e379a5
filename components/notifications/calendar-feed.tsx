import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';

type CalendarFeedProps = {
  kind: 'company' | 'staff';
  /** since when there is an address; null: none */
  since: ReactNode | null;
  open: FormAction;
  close: () => Promise<void>;
};

/** One's deadlines in one's own calendar program: an address that is a secret, made, renewed and ended here. */
export function CalendarFeed({ kind, since, open, close }: CalendarFeedProps) {
  const t = useTranslations('notices.feed');
  return (
    <Section title={t('title')} lead={t(`lead.${kind}`)}>
      {since && (
        <p className="mb-3 text-ink-2">
          {t('since')}
          {since}
        </p>
      )}
      <div className="flex flex-col gap-3">
        <ActionForm action={open} submit={t(since ? 'renew' : 'open')} kind="secondary" label={t('title')} />
        {since && (
          <form action={close} className="flex flex-wrap items-center gap-3">
            <SubmitButton kind="danger">{t('close')}</SubmitButton>
            <span className="text-ink-2 text-small">{t('closeHint')}</span>
          </form>
        )}
      </div>
    </Section>
  );
}
