import type { ImportedFacts } from '#lib/cases/domain/importing.ts';

/** Where a case belongs, as the ledger writes it: a code or a name. */
export type WrittenPlaces = {
  readonly unit: string | null;
  readonly category: string | null;
  readonly area: string | null;
  /** 统一社会信用代码 */
  readonly enterprise: string | null;
};

type FoundPlaces = 'unitCode' | 'categoryCode' | 'areaCode' | 'enterpriseId';

/** What a row says, before the district's codes are found for its places. */
export type RowFacts = Omit<ImportedFacts, FoundPlaces> &
  WrittenPlaces & {
    readonly contactName: string | null;
    readonly contactPhone: string | null;
    readonly ticketNumber: string | null;
  };
