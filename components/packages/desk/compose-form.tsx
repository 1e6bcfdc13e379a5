import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { Composing } from '#lib/service-packages/queries/candidates.ts';
import type { CompanyPackages } from '#lib/service-packages/queries/package-view.ts';
import { CandidateField } from './candidate-field.tsx';

type ComposeFormProps = { packages: CompanyPackages; composing: Composing; action: FormAction; reading: Reading };

/** What an officer composes a version from: what fits is chosen already, what may fit needs a word, what is not verified cannot be in. */
export function ComposeForm({ packages, composing, action, reading }: ComposeFormProps) {
  const t = useTranslations('packages.compose');
  const { company, shown, before } = packages;
  const { fits, may, pending, dropped } = composing.candidates;
  const draft = shown?.status === 'draft' ? shown : null;
  const titleIn = ({ title, titleEn }: { title: string; titleEn: string }) =>
    reading.locale === 'en' ? titleEn : title;
  const items = [shown, before].flatMap((version) => version?.items ?? []);
  const droppedTitles = dropped.map(({ code }) => {
    const item = items.find((each) => each.code === code);
    return item ? titleIn(item) : code;
  });
  const hidden = {
    ...{ enterpriseId: company.id, uscc: company.uscc },
    ...{ number: draft?.number ?? 0, revision: draft?.revision ?? 0, next: 'submit' },
  };
  return (
    <ActionForm
      action={action}
      submit={t('submit')}
      otherwise={{ label: t('draft'), name: 'asDraft', value: 'true' }}
      hidden={hidden}
      label={t('title', { number: numberOf(packages) })}
    >
      {dropped.length > 0 && (
        <Notice tone="danger" title={t('dropped')}>
          <ul>
            {droppedTitles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      <fieldset className="flex flex-col">
        <legend className="pb-2 text-heading">{t('fits')}</legend>
        {fits.length === 0 && <p className="border-line border-t py-3 text-ink-2">{t('noFits')}</p>}
        {fits.map((candidate, at) => (
          <CandidateField key={candidate.match.policy.code} candidate={candidate} at={at} reading={reading} />
        ))}
      </fieldset>
      {may.length > 0 && (
        <fieldset className="flex flex-col">
          <legend className="pb-1 text-heading">{t('may')}</legend>
          <p className="pb-3 text-ink-2">{t('mayLead')}</p>
          {may.map((candidate, at) => (
            <CandidateField
              key={candidate.match.policy.code}
              candidate={candidate}
              at={fits.length + at}
              reading={reading}
            />
          ))}
        </fieldset>
      )}
      {pending.length > 0 && (
        <Disclosure summary={t('pending', { count: pending.length })}>
          <p>{t('pendingLead')}</p>
          <ul className="list-disc pt-2 pl-5">
            {pending.map((match) => (
              <li key={match.policy.code}>{titleIn(match.policy)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <FormTextarea
        name="greeting"
        label={t('greeting')}
        hint={t('greetingHint')}
        optional
        max={2000}
        rows={4}
        defaultValue={(draft ?? before ?? shown)?.greeting}
      />
    </ActionForm>
  );
}

/** Of the draft, or of the version that would be begun. */
export const numberOf = ({ shown, versions }: CompanyPackages): number =>
  shown?.status === 'draft' ? shown.number : (versions[0]?.number ?? 0) + 1;
