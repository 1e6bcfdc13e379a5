import { useTranslations } from 'next-intl';
import type { ButtonKind } from '#components/ui/button-style.ts';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';

type ActProps = { command: CommandName; kind?: ButtonKind; label?: string };

/** The button of a command form: it says the act. */
export function Act({ command, kind = 'primary', label }: ActProps) {
  const t = useTranslations('commands');
  return (
    <div>
      <SubmitButton kind={kind}>{label ?? t(command)}</SubmitButton>
    </div>
  );
}
