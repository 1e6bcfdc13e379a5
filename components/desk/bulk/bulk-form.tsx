'use client';

import { CircleAlert, CircleCheck } from 'lucide-react';
import { useActionState } from 'react';
import { buttonStyle } from '#components/ui/button-style.ts';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Option } from '#components/ui/select-field.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { type BulkAction, type BulkRow, type BulkState, NOTHING_SENT } from './bulk-state.ts';

export type BulkWords = Record<'lead' | 'class' | 'helpers' | 'choose' | 'act' | 'back', string>;

type BulkFormProps = {
  action: BulkAction;
  rows: readonly BulkRow[];
  units: readonly Option[];
  classes: readonly Option[];
  words: BulkWords;
};

/** Several cases, each with its proposed lead and class to be changed, dispatched by one press; each says what came of it. */
export function BulkForm({ action, rows, units, classes, words }: BulkFormProps) {
  const [state, send] = useActionState(action, NOTHING_SENT);
  const open = rows.filter(({ number }) => !state.results[number]?.isDone);
  return (
    <form action={send} onReset={(event) => event.preventDefault()} className="flex flex-col gap-4">
      {state.error && (
        <div role="alert">
          <Notice tone="danger">{state.error}</Notice>
        </div>
      )}
      <ol className="flex flex-col" aria-live="polite">
        {rows.map((row, index) => (
          <li key={row.number} className="border-line border-b py-2">
            <BulkLine
              row={row}
              name={`rows[${index}]`}
              result={state.results[row.number]}
              units={units}
              classes={classes}
              words={words}
            />
          </li>
        ))}
      </ol>
      <div className="sticky bottom-16 z-20 flex flex-wrap items-center gap-3 bg-paper py-3 beside:bottom-0">
        {open.length > 0 && <SubmitButton>{words.act.replace('#', String(open.length))}</SubmitButton>}
        <Link href="/desk?tab=dispatch" className={buttonStyle(open.length > 0 ? 'quiet' : 'primary')}>
          {words.back}
        </Link>
      </div>
    </form>
  );
}

type BulkLineProps = Pick<BulkFormProps, 'units' | 'classes' | 'words'> & {
  row: BulkRow;
  name: string;
  result: BulkState['results'][string] | undefined;
};

function BulkLine({ row, name, result, units, classes, words }: BulkLineProps) {
  const isDone = result?.isDone === true;
  return (
    <div className="grid grid-cols-2 items-center gap-x-4 gap-y-2 md:grid-cols-[minmax(0,1fr)_11rem_11rem_minmax(0,16rem)]">
      <div className="min-w-0 max-md:col-span-2">
        <Link href={`/desk/cases/${row.number}`} className="font-medium hover:text-accent hover:underline">
          {row.title}
        </Link>
        <p className="text-ink-3 text-small">{row.detail}</p>
      </div>
      {!isDone && (
        <>
          <input type="hidden" name={`${name}.number`} value={row.number} />
          <input type="hidden" name={`${name}.version`} value={row.version} />
          <Choice
            name={`${name}.lead`}
            label={`${words.lead} ${row.title}`}
            options={units}
            start={row.lead}
            words={words}
          />
          <Choice
            name={`${name}.class`}
            label={`${words.class} ${row.title}`}
            options={classes}
            start={row.class}
            words={words}
          />
          {row.helpers.length > 0 && (
            <label className="flex items-center gap-1.5 text-small max-md:col-span-2">
              <input
                type="checkbox"
                name={`${name}.helpers`}
                value={row.helpers.map(({ unit }) => unit).join(',')}
                defaultChecked
                className="size-4 shrink-0 accent-(--accent)"
              />
              {words.helpers} {row.helpers.map(({ name: unit }) => unit).join(' / ')}
            </label>
          )}
        </>
      )}
      {result && (
        <p className={`col-span-full flex items-center gap-1.5 ${isDone ? 'text-ok' : 'text-danger'}`}>
          {isDone ? (
            <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
          ) : (
            <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
          )}
          {result.said}
        </p>
      )}
    </div>
  );
}

type ChoiceProps = { name: string; label: string; options: readonly Option[]; start: string | null; words: BulkWords };

function Choice({ name, label, options, start, words }: ChoiceProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={start ?? ''}
      className="h-8 w-full min-w-0 rounded border border-line-strong bg-surface px-2"
    >
      <option value="">{words.choose}</option>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
