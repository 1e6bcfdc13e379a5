'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/control-style.ts';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import type { DatedValue, Rule } from '#lib/policies/domain/condition.ts';
import { withPart } from './editable.ts';
import type { Shared } from './editor-words.ts';
import { NumberInput, narrow } from './inputs.tsx';

type Tables = NonNullable<Rule['tables']>;
type TablesEditorProps = { tables: Tables; change: (tables: Tables) => void; shared: Shared };

/** The rule's standards that change with time, a wage or a limit of a year: from when until when which value holds. */
export function TablesEditor({ tables, change, shared }: TablesEditorProps) {
  const { words } = shared;
  const [name, setName] = useState('');
  const isNew = name.trim() !== '' && !Object.hasOwn(tables, name.trim());
  const add = () => {
    change({ ...tables, [name.trim()]: [{ from: '2026-01-01', value: 0 }] });
    setName('');
  };
  const without = (gone: string) => Object.fromEntries(Object.entries(tables).filter(([each]) => each !== gone));
  return (
    <Disclosure summary={words.tables} open={Object.keys(tables).length > 0}>
      <div className="flex flex-col gap-3">
        <p className="text-small">{words.tablesHint}</p>
        {Object.entries(tables).map(([each, rows]) => (
          <Table
            key={each}
            name={each}
            rows={rows}
            change={(next) => change({ ...tables, [each]: next })}
            remove={() => change(without(each))}
            shared={shared}
          />
        ))}
        <span className="flex flex-wrap items-center gap-2">
          <input
            aria-label={words.tableName}
            value={name}
            maxLength={60}
            onChange={({ target }) => setName(target.value)}
            className={`${controlStyle} w-64!`}
          />
          <Button onClick={add} disabled={!isNew}>
            {words.addTable}
          </Button>
        </span>
      </div>
    </Disclosure>
  );
}

type TableProps = {
  name: string;
  rows: readonly DatedValue[];
  change: (rows: readonly DatedValue[]) => void;
  remove: () => void;
  shared: Shared;
};

function Table({ name, rows, change, remove, shared: { words, faultsAt } }: TableProps) {
  const id = useId();
  const faults = faultsAt(['tables', name]);
  const changeRow = (index: number, row: DatedValue | null) => change(withPart(rows, index, row));
  return (
    <fieldset className="flex flex-col gap-2 border-line border-l-2 pl-3" aria-describedby={`${id}-error`}>
      <legend className="font-medium">{name}</legend>
      {rows.map((row, index) => {
        const { until, ...open } = row;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own; all their state is in the rule
          <span key={index} className="flex flex-wrap items-center gap-2">
            <input
              type="date"
              aria-label={`${name} ${words.from} ${index + 1}`}
              value={row.from}
              onChange={({ target }) => changeRow(index, { ...row, from: target.value })}
              className={narrow}
            />
            –
            <input
              type="date"
              aria-label={`${name} ${words.until} ${index + 1}`}
              value={until ?? ''}
              onChange={({ target }) => changeRow(index, target.value ? { ...open, until: target.value } : open)}
              className={narrow}
            />
            <NumberInput
              label={`${name} ${words.value} ${index + 1}`}
              value={row.value}
              change={(value) => changeRow(index, { ...row, value })}
            />
            <Button aria-label={`${name} ${words.removeRow} ${index + 1}`} onClick={() => changeRow(index, null)}>
              {words.remove}
            </Button>
          </span>
        );
      })}
      <FieldError id={`${id}-error`} errors={faults} />
      <span className="flex flex-wrap gap-2">
        <Button onClick={() => change([...rows, { from: rows.at(-1)?.until ?? '2026-01-01', value: 0 }])}>
          {words.addRow}
        </Button>
        <Button onClick={remove}>{words.removeTable}</Button>
      </span>
    </fieldset>
  );
}
