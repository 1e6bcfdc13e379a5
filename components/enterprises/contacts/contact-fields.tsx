import { useTranslations } from 'next-intl';
import { FormCheckbox, FormText } from '#components/ui/form-fields.tsx';
import type { ContactView } from '#lib/enterprises/queries/contacts.ts';

/** Who speaks for the company; a number on record is not shown, and stays where none is typed. */
export function ContactFields({ held, mayAuthorise }: { held?: ContactView; mayAuthorise: boolean }) {
  const t = useTranslations('contacts');
  const keeps = (masked: string | null | undefined) => (masked ? t('keeps', { masked }) : undefined);
  return (
    <>
      <FormText name="name" label={t('name')} maxLength={50} autoComplete="off" defaultValue={held?.name} />
      <FormText
        name="position"
        label={t('position')}
        optional
        maxLength={50}
        autoComplete="off"
        defaultValue={held?.position ?? undefined}
      />
      <FormText
        name="phone"
        label={t('phone')}
        type="tel"
        inputMode="tel"
        optional={held !== undefined}
        hint={keeps(held?.phone)}
        maxLength={40}
        autoComplete="off"
      />
      <FormText
        name="email"
        label={t('email')}
        type="email"
        inputMode="email"
        optional
        hint={keeps(held?.email)}
        maxLength={200}
        autoComplete="off"
      />
      {mayAuthorise ? (
        <FormCheckbox
          name="isAuthorised"
          label={t('authorised')}
          hint={t('authorisedHint')}
          defaultChecked={held?.isAuthorised ?? false}
        />
      ) : (
        held?.isAuthorised && <input type="hidden" name="isAuthorised" value="true" />
      )}
      <FormCheckbox
        name="isPrimary"
        label={t('primary')}
        hint={t('primaryHint')}
        defaultChecked={held?.isPrimary ?? false}
      />
    </>
  );
}
