import type { NewPlaceRows } from '#lib/organisation/commands/create-places.ts';
import type { NewPlaces } from './domain/import-map.ts';
import { IMPORTED_GROUP, type NewPlace, type PlaceKind } from './places.ts';

/** New places as rows of the district, by what the mapping file says of their kind. */
export function newPlaceRows(places: readonly NewPlace[], create: NewPlaces): NewPlaceRows {
  const ofKind = (kind: PlaceKind) =>
    places.filter((each) => each.kind === kind).map(({ code, name }) => ({ code, name: name.slice(0, 200) }));
  const { units, areas, categories } = create;
  return {
    units: units ? ofKind('units').map((each) => ({ ...each, kind: units.kind })) : [],
    areas: areas ? ofKind('areas').map((each) => ({ ...each, kind: areas.kind })) : [],
    categories: categories ? ofKind('categories').map((each) => ({ ...each, class: categories.class })) : [],
    group: categories ? { code: IMPORTED_GROUP, ...categories.group } : null,
  };
}
