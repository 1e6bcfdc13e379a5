import { useTranslations } from 'next-intl';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { CommandTextarea } from '../command-fields.tsx';
import { CommandForm } from '../command-form.tsx';
import type { CommandAction } from '../command-state.ts';
import { FilesField } from '../files-field.tsx';
import { LargeRadios } from './large-radios.tsx';
import { LevelButtons } from './level-buttons.tsx';

/** Which request a form is about, the version its reader saw, and where it is sent. */
export type FormTarget = { readonly number: string; readonly version: number; readonly action: CommandAction };

/** 评价 in two taps: solved or not, then how content, which sends it; a word in between if one likes. */
export function RateForm({ target }: { target: FormTarget }) {
  const t = useTranslations('my.rate');
  const levels = [5, 4, 3, 2, 1] as const;
  return (
    <CommandForm {...target} command="rate" label={t('title')}>
      <LargeRadios
        name="solved"
        label={t('solved')}
        options={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
      />
      <CommandTextarea name="comment" label={t('comment')} max={1000} rows={2} optional />
      <LevelButtons
        name="score"
        label={t('score')}
        hint={t('scoreHint')}
        options={levels.map((level) => ({ value: String(level), label: t(`level${level}`) }))}
      />
    </CommandForm>
  );
}

/** 补充说明: what the office or the unit asked for. */
export function InformForm({ target }: { target: FormTarget }) {
  const t = useTranslations('my.inform');
  return (
    <CommandForm {...target} command="provide-information" label={t('title')}>
      <CommandTextarea name="text" label={t('text')} hint={t('hint')} max={5000} />
      <FilesField label={t('files')} hint={t('filesHint')} needsScript={t('needsScript')} />
      <div>
        <SubmitButton>{t('send')}</SubmitButton>
      </div>
    </CommandForm>
  );
}

/** 留言: at any time while the request is open. */
export function MessageForm({ target }: { target: FormTarget }) {
  const t = useTranslations('my.talk');
  return (
    <CommandForm {...target} command="send-message" label={t('message')}>
      <CommandTextarea name="text" label={t('message')} hint={t('messageHint')} max={5000} rows={3} />
      <div>
        <SubmitButton kind="secondary">{t('send')}</SubmitButton>
      </div>
    </CommandForm>
  );
}

/** Takes a filing or a withdrawal back. */
export function UndoForm({ target, label }: { target: FormTarget; label: string }) {
  return (
    <CommandForm {...target} command="undo" label={label}>
      <div>
        <SubmitButton kind="secondary">{label}</SubmitButton>
      </div>
    </CommandForm>
  );
}
