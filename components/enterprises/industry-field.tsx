'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useContext } from 'react';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import { DatePickerPlace } from '#components/ui/date-picker-place.tsx';
import { useForm } from '#components/ui/use-form.ts';

type IndustryFieldProps = {
  name: string;
  label: ReactNode;
  hint: string;
  searching: string;
  withoutScript: string;
  initial: ComboOption | null;
};

const Held = createContext<Pick<IndustryFieldProps, 'name' | 'initial' | 'withoutScript'> | null>(null);

/** The searchable select's code (75 kB) comes after the page stands. */
const SearchSelect = dynamic(() => import('#components/ui/search-select.tsx').then((loaded) => loaded.SearchSelect), {
  ssr: false,
  loading: Chosen,
});

/** Holds what is on record until the select is there, and for good where scripts do not run. */
function Chosen() {
  const held = useContext(Held);
  if (!held) return null;
  return (
    <>
      <input type="hidden" name={held.name} value={held.initial?.value ?? ''} />
      <DatePickerPlace />
      <noscript>
        <p className="text-ink-2">{held.withoutScript}</p>
      </noscript>
    </>
  );
}

/** One of the 1,971 branches of GB/T 4754, by any part of its name or by its code. */
export function IndustryField({ name, label, hint, searching, withoutScript, initial }: IndustryFieldProps) {
  const { idOf, errorsOf } = useForm();
  return (
    <Held value={{ name, initial, withoutScript }}>
      <SearchSelect
        id={idOf(name)}
        name={name}
        label={label}
        hint={hint}
        endpoint="/api/industries"
        searching={searching}
        errors={errorsOf(name)}
        initial={initial}
        optional
      />
    </Held>
  );
}
