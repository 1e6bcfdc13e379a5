'use client';

import dynamic from 'next/dynamic';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import { DatePickerPlace } from '#components/ui/date-picker-place.tsx';
import { useFiling } from './filing-context.ts';
import { RecognisedMark } from './recognised-mark.tsx';

type CompanyPickerProps = {
  label: string;
  hint: string;
  searching: string;
  marked: string;
  initial: ComboOption | null;
};

/** The searchable select's code (75 kB) comes after the page stands. */
const SearchSelect = dynamic(() => import('#components/ui/search-select.tsx').then((loaded) => loaded.SearchSelect), {
  ssr: false,
  loading: Chosen,
});

/** Holds the company chosen before until the select is there, for a form that is saved or sent meanwhile. */
function Chosen() {
  const { form } = useFiling();
  return (
    <>
      <input type="hidden" name="enterpriseUscc" value={form.enterpriseUscc} />
      <DatePickerPlace />
    </>
  );
}

/** The company it is filed for, by any part of its name or by its credit code. */
export function CompanyPicker({ label, hint, searching, marked, initial }: CompanyPickerProps) {
  const { errorsOf, recognised } = useFiling();
  const isMarked = recognised.has('enterpriseUscc');
  return (
    <div>
      <SearchSelect
        id="enterpriseUscc"
        name="enterpriseUscc"
        label={label}
        hint={hint}
        endpoint="/api/enterprises"
        searching={searching}
        errors={errorsOf('enterpriseUscc')}
        initial={initial}
        optional
      />
      {isMarked && <RecognisedMark>{marked}</RecognisedMark>}
    </div>
  );
}
