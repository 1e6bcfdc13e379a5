import type { RowFault } from './domain/row-fault.ts';
import type { Tally } from './domain/tally.ts';
import type { LimitRows } from './ensure-district.ts';
import type { DistrictBlock } from './schema.ts';

export type RejectedRow = { readonly line: number; readonly externalId: string; readonly faults: readonly RowFault[] };

/** What somebody asks of an import, whatever the file is about. */
export type ImportOrder<Mapping> = {
  readonly path: string;
  readonly fileName: string;
  readonly map: Mapping;
  readonly district: DistrictBlock | null;
  /** overrides the mapping file's district */
  readonly districtCode: string | null;
  /** limits of a district that has to be created */
  readonly limits: LimitRows;
  readonly isDryRun: boolean;
  readonly clock: () => Temporal.Instant;
  readonly onRejected: (row: RejectedRow) => void | Promise<void>;
  readonly onProgress?: (tally: Readonly<Tally>, bytes: number) => void;
};
