'use client';

import type { ComboOption } from '#components/ui/combo-box.tsx';
import { SearchSelect } from '#components/ui/search-select.tsx';
import { useFiling } from './filing-context.ts';
import { RecognisedMark } from './recognised-mark.tsx';

type CompanyPickerProps = {
  label: string;
  hint: string;
  searching: string;
  marked: string;
  initial: ComboOption | null;
};

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
