'use client';

import type { Day, DayCondition } from '#lib/policies/domain/condition.ts';
import { DAY_KINDS, dayKindOf, newDay } from './editable.ts';
import type { Shared } from './editor-words.ts';
import { Choice, FieldChoice, NumberInput, narrow } from './inputs.tsx';

type DayEditorProps = { condition: DayCondition; change: (condition: DayCondition) => void; shared: Shared };

/** A day of the profile and between which days it has to lie: days of the calendar, or so far from the day of the check. */
export function DayEditor({ condition, change, shared }: DayEditorProps) {
  const changeEnd = (end: 'from' | 'until', day: Day | undefined) => {
    const { [end]: _, ...rest } = condition;
    change(day ? { ...rest, [end]: day } : rest);
  };
  return (
    <>
      <FieldChoice
        value={condition.field}
        kind="day"
        shared={shared}
        choose={(field) => change({ ...condition, field })}
      />
      {(['from', 'until'] as const).map((end) => (
        <End key={end} end={end} day={condition[end]} change={(day) => changeEnd(end, day)} shared={shared} />
      ))}
    </>
  );
}

type EndProps = { end: 'from' | 'until'; day: Day | undefined; change: (day: Day | undefined) => void; shared: Shared };

function End({ end, day, change, shared: { words } }: EndProps) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      {words[end]}
      <Choice
        label={`${words[end]} · ${words.dayKind}`}
        value={dayKindOf(day)}
        options={DAY_KINDS}
        nameOf={words.dayKinds}
        choose={(kind) => change(newDay(kind))}
      />
      {day && 'date' in day && (
        <input
          type="date"
          aria-label={words[end]}
          value={day.date}
          onChange={({ target }) => change({ date: target.value })}
          className={narrow}
        />
      )}
      {day &&
        'today' in day &&
        (['years', 'months', 'days'] as const).map((unit) => (
          <span key={unit} className="inline-flex items-center gap-1">
            <NumberInput
              label={`${words[end]} · ${words.distance[unit]}`}
              value={day.today[unit] ?? 0}
              step={1}
              change={(count) => {
                const { [unit]: _, ...rest } = day.today;
                change({ today: count === 0 ? rest : { ...rest, [unit]: count } });
              }}
            />
            {words.distance[unit]}
          </span>
        ))}
    </span>
  );
}
