import { useTranslations } from 'next-intl';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { DeskCase } from '../desk-case.ts';

/** What a command is called where it stands: pausing what is paused already confirms the pause. */
export function useCommandLabel({ detail }: Pick<DeskCase, 'detail'>): (command: CommandName) => string {
  const t = useTranslations();
  return (command) =>
    command === 'suspend' && detail.status === 'suspended'
      ? t('desk.form.confirmSuspension')
      : t(`commands.${command}`);
}
