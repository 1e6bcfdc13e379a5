'use client';

import { useState } from 'react';
import { CommandSelect, CommandTextarea } from '#components/cases/command-fields.tsx';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { Proposal } from '../choices.ts';
import { CommandCombo } from './command-combo.tsx';
import { HelperRows, type HelperWords, type WantedHelper } from './helper-rows.tsx';
import { LimitField } from './limit-field.tsx';

export type DispatchWords = HelperWords &
  Record<'matter' | 'class' | 'lead' | 'limit' | 'limitHint' | 'note' | 'act', string>;

type DispatchFormProps = {
  words: DispatchWords;
  units: readonly ComboOption[];
  matters: readonly ComboOption[];
  classes: readonly (Option & { days: number | null })[];
  /** by matter */
  proposals: Readonly<Record<string, Proposal>>;
  start: { matter: string | null; class: string | null };
};

/** Accepting and dispatching in one form, filled in from the matter: a plain case is one press (rule 2). */
export function DispatchForm({ words, units, matters, classes, proposals, start }: DispatchFormProps) {
  const [matter, setMatter] = useState(start.matter);
  const proposed = matter ? proposals[matter] : undefined;
  const [caseClass, setClass] = useState(start.class ?? proposed?.class ?? '');
  const [helpers, setHelpers] = useState<readonly WantedHelper[]>(() => wanted(proposed, []));

  const choose = (next: string | null) => {
    if (next === matter) return;
    const following = next ? proposals[next] : undefined;
    setMatter(next);
    setClass(following?.class ?? caseClass);
    setHelpers(wanted(following, helpers));
  };

  return (
    <>
      <div className="grid grid-cols-1 items-start gap-3 md:grid-cols-[minmax(0,1fr)_11rem]">
        <CommandCombo
          name="categoryCode"
          label={words.matter}
          options={matters}
          defaultValue={start.matter ?? undefined}
          optional
          onChange={choose}
        />
        <CommandSelect
          key={`class-${matter}`}
          name="class"
          label={words.class}
          options={classes}
          defaultValue={caseClass}
          onChange={setClass}
        />
        <CommandCombo
          key={`lead-${matter}`}
          name="lead"
          label={words.lead}
          options={units}
          defaultValue={proposed?.lead ?? undefined}
        />
        <LimitField
          key={`limit-${caseClass}`}
          label={words.limit}
          days={classes.find(({ value }) => value === caseClass)?.days ?? null}
        />
      </div>
      <HelperRows words={words} units={units} helpers={helpers} onChange={setHelpers} />
      <CommandTextarea name="note" label={words.note} rows={2} optional compact />
      <div>
        <SubmitButton>{words.act}</SubmitButton>
      </div>
    </>
  );
}

/** The proposed helpers; a question typed for one of them before stays. */
const wanted = (proposed: Proposal | undefined, before: readonly WantedHelper[]): WantedHelper[] =>
  (proposed?.helpers ?? []).map((unit) => before.find((each) => each.unit === unit) ?? { unit, question: '' });
