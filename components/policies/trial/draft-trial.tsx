import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayCount } from '#lib/i18n/say-number.ts';
import type { TrialStanding } from '#lib/policies/domain/trial.ts';
import type { DeskPolicyView } from '#lib/policies/queries/desk-policy.ts';
import type { TrialView } from '#lib/policies/queries/trials.ts';

type DraftTrialProps = {
  code: string;
  draft: NonNullable<DeskPolicyView['draft']>;
  trial: TrialView | null;
  standing: TrialStanding | null;
  reading: Reading;
  tryDraft: FormAction;
};

/** A policy's draft, whether it has been tried on all companies, and the way there. */
export function DraftTrial({ code, draft, trial, standing, reading, tryDraft }: DraftTrialProps) {
  const t = useTranslations('policies.desk');
  const words = useTranslations('policies.trial');
  const say = (count: number) => sayCount(count, reading.locale);
  const tried = trial?.number === draft.number ? standing : null;
  const lead = () => {
    if (!trial || !tried) return t('draftLead');
    if (tried !== 'current') return words(`short.${tried}`);
    const { gains, loses } = trial.movements;
    return words('told', { day: sayDate(trial.day, reading.locale), gains: say(gains), loses: say(loses) });
  };
  return (
    <section aria-labelledby="draft" className="flex flex-col gap-3">
      <h2 id="draft" className="text-heading">
        {t('draftTitle', { number: draft.number })}
      </h2>
      <p className="text-ink-2">{lead()}</p>
      {tried === 'current' || tried === 'running' ? (
        <p>
          <ButtonLink kind="primary" href={`/desk/policies/${code}/trial`}>
            {words(tried === 'current' ? 'toResult' : 'toProgress')}
          </ButtonLink>
        </p>
      ) : (
        <ActionForm
          action={tryDraft}
          submit={t('tryIt')}
          label={t('tryIt')}
          hidden={{ code, number: draft.number, revision: draft.revision }}
        />
      )}
    </section>
  );
}
