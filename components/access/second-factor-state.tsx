import { useTranslations } from 'next-intl';
import { ButtonLink } from '../ui/button-link.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type SecondFactorStateProps = {
  isOn: boolean;
  codesLeft: number;
  /** null for administrators, who must have it */
  remove: (() => Promise<void>) | null;
};

/** Whether one's account asks for the second step, and the way to change that. */
export function SecondFactorState({ isOn, codesLeft, remove }: SecondFactorStateProps) {
  const t = useTranslations('staff.account');
  return (
    <>
      <p>{isOn ? t('on', { codes: codesLeft }) : t('off')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <ButtonLink href="/second-factor/set-up">{t(isOn ? 'renew' : 'set')}</ButtonLink>
        {isOn && remove && (
          <form action={remove}>
            <SubmitButton kind="danger">{t('remove')}</SubmitButton>
          </form>
        )}
        {isOn && !remove && <span className="text-ink-2 text-small">{t('required')}</span>}
      </div>
    </>
  );
}
