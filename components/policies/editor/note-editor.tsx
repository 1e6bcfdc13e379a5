'use client';

import { controlStyle } from '#components/ui/control-style.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import type { Condition } from '#lib/policies/domain/condition.ts';
import { withNote } from './editable.ts';
import type { Shared } from './editor-words.ts';

type NoteEditorProps = { condition: Condition; change: (condition: Condition) => void; shared: Shared };

/** Words of one's own in place of those the portal makes, and where the condition is written. What only a unit can judge has its words in its row. */
export function NoteEditor({ condition, change, shared: { words } }: NoteEditorProps) {
  const note = { zh: condition.text?.zh ?? '', en: condition.text?.en ?? '', source: condition.source ?? '' };
  const entries = condition.kind === 'judged' ? (['source'] as const) : (['zh', 'en', 'source'] as const);
  return (
    <Disclosure summary={words.note}>
      <div className="flex flex-col gap-2">
        {condition.kind !== 'judged' && <p className="text-small">{words.noteHint}</p>}
        {entries.map((entry) => (
          <label key={entry} className="flex flex-wrap items-center gap-2">
            <span className="min-w-32">{words.noted[entry]}</span>
            <input
              value={note[entry]}
              maxLength={entry === 'source' ? 300 : 500}
              onChange={({ target }) => change(withNote(condition, { ...note, [entry]: target.value }))}
              className={`${controlStyle} min-w-48 flex-1`}
            />
          </label>
        ))}
      </div>
    </Disclosure>
  );
}
