import { useTranslations } from 'next-intl';
import { CommandSelect, CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { classChoices, matterGroups } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';
import { FilesWithIt } from './files-with-it.tsx';
import { PartsField } from './parts-field.tsx';

type Of = { of: DeskCase };
type TextCommand = 'record-contact' | 'add-note' | 'send-message' | 'provide-information' | 'remind';

/** Whose texts may come with files: as the text, so its files. */
const FILES_SEEN_BY = { 'send-message': 'company', 'add-note': 'staff', 'record-contact': 'staff' } as const;

/** A command that is one text. */
export function TextBody({ command, name, max }: { command: TextCommand; name: string; max: number }) {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandTextarea
        name={name}
        label={t(`texts.${command}`)}
        hint={t(`textHints.${command}`)}
        max={max}
        rows={3}
        compact
      />
      {command in FILES_SEEN_BY && <FilesWithIt seenBy={FILES_SEEN_BY[command as keyof typeof FILES_SEEN_BY]} />}
      {/* Beside the next step, which has the page's one primary button. */}
      <Act command={command} kind={command === 'record-contact' ? 'primary' : 'secondary'} />
    </>
  );
}

export function SplitBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const words = {
    part: t('part', { number: '#' }),
    title: t('partTitle'),
    description: t('partDescription'),
    matter: t('matter'),
    more: t('moreParts'),
  };
  const { title, description, categoryCode: matter } = detail;
  return (
    <>
      <p className="text-ink-2">{t('splitHint')}</p>
      <PartsField words={words} matters={matterGroups(reading)} start={{ title, description, matter }} />
      <Act command="split" />
    </>
  );
}

export function TransferBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandText name="target" label={t('transferTarget')} hint={t('transferTargetHint')} />
      <CommandText name="reference" label={t('transferReference')} hint={t('transferReferenceHint')} />
      <Act command="transfer" />
    </>
  );
}

export function ReclassifyBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk');
  return (
    <>
      <CommandSelect
        name="categoryCode"
        label={t('form.matter')}
        options={matterGroups(reading)}
        defaultValue={detail.categoryCode ?? undefined}
        optional
      />
      <CommandSelect
        name="class"
        label={t('form.class')}
        hint={t('form.reclassifyHint')}
        options={classChoices(reading, (each) => t(`classes.${each}`))}
        defaultValue={detail.class ?? undefined}
        optional
      />
      <CommandTextarea name="reason" label={t('form.reason')} max={1000} rows={2} compact />
      <Act command="reclassify" />
    </>
  );
}

export function ReopenBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandTextarea name="evidence" label={t('evidence')} hint={t('evidenceHint')} max={2000} rows={3} />
      <Act command="reopen" />
    </>
  );
}

export function UndoBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <p className="text-ink-2">{t('undoHint')}</p>
      <Act command="undo" />
    </>
  );
}
