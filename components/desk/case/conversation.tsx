import { useTranslations } from 'next-intl';
import { EventTimeline } from '#components/cases/event-timeline.tsx';
import type { CommandName } from '#lib/cases/domain/names.ts';
import type { DeskCase } from '../desk-case.ts';
import { CommandBox } from '../forms/command-box.tsx';

type TalkProps = {
  of: DeskCase;
  types: ReadonlySet<string>;
  command: CommandName & ('send-message' | 'add-note');
  empty: string;
};

/** What was said, the newest on top, and the field to say more. */
export function Talk({ of, types, command, empty }: TalkProps) {
  const { detail, reading } = of;
  const said = eventsOf(of, types);
  return (
    <div className="flex max-w-column flex-col gap-5">
      {detail.allowedCommands.includes(command) && <CommandBox of={of} command={command} />}
      {said.length > 0 ? (
        <EventTimeline events={said} people={detail.people} audience="staff" reading={reading} newestFirst />
      ) : (
        <p className="text-ink-3">{empty}</p>
      )}
    </div>
  );
}

/** Between the company and the district. */
export const CONVERSATION: ReadonlySet<string> = new Set([
  'message-sent',
  'information-requested',
  'information-provided',
  'answered',
  'declined',
  'appealed',
  'reminded',
  'information-reminded',
  'taken-as-withdrawn',
  'closed-unrated',
  'deadline-extended',
  'handling-paused',
  'shelved',
  'unshelved',
  'resumed',
  'rated',
  'called-back',
]);

/** Among colleagues. */
export const NOTES: ReadonlySet<string> = new Set([
  'note-added',
  'shelving-asked',
  'shelving-decided',
  'shelf-reviewed',
  'taken-on',
  'instruction-recorded',
  'dispatch-instructed',
  'contacted',
  'helper-invited',
  'helper-answered',
  'reminder-sent',
  'extension-requested',
  'extension-decided',
  'suspended',
  'suspension-confirmed',
  'result-submitted',
  'result-reviewed',
  'return-requested',
  'return-decided',
]);

export const eventsOf = ({ detail }: DeskCase, types: ReadonlySet<string>) =>
  detail.events.filter(({ content }) => content !== null && types.has(content.type));

/** The talk's tab says how much there is to read. */
export function TalkLabel({ label, count }: { label: string; count: number }) {
  const t = useTranslations('desk');
  return count > 0 ? t('tabCount', { label, count }) : label;
}
