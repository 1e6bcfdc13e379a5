import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormSelect } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { nameIn, ownNameIn } from '#lib/organisation/directory.ts';
import type { DeskPolicyView } from '#lib/policies/queries/desk-policy.ts';

type EntryFormProps = {
  code: string;
  entry: NonNullable<DeskPolicyView['entry']>;
  mayPublish: boolean;
  reading: Reading;
  saveEntry: FormAction;
  saveVerification: FormAction;
};

/** Who verified the version in force and when; whom companies are to ask, and whether it is shown. */
export function EntryForm({ code, entry, mayPublish, reading, saveEntry, saveVerification }: EntryFormProps) {
  const t = useTranslations('policies.desk');
  const { number, verifiedAt, verifiedBy } = entry;
  const units = [...reading.directory.units.values()].filter(({ isActive }) => isActive);
  return (
    <>
      <section aria-labelledby="verification" className="flex flex-col gap-3">
        <h2 id="verification" className="text-heading">
          {t('verification')}
        </h2>
        <p className="text-ink-2">
          {verifiedAt && verifiedBy
            ? t('verifiedBy', {
                name: ownNameIn(reading.locale, verifiedBy),
                when: sayWhen(Temporal.Instant.fromEpochMilliseconds(verifiedAt.getTime()), reading),
              })
            : t(mayPublish ? 'verifyHint' : 'notVerified', { number })}
        </p>
        {mayPublish && (
          <ActionForm
            action={saveVerification}
            kind="secondary"
            submit={t(verifiedAt ? 'unverify' : 'verify')}
            label={t('verification')}
            hidden={{ code, number, verification: verifiedAt ? 'pending' : 'verified' }}
          />
        )}
      </section>
      {mayPublish && (
        <section aria-labelledby="entry" className="flex flex-col gap-3">
          <h2 id="entry" className="text-heading">
            {t('entry')}
          </h2>
          <ActionForm action={saveEntry} kind="secondary" submit={t('entrySave')} label={t('entry')} hidden={{ code }}>
            <FormSelect
              name="contactUnitCode"
              label={t('contactUnit')}
              options={units.map((unit) => ({ value: unit.code, label: nameIn(reading.locale, unit) }))}
              defaultValue={entry.contactUnitCode ?? ''}
              optional
            />
            <FormCheckbox name="isListed" label={t('listed')} defaultChecked={entry.isListed} />
          </ActionForm>
        </section>
      )}
    </>
  );
}
