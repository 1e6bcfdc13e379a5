'use client';

import { controlStyle } from '#components/ui/control-style.ts';
import { FIELD_KIND } from './editable.ts';
import type { Shared } from './editor-words.ts';

/** As wide as what stands in it. */
export const narrow = `${controlStyle} w-auto!`;

type FieldChoiceProps = {
  value: string;
  kind: 'number' | 'flag' | 'code' | 'set' | 'day';
  shared: Shared;
  choose: (field: string) => void;
};

/** A field of the profile of the right kind; one that is no more stays until another is chosen. */
export function FieldChoice({ value, kind, shared: { fields, words }, choose }: FieldChoiceProps) {
  const offered = Object.entries(fields).filter(([, field]) => field.kind === FIELD_KIND[kind]);
  return (
    <select
      aria-label={words.field}
      value={value}
      onChange={({ target }) => choose(target.value)}
      className={`${narrow} max-w-64`}
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

type NumberInputProps = { label: string; value: number; change: (value: number) => void; step?: 'any' | 1 };

export function NumberInput({ label, value, change, step = 'any' }: NumberInputProps) {
  return (
    <input
      type="number"
      step={step}
      aria-label={label}
      value={value}
      onChange={({ target }) => change(step === 1 ? Math.trunc(Number(target.value)) : Number(target.value))}
      className={`${controlStyle} w-32!`}
    />
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  options: readonly T[];
  nameOf: Readonly<Record<T, string>>;
  choose: (value: T) => void;
};

/** One of a few words that are all named. */
export function Choice<T extends string>({ label, value, options, nameOf, choose }: ChoiceProps<T>) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => choose(target.value as T)} className={narrow}>
      {options.map((each) => (
        <option key={each} value={each}>
          {nameOf[each]}
        </option>
      ))}
    </select>
  );
}
