import type { Reading } from '#components/cases/reading.ts';
import type { Option } from '#components/ui/select-field.tsx';
import { mayBeAddressed } from '#lib/cases/domain/rules.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { nameIn } from '#lib/organisation/directory.ts';

/** Units that can lead or help, by code and full name: an administrator tells two of them apart. */
export const unitOptions = (reading: Reading): Option[] =>
  [...reading.directory.units.values()]
    .filter(({ code }) => mayBeAddressed(code, rulesOf(reading.directory)))
    .map((unit) => ({ value: unit.code, label: `${unit.code} ${nameIn(reading.locale, unit)}` }));
