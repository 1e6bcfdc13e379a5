'use client';

import { Button } from '#components/ui/button.tsx';
import type { Amount, Steps } from '#lib/policies/domain/condition.ts';
import { AMOUNT_KINDS, amountKindOf, newAmount, withPart } from './editable.ts';
import type { EditorWords, Shared } from './editor-words.ts';
import { Choice, FieldChoice, NumberInput, narrow } from './inputs.tsx';

type AmountEditorProps = {
  amount: Amount;
  change: (amount: Amount) => void;
  /** what it is to the condition it stands in */
  standing: keyof EditorWords['amountOf'];
  shared: Shared;
};

/** A number of a rule: where it comes from, and then that; sums, shares and steps are made of numbers again. */
export function AmountEditor({ amount, change, standing, shared }: AmountEditorProps) {
  const { words, fields, tables } = shared;
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Choice
        label={words.amountOf[standing]}
        value={amountKindOf(amount)}
        options={AMOUNT_KINDS}
        nameOf={words.amountKinds}
        choose={(kind) => change(newAmount(kind, fields, tables))}
      />
      <AmountParts amount={amount} change={change} standing={standing} shared={shared} />
    </span>
  );
}

function AmountParts({ amount, change, standing, shared }: AmountEditorProps) {
  const { words, tables } = shared;
  if (typeof amount === 'number')
    return <NumberInput label={standing === 'right' ? words.threshold : words.value} value={amount} change={change} />;
  if ('field' in amount)
    return <FieldChoice value={amount.field} kind="number" shared={shared} choose={(field) => change({ field })} />;
  if ('sum' in amount) return <Sum parts={amount.sum} change={(sum) => change({ sum })} shared={shared} />;
  if ('ratio' in amount) {
    const [top, bottom] = amount.ratio;
    return (
      <span className="flex flex-col gap-2 border-line border-l-2 pl-3">
        <AmountEditor
          amount={top}
          change={(next) => change({ ratio: [next, bottom] })}
          standing="top"
          shared={shared}
        />
        <AmountEditor
          amount={bottom}
          change={(next) => change({ ratio: [top, next] })}
          standing="bottom"
          shared={shared}
        />
      </span>
    );
  }
  if ('steps' in amount)
    return <StepsEditor steps={amount.steps} change={(steps) => change({ steps })} shared={shared} />;
  if ('year' in amount)
    return <NumberInput label={words.year} value={amount.year} step={1} change={(year) => change({ year })} />;
  const { table } = amount;
  return (
    <select
      aria-label={words.table}
      value={table}
      onChange={({ target }) => change({ table: target.value })}
      className={narrow}
    >
      {!tables.includes(table) && <option value={table}>{table || words.noTable}</option>}
      {tables.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

type SumProps = { parts: readonly Amount[]; change: (parts: readonly Amount[]) => void; shared: Shared };

function Sum({ parts, change, shared }: SumProps) {
  const { words, fields, tables } = shared;
  return (
    <span className="flex flex-col items-start gap-2 border-line border-l-2 pl-3">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no names of their own; all their state is in the rule
        <span key={index} className="flex flex-wrap items-center gap-2">
          <AmountEditor
            amount={part}
            change={(next) => change(withPart(parts, index, next))}
            standing="part"
            shared={shared}
          />
          <Button aria-label={`${words.removePart} ${index + 1}`} onClick={() => change(withPart(parts, index, null))}>
            {words.remove}
          </Button>
        </span>
      ))}
      <Button onClick={() => change([...parts, newAmount('field', fields, tables)])}>{words.addPart}</Button>
    </span>
  );
}

type StepsEditorProps = { steps: Steps; change: (steps: Steps) => void; shared: Shared };

/** A standard by steps: up to each bound its value, and one beyond them all. */
function StepsEditor({ steps, change, shared }: StepsEditorProps) {
  const { words } = shared;
  const { by, upTo, beyond } = steps;
  const [lastBound = 0, lastValue = 0] = upTo.at(-1) ?? [];
  return (
    <span className="flex flex-col items-start gap-2 border-line border-l-2 pl-3">
      <AmountEditor amount={by} change={(next) => change({ ...steps, by: next })} standing="by" shared={shared} />
      {upTo.map(([bound, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps have no names of their own; all their state is in the rule
        <span key={index} className="flex flex-wrap items-center gap-2">
          {words.upTo}
          <NumberInput
            label={`${words.upTo} ${index + 1}`}
            value={bound}
            change={(next) => change({ ...steps, upTo: withPart(upTo, index, [next, value] as const) })}
          />
          {words.then}
          <NumberInput
            label={`${words.then} ${index + 1}`}
            value={value}
            change={(next) => change({ ...steps, upTo: withPart(upTo, index, [bound, next] as const) })}
          />
          {upTo.length > 1 && (
            <Button
              aria-label={`${words.removeStep} ${index + 1}`}
              onClick={() => change({ ...steps, upTo: withPart(upTo, index, null) })}
            >
              {words.remove}
            </Button>
          )}
        </span>
      ))}
      <Button onClick={() => change({ ...steps, upTo: [...upTo, [lastBound + 1, lastValue]] })}>{words.addStep}</Button>
      <span className="flex flex-wrap items-center gap-2">
        {words.beyond}
        <NumberInput label={words.beyond} value={beyond} change={(next) => change({ ...steps, beyond: next })} />
      </span>
    </span>
  );
}
