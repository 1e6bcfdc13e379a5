'use client';

import { useState } from 'react';
import { useCommandForm } from '#components/cases/use-command.ts';
import { TextField } from '#components/ui/text-field.tsx';

/** The class's limit in working days, to be changed for one case: only a changed one is sent, so that the rule stays the rule. */
export function LimitField({ label, days }: { label: string; days: number | null }) {
  const { idOf, errorsOf } = useCommandForm();
  const [typed, setTyped] = useState(days === null ? '' : String(days));
  const isChanged = typed.trim() !== '' && typed.trim() !== String(days ?? '');
  return (
    <>
      <TextField
        id={idOf('limit')}
        {...(isChanged && { name: 'limit.workingDays' })}
        label={label}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        errors={[...errorsOf('limit'), ...errorsOf('limit.workingDays')]}
        optional={days === null}
      />
      {isChanged && <input type="hidden" name="limit.due" value="endOfDay" />}
    </>
  );
}
