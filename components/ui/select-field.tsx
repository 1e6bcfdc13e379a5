'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { controlStyle } from './control-style.ts';
import { cx } from './cx.ts';
import { Field, type FieldWords } from './field.tsx';

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    id: string;
    options: readonly (Option | OptionGroup)[];
    /** What the empty first choice says; `null` leaves it out. */
    emptyLabel?: string | null;
  };

/**
 * The browser's own select: right on a phone, and enough for some thirty options. A client component so that the options
 * travel as data, once, and not as elements beside the HTML.
 */
export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, errors, optional = false, options, emptyLabel, className, ...select } = props;
  const t = useTranslations('ui');
  return (
    <Field id={id} label={label} hint={hint} errors={errors} optional={optional}>
      {(control) => (
        <span className="relative block">
          <select className={cx(controlStyle, 'appearance-none pr-9', className)} {...select} {...control}>
            {emptyLabel !== null && <option value="">{emptyLabel ?? t('choose')}</option>}
            {options.map((entry) =>
              'options' in entry ? (
                <optgroup key={entry.label} label={entry.label}>
                  {entry.options.map(asOption)}
                </optgroup>
              ) : (
                asOption(entry)
              ),
            )}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-3 size-[1.1em] -translate-y-1/2 text-ink-2"
          />
        </span>
      )}
    </Field>
  );
}

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
