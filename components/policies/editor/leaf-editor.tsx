'use client';

import { controlStyle } from '#components/ui/control-style.ts';
import { COMPARISONS, type Condition } from '#lib/policies/domain/condition.ts';
import { AmountEditor } from './amount-editor.tsx';
import { DayEditor } from './day-editor.tsx';
import type { Shared } from './editor-words.ts';
import { Choice, FieldChoice, narrow } from './inputs.tsx';

type LeafEditorProps = { condition: Condition; change: (condition: Condition) => void; shared: Shared };

/** What a single condition asks: a field and what it is held against. Groups ask nothing themselves. */
export function LeafEditor({ condition, change, shared }: LeafEditorProps) {
  const { words } = shared;
  switch (condition.kind) {
    case 'number':
      return (
        <>
          <AmountEditor
            amount={condition.left}
            change={(left) => change({ ...condition, left })}
            standing="left"
            shared={shared}
          />
          <Choice
            label={words.comparison}
            value={condition.is}
            options={COMPARISONS}
            nameOf={words.compared}
            choose={(is) => change({ ...condition, is })}
          />
          <AmountEditor
            amount={condition.right}
            change={(right) => change({ ...condition, right })}
            standing="right"
            shared={shared}
          />
        </>
      );
    case 'flag':
      return (
        <>
          <FieldChoice
            value={condition.field}
            kind="flag"
            shared={shared}
            choose={(field) => change({ ...condition, field })}
          />
          <select
            aria-label={words.threshold}
            value={String(condition.is)}
            className={narrow}
            onChange={({ target }) => change({ ...condition, is: target.value === 'true' })}
          >
            <option value="true">{words.yes}</option>
            <option value="false">{words.no}</option>
          </select>
        </>
      );
    case 'code':
    case 'set':
      return <Options condition={condition} change={change} shared={shared} />;
    case 'day':
      return <DayEditor condition={condition} change={change} shared={shared} />;
    case 'judged':
      return (
        <>
          {(['zh', 'en'] as const).map((language) => (
            <input
              key={language}
              aria-label={words.judged[language]}
              value={condition.text[language]}
              maxLength={500}
              onChange={({ target }) => change({ ...condition, text: { ...condition.text, [language]: target.value } })}
              className={`${controlStyle} min-w-48 flex-1`}
            />
          ))}
        </>
      );
    default:
      return null;
  }
}

type OptionsProps = LeafEditorProps & { condition: Extract<Condition, { kind: 'code' | 'set' }> };

/** Chosen from a list where there is one, else typed with commas between them. */
function Options({ condition, change, shared }: OptionsProps) {
  const { fields, words } = shared;
  const chosen = condition.kind === 'set' ? condition.anyOf : condition.in;
  const choose = (options: readonly string[]) =>
    change(condition.kind === 'set' ? { ...condition, anyOf: options } : { ...condition, in: options });
  const choices = fields[condition.field]?.choices ?? [];
  const changeField = (field: string) =>
    change(condition.kind === 'set' ? { ...condition, field, anyOf: [] } : { ...condition, field, in: [] });
  return (
    <>
      <FieldChoice value={condition.field} kind={condition.kind} shared={shared} choose={changeField} />
      {choices.length > 0 ? (
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          {choices.map(({ value, label }) => (
            <label key={value} className="inline-flex items-center gap-1.5">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
                }
              />
              {label}
            </label>
          ))}
        </span>
      ) : (
        <input
          aria-label={words.codes}
          defaultValue={chosen.join(', ')}
          onChange={({ target }) => choose(target.value.split(/[,，、\s]+/).filter((each) => each !== ''))}
          className={`${controlStyle} w-64!`}
        />
      )}
      {condition.kind === 'code' && choices.length === 0 && (
        <label className="inline-flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={condition.by === 'beginning'}
            onChange={({ target }) => change({ ...condition, by: target.checked ? 'beginning' : 'whole' })}
          />
          {words.beginning}
        </label>
      )}
    </>
  );
}
