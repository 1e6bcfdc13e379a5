import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { LongText } from '#components/cases/long-text.tsx';
import { unitName } from '#components/cases/reading.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { AssignmentView } from '#lib/cases/case-view.ts';
import type { DeskCase } from '../desk-case.ts';
import { DelayLines } from './delay-lines.tsx';

/** Who works on it: lead and helpers, each with its state, its clock and what it answered. */
export function UnitLines({ of }: { of: DeskCase }) {
  const t = useTranslations('desk');
  const { detail } = of;
  const { lead, helpers } = detail;
  if (!lead && helpers.length === 0) return null;
  return (
    <section aria-labelledby="units" className="flex flex-col gap-2 border-line border-t pt-4">
      <h3 id="units" className="text-heading">
        {t('units')}
      </h3>
      {lead && <UnitLine of={of} part={lead} as="lead" />}
      {helpers.length > 0 && <p className="text-ink-2">{t('help', detail.help)}</p>}
      {helpers.map((helper) => (
        <UnitLine key={helper.unitCode} of={of} part={helper} as="helper" />
      ))}
      <DelayLines of={of} />
    </section>
  );
}

function UnitLine({
  of: { detail, reading },
  part,
  as: role,
}: {
  of: DeskCase;
  part: AssignmentView;
  as: 'lead' | 'helper';
}) {
  const t = useTranslations('desk');
  const clock = detail.clocks.findLast(({ name, unitCode }) => name === 'helper' && unitCode === part.unitCode);
  const person = part.assigneeId && detail.people.get(part.assigneeId);
  const state = stateOf(part, role, clock?.stoppedAt ?? null);
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <Tag tone={role === 'lead' ? 'accent' : 'plain'}>{t(`roles.${role}`)}</Tag>
        <span className="font-medium">{unitName(part.unitCode, reading)}</span>
        <span className="text-ink-2">{t(`unitStates.${state}`)}</span>
        {person && <span className="text-ink-2">{person}</span>}
        {role === 'helper' && clock && clock.stoppedAt === null && (
          <CaseLight light={clock.light} dueAt={clock.dueAt} reading={reading} />
        )}
      </div>
      {part.question && <p className="text-ink-2">{part.question}</p>}
      {part.answer && (
        <div className="border-line border-l-2 pl-3">
          <LongText text={part.answer} />
        </div>
      )}
    </div>
  );
}

/** A helper that had not answered when the lead did is recorded as such. */
function stateOf(part: AssignmentView, role: 'lead' | 'helper', stoppedAt: Temporal.Instant | null) {
  if (role === 'lead') return part.signedAt ? 'signed' : 'unsigned';
  if (part.answeredAt) return 'answered';
  return stoppedAt ? 'silent' : 'unanswered';
}
