'use client';

import { useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/control-style.ts';
import { FieldError } from '#components/ui/field-error.tsx';
import type { Condition } from '#lib/policies/domain/condition.ts';
import type { Path } from '#lib/policies/domain/rule-fault.ts';
import { KINDS, type Kind, newCondition, withPart } from './editable.ts';
import type { Shared } from './editor-words.ts';
import { LeafEditor } from './leaf-editor.tsx';
import { NoteEditor } from './note-editor.tsx';

export type ConditionEditorProps = {
  condition: Condition;
  /** null: taken away */
  change: (condition: Condition | null) => void;
  path: Path;
  shared: Shared;
};

/** One condition: what kind, what it asks, what is wrong with it; of a group its parts below it. */
export function ConditionEditor({ condition, change, path, shared }: ConditionEditorProps) {
  const id = useId();
  const { fields, words, faultsAt } = shared;
  const faults = faultsAt(path);
  return (
    <div className="flex flex-col gap-2 border-line border-l-2 py-1 pl-3" data-invalid={faults.length > 0 || undefined}>
      <div className="flex flex-wrap items-center gap-2">
        <select
          aria-label={words.kind}
          aria-describedby={faults.length > 0 ? `${id}-error` : undefined}
          value={condition.kind}
          onChange={({ target }) => change(newCondition(target.value as Kind, fields))}
          className={`${controlStyle} w-auto!`}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <LeafEditor condition={condition} change={change} shared={shared} />
        {path.length > 1 && (
          <Button type="button" kind="secondary" onClick={() => change(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <FieldError id={`${id}-error`} errors={faults} />
      <NoteEditor condition={condition} change={change} shared={shared} />
      <Parts condition={condition} change={change} path={path} shared={shared} />
    </div>
  );
}

function Parts({ condition, change, path, shared }: ConditionEditorProps) {
  if (condition.kind === 'not') {
    const changePart = (of: Condition | null) => of && change({ ...condition, of });
    return <ConditionEditor condition={condition.of} change={changePart} path={[...path, 'of']} shared={shared} />;
  }
  if (condition.kind !== 'all' && condition.kind !== 'any') return null;
  const { of } = condition;
  return (
    <>
      {of.map((part, index) => (
        <ConditionEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names of their own; all their state is in the rule
          key={index}
          condition={part}
          change={(next) => change({ ...condition, of: withPart(of, index, next) })}
          path={[...path, 'of', index]}
          shared={shared}
        />
      ))}
      <div>
        <Button
          type="button"
          kind="secondary"
          onClick={() => change({ ...condition, of: [...of, newCondition('number', shared.fields)] })}
        >
          {shared.words.add}
        </Button>
      </div>
    </>
  );
}
