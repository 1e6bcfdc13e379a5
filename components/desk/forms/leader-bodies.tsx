import { useTranslations } from 'next-intl';
import { CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { FilesField } from '#components/cases/files-field.tsx';
import { dayAhead } from '../days-ahead.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';

/** 领导包案 */
export function TakeOnBody() {
  const t = useTranslations('desk.oversight');
  return (
    <>
      <p className="text-ink-2">{t('takeOnHint')}</p>
      <CommandText name="leader" label={t('leader')} hint={t('leaderHint')} />
      <CommandTextarea name="instruction" label={t('instruction')} hint={t('staffOnly')} max={2000} rows={3} />
      <Act command="take-on" />
    </>
  );
}

/** 代录批示, with the scan. */
export function InstructionBody({ of: { reading } }: { of: DeskCase }) {
  const t = useTranslations('desk.oversight');
  const files = useTranslations('desk.form.files');
  return (
    <>
      <CommandText name="leader" label={t('leader')} hint={t('leaderHint')} />
      <CommandTextarea name="instruction" label={t('instruction')} hint={t('staffOnly')} max={2000} rows={3} />
      <CommandText name="writtenOn" type="date" label={t('writtenOn')} defaultValue={dayAhead(reading, 0)} />
      <FilesField label={t('scan')} hint={t('scanHint')} needsScript={files('needsScript')} />
      <Act command="record-instruction" />
    </>
  );
}
