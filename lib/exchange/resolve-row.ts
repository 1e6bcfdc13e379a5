import { createHash } from 'node:crypto';
import { canonicalJson } from '#lib/audit/chain.ts';
import type { CaseToImport } from '#lib/cases/domain/importing.ts';
import type { RowFacts } from './domain/row-facts.ts';
import type { RowFault } from './domain/row-fault.ts';
import type { Places } from './places.ts';

/** A row that could be read, with its place in the file. */
export type NumberedRow = { readonly line: number; readonly externalId: string; readonly facts: RowFacts };

type Resolved = { readonly row: CaseToImport } | { readonly faults: readonly RowFault[] };

/** Puts the district's codes in the place of what the ledger writes. */
export function resolveRow(
  { line, externalId, facts }: NumberedRow,
  places: Places,
  enterprises: ReadonlyMap<string, string>,
): Resolved {
  const { unit, category, area, enterprise, contactName, contactPhone, ticketNumber, ...plain } = facts;
  const found = {
    unitCode: places.find('units', unit),
    categoryCode: places.find('categories', category),
    areaCode: places.find('areas', area),
  };
  const enterpriseId = enterprise === null ? null : (enterprises.get(enterprise) ?? null);
  const faults = Object.values(found).flatMap((each) => ('fault' in each ? [each.fault] : []));
  if (enterprise !== null && enterpriseId === null) {
    faults.push({ field: 'enterprise', code: 'unknown-enterprise', value: enterprise });
  }
  if (faults.length > 0) return { faults };
  const codeOf = (name: keyof typeof found) => ('code' in found[name] ? found[name].code : null);
  const [unitCode, categoryCode, areaCode] = [codeOf('unitCode'), codeOf('categoryCode'), codeOf('areaCode')];
  return {
    row: {
      externalId,
      line,
      fingerprint: fingerprintOf(facts),
      facts: { ...plain, unitCode, categoryCode, areaCode, enterpriseId },
      contactName,
      contactPhone,
      ticketNumber,
    },
  };
}

/** What is empty does not count, so that a field the portal learns later leaves old rows unchanged. */
function fingerprintOf(facts: RowFacts): string {
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return createHash('sha256').update(canonicalJson(said)).digest('base64url');
}
