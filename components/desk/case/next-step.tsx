import { useTranslations } from 'next-intl';
import { DialogButton } from '#components/ui/dialog-button.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';
import { nextCommand } from '#lib/cases/domain/next-command.ts';
import type { DeskCase } from '../desk-case.ts';
import { CommandBox } from '../forms/command-box.tsx';
import { useCommandLabel } from '../forms/use-command-label.ts';
import { ClockLines } from './clock-lines.tsx';
import { CompanySection } from './company-section.tsx';
import { ReminderText } from './reminder-text.tsx';
import { ShelfSection } from './shelf-section.tsx';
import { SupervisionSection } from './supervision-section.tsx';
import { UnitLines } from './unit-lines.tsx';

/** Written where one reads them, or the company's own. */
const ELSEWHERE: ReadonlySet<CommandName> = new Set(['send-message', 'add-note', 'rate', 'withdraw', 'appeal']);

/** The decision and its grounds: what runs, the one command expected now with its form open, the others at hand, the facts. */
export function NextStep({ of }: { of: DeskCase }) {
  const t = useTranslations();
  const labelOf = useCommandLabel(of);
  const { detail, companyCases } = of;
  const next = nextCommand(detail);
  const others = detail.allowedCommands.filter((name) => {
    if (name === next || ELSEWHERE.has(name)) return false;
    return name !== 'merge' || companyCases.length > 0 || detail.enterprise === null;
  });
  return (
    <aside
      id="next"
      tabIndex={-1}
      aria-labelledby="next-step"
      className="outline-none flex flex-col gap-4 side:border-line side:border-l side:pl-6"
    >
      <h2 id="next-step" className="sr-only">
        {t('desk.nextStep')}
      </h2>
      <ClockLines of={of} />
      <ReminderText of={of} />
      {next ? (
        <section aria-labelledby="next-command" className="flex flex-col gap-3 border-line border-t pt-4">
          <h3 id="next-command" className="text-heading">
            {labelOf(next)}
          </h3>
          <CommandBox of={of} command={next} />
        </section>
      ) : (
        <p className="border-line border-t pt-4 text-ink-2">{t('desk.nothingForYou')}</p>
      )}
      {others.length > 0 && (
        <ul aria-label={t('desk.otherActs')} className="flex flex-wrap gap-x-1">
          {others.map((name) => (
            <li key={name}>
              <DialogButton kind="quiet" label={labelOf(name)} title={labelOf(name)}>
                <CommandBox of={of} command={name} />
              </DialogButton>
            </li>
          ))}
        </ul>
      )}
      <SupervisionSection of={of} />
      <ShelfSection of={of} />
      <UnitLines of={of} />
      <CompanySection of={of} />
    </aside>
  );
}
