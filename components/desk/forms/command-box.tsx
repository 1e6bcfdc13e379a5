import { CommandForm } from '#components/cases/command-form.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { DeskCase } from '../desk-case.ts';
import { CommandBody } from './command-body.tsx';
import { useCommandLabel } from './use-command-label.ts';

/** A command's form, new with every change of the case. */
export function CommandBox({ of, command }: { of: DeskCase; command: CommandName }) {
  const labelOf = useCommandLabel(of);
  const { number, version, events } = of.detail;
  return (
    <CommandForm
      key={`${command}-${version}-${events.length}`}
      action={of.send}
      number={number}
      version={version}
      command={command}
      label={labelOf(command)}
    >
      <CommandBody command={command} of={of} />
    </CommandForm>
  );
}
