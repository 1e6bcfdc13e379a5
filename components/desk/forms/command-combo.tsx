'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useCommandForm } from '#components/cases/use-command.ts';
import type { ComboOption } from '#components/ui/combo-box.tsx';
import { DatePickerPlace } from '#components/ui/date-picker-place.tsx';

/** The searchable select's code (50 kB) comes only with the pages that use it, after they stand. */
const ComboBox = dynamic(() => import('#components/ui/combo-box.tsx').then((loaded) => loaded.ComboBox), {
  ssr: false,
  loading: DatePickerPlace,
});

type CommandComboProps = {
  name: string;
  label: ReactNode;
  options: readonly ComboOption[];
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string | undefined;
  onChange?: (value: string | null) => void;
};

export function CommandCombo({ name, ...rest }: CommandComboProps) {
  const { idOf, errorsOf } = useCommandForm();
  return <ComboBox id={idOf(name)} name={name} errors={errorsOf(name)} {...rest} />;
}
