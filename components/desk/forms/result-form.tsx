'use client';

import { type ReactNode, useState } from 'react';
import { CommandSelect, CommandTextarea } from '#components/cases/command-fields.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { QuoteTarget } from './quote-target.tsx';

export type ResultWords = Record<
  'result' | 'publicAnswer' | 'publicHint' | 'internalNote' | 'unsolvedReason' | 'act',
  string
>;

type ResultFormProps = {
  words: ResultWords;
  results: readonly Option[];
  /** papers of the handling, for colleagues */
  files: ReactNode;
  /** results that need no reason why it was not solved */
  explained: readonly string[];
  start: {
    result: string | null;
    publicAnswer: string | null;
    internalNote: string | null;
    unsolvedReason: string | null;
  };
};

/** Three separate things: what came of it, the answer to the company, and the opinion among colleagues. */
export function ResultForm({ words, results, explained, files, start }: ResultFormProps) {
  const [result, setResult] = useState(start.result ?? '');
  const needsReason = result !== '' && !explained.includes(result);
  return (
    <>
      <CommandSelect
        name="result"
        label={words.result}
        options={results}
        defaultValue={start.result ?? undefined}
        onChange={setResult}
      />
      {needsReason && (
        <CommandTextarea
          name="unsolvedReason"
          label={words.unsolvedReason}
          defaultValue={start.unsolvedReason ?? undefined}
          rows={2}
          compact
        />
      )}
      <CommandTextarea
        name="publicAnswer"
        label={words.publicAnswer}
        hint={words.publicHint}
        defaultValue={start.publicAnswer ?? undefined}
        max={5000}
        rows={5}
      />
      <QuoteTarget name="publicAnswer" />
      <CommandTextarea
        name="internalNote"
        label={words.internalNote}
        defaultValue={start.internalNote ?? undefined}
        rows={2}
        optional
        compact
      />
      {files}
      <div>
        <SubmitButton>{words.act}</SubmitButton>
      </div>
    </>
  );
}
