import type { Directory } from '#lib/organisation/directory.ts';
import { codeOfValue } from './code-of-value.ts';
import type { NewPlaces } from './domain/import-map.ts';
import type { RowFault } from './domain/row-fault.ts';

/** Matters that came with a ledger, in one group; a matter's code begins with its group's. */
export const IMPORTED_GROUP = 'IM';

export type PlaceKind = 'units' | 'areas' | 'categories';
export type NewPlace = { readonly kind: PlaceKind; readonly code: string; readonly name: string };
export type FoundPlace = { readonly code: string | null } | { readonly fault: RowFault };

type Named = { readonly code: string; readonly name: string; readonly nameEn: string; readonly class?: string | null };

const FIELDS = {
  units: { field: 'unit', code: 'unknown-unit' },
  areas: { field: 'area', code: 'unknown-area' },
  categories: { field: 'category', code: 'unknown-category' },
} as const;

/**
 * Finds the district's codes for units, areas and matters as a ledger writes them: by code, by either name, or as new ones
 * where the mapping file creates them. New ones are collected until `takeNew`.
 */
export class Places {
  readonly #known: Readonly<Record<PlaceKind, Map<string, string>>>;
  readonly #create: NewPlaces;
  #new: NewPlace[] = [];

  constructor(directory: Directory | null, create: NewPlaces) {
    this.#create = create;
    this.#known = {
      units: byWriting(directory?.units.values() ?? []),
      areas: byWriting(directory?.areas.values() ?? []),
      categories: byWriting([...(directory?.categories.values() ?? [])].filter((each) => each.class !== null)),
    };
  }

  find(kind: PlaceKind, written: string | null): FoundPlace {
    if (written === null) return { code: null };
    const known = this.#known[kind].get(keyOf(written));
    if (known !== undefined) return { code: known };
    if (!this.#create[kind]) return { fault: { ...FIELDS[kind], value: written } };
    const code = codeOfValue(written, kind === 'categories' ? IMPORTED_GROUP : '');
    this.#known[kind].set(keyOf(written), code);
    this.#new.push({ kind, code, name: written });
    return { code };
  }

  /** What was found missing since the last call and must be created before the cases that name it. */
  takeNew(): readonly NewPlace[] {
    const taken = this.#new;
    this.#new = [];
    return taken;
  }
}

function byWriting(entries: Iterable<Named>): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name, nameEn } of entries) {
    for (const writing of [nameEn, name, code]) codes.set(keyOf(writing), code);
  }
  return codes;
}

const keyOf = (written: string): string => written.normalize('NFKC').trim();
