import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';
import { CommandTextarea } from '../command-fields.tsx';
import { CommandForm } from '../command-form.tsx';
import { FilesField } from '../files-field.tsx';
import type { FormTarget } from './company-forms.tsx';

/** Acts of weight have a page of their own: it says what will happen before it does. */
export const ACTS = ['remind', 'withdraw', 'appeal', 'reopen'] as const satisfies readonly CommandName[];
export type Act = (typeof ACTS)[number];

type ActFormProps = { act: Act; target: FormTarget; lead: string; note?: string | undefined };

export function ActForm({ act, target, lead, note }: ActFormProps) {
  const t = useTranslations('my');
  return (
    <div className="flex flex-col gap-4">
      <p>{lead}</p>
      {note && <p className="text-ink-2">{note}</p>}
      <CommandForm {...target} command={act} label={t(`${act}.title`)} then={`/my/requests/${target.number}`}>
        <Grounds act={act} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton kind={act === 'withdraw' ? 'danger' : 'primary'}>{t(`${act}.send`)}</SubmitButton>
          <ButtonLink href={`/my/requests/${target.number}`}>{t('acts.back')}</ButtonLink>
        </div>
      </CommandForm>
    </div>
  );
}

function Grounds({ act }: { act: Act }) {
  const t = useTranslations('my');
  if (act === 'reopen') {
    return (
      <>
        <CommandTextarea name="evidence" label={t('reopen.evidence')} hint={t('reopen.hint')} max={2000} />
        <FilesField label={t('inform.files')} hint={t('inform.filesHint')} needsScript={t('inform.needsScript')} />
      </>
    );
  }
  const name = act === 'remind' ? 'text' : 'reason';
  return <CommandTextarea name={name} label={t(`${act}.reason`)} hint={t(`${act}.hint`)} max={1000} />;
}
