'use client';

import { useId, useState } from 'react';
import { controlStyle } from '#components/ui/control-style.ts';
import { FieldError } from '#components/ui/field-error.tsx';
import type { Condition } from '#lib/policies/domain/condition.ts';
import type { EditorWords } from './editor-words.ts';

type CodedEditorProps = { condition: Condition; change: (condition: Condition) => void; words: EditorWords };

/** What rows cannot hold, a sum, a share, steps, a dated threshold, a day before today, as it is stored. */
export function CodedEditor({ condition, change, words }: CodedEditorProps) {
  const id = useId();
  const [written, setWritten] = useState(() => JSON.stringify(condition, null, 1));
  const [isWhole, setIsWhole] = useState(true);
  const write = (text: string) => {
    setWritten(text);
    const read = readCondition(text, condition.kind);
    setIsWhole(read !== null);
    if (read) change(read);
  };
  return (
    <span className="min-w-64 flex-1">
      <textarea
        aria-label={words.coded}
        aria-describedby={isWhole ? undefined : `${id}-error`}
        aria-invalid={isWhole ? undefined : true}
        rows={Math.min(8, written.split('\n').length)}
        value={written}
        onChange={({ target }) => write(target.value)}
        className={`${controlStyle} h-auto font-mono text-small`}
      />
      <FieldError id={`${id}-error`} errors={isWhole ? [] : [words.notWhole]} />
    </span>
  );
}

function readCondition(text: string, kind: Condition['kind']): Condition | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && 'kind' in read && read.kind === kind
      ? (read as Condition)
      : null;
  } catch {
    return null;
  }
}
