'use client';

import { controlStyle } from '#components/ui/control-style.ts';
import { COMPARISONS, type Comparison, type Condition } from '#lib/policies/domain/condition.ts';
import { FIELD_KIND } from './editable.ts';
import type { Shared } from './editor-words.ts';

type LeafEditorProps = { condition: Condition; change: (condition: Condition) => void; shared: Shared };

const narrow = `${controlStyle} w-auto!`;

/** What a single condition asks: a field and what it is held against. Groups ask nothing themselves. */
export function LeafEditor({ condition, change, shared }: LeafEditorProps) {
  const { words } = shared;
  switch (condition.kind) {
    case 'number': {
      const field = typeof condition.left === 'object' && 'field' in condition.left ? condition.left.field : '';
      return (
        <>
          <FieldChoice
            value={field}
            kind="number"
            shared={shared}
            choose={(left) => change({ ...condition, left: { field: left } })}
          />
          <select
            aria-label={words.comparison}
            value={condition.is}
            className={narrow}
            onChange={({ target }) => change({ ...condition, is: target.value as Comparison })}
          >
            {COMPARISONS.map((each) => (
              <option key={each} value={each}>
                {words.compared[each]}
              </option>
            ))}
          </select>
          <input
            type="number"
            step="any"
            aria-label={words.threshold}
            value={typeof condition.right === 'number' ? condition.right : 0}
            onChange={({ target }) => change({ ...condition, right: Number(target.value) })}
            className={`${controlStyle} w-36!`}
          />
        </>
      );
    }
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
      return (
        <>
          <FieldChoice
            value={condition.field}
            kind="day"
            shared={shared}
            choose={(field) => change({ ...condition, field })}
          />
          {(['from', 'until'] as const).map((end) => {
            const day = condition[end];
            return (
              <input
                key={end}
                type="date"
                aria-label={words[end]}
                value={day && 'date' in day ? day.date : ''}
                onChange={({ target }) =>
                  change({ ...condition, [end]: target.value ? { date: target.value } : undefined })
                }
                className={narrow}
              />
            );
          })}
        </>
      );
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

type FieldChoiceProps = {
  value: string;
  kind: 'number' | 'flag' | 'code' | 'set' | 'day';
  shared: Shared;
  choose: (field: string) => void;
};

function FieldChoice({ value, kind, shared: { fields, words }, choose }: FieldChoiceProps) {
  const offered = Object.entries(fields).filter(([, field]) => field.kind === FIELD_KIND[kind]);
  return (
    <select
      aria-label={words.field}
      value={value}
      onChange={({ target }) => choose(target.value)}
      className={`${controlStyle} w-auto! max-w-64`}
    >
      {!offered.some(([name]) => name === value) && <option value={value}>{value}</option>}
      {offered.map(([name, { label }]) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
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
    change(condition.kind === 'set' ? { kind: 'set', field, anyOf: [] } : { kind: 'code', field, in: [] });
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
