import { useTranslations } from 'next-intl';
import { ActionForm } from '../ui/action-form.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import type { FormAction } from '../ui/form-state.ts';
import { OwnPassword } from './own-password.tsx';

type SecondFactorStateProps = {
  isOn: boolean;
  codesLeft: number;
  /** null for administrators, who must have it */
  remove: FormAction | null;
  asksPassword: boolean;
};

/** Whether one's account asks for the second step, and the way to change that. */
export function SecondFactorState({ isOn, codesLeft, remove, asksPassword }: SecondFactorStateProps) {
  const t = useTranslations('staff.account');
  return (
    <>
      <p>{isOn ? t('on', { codes: codesLeft }) : t('off')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <ButtonLink href="/second-factor/set-up">{t(isOn ? 'renew' : 'set')}</ButtonLink>
        {isOn && !remove && <span className="text-ink-2 text-small">{t('required')}</span>}
      </div>
      {isOn && remove && (
        <div className="mt-6 max-w-md">
          <ActionForm action={remove} submit={t('remove')} kind="danger" label={t('remove')}>
            {asksPassword && <OwnPassword />}
          </ActionForm>
        </div>
      )}
    </>
  );
}
