'use client';

import { FormCheckbox, FormText } from '#components/ui/form-fields.tsx';
import { useForm } from '#components/ui/use-form.ts';

type CompanyFieldsProps = {
  words: Readonly<Record<'uscc' | 'usccHint' | 'companyName' | 'companyNameHint' | 'insist' | 'insistHint', string>>;
  optional?: boolean;
};

/** Credit code and name; once a code was refused, the box that says the licence has it so. */
export function CompanyFields({ words, optional = false }: CompanyFieldsProps) {
  const { errorsOf, writtenIn } = useForm();
  const mayInsist = errorsOf('uscc').length > 0 || writtenIn('insist') !== undefined;
  return (
    <>
      <FormText
        name="uscc"
        label={words.uscc}
        hint={words.usccHint}
        autoComplete="off"
        maxLength={40}
        optional={optional}
      />
      {mayInsist && <FormCheckbox name="insist" label={words.insist} hint={words.insistHint} />}
      <FormText
        name="companyName"
        label={words.companyName}
        hint={words.companyNameHint}
        autoComplete="organization"
        maxLength={100}
        optional={optional}
      />
    </>
  );
}
