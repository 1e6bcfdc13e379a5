import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { World } from '../support/crawl/world.ts';
import { maySee } from '../support/crawl/world.ts';
import type { Gate, Outcome } from './gates.ts';

/** One thing an address, a form or a call can name: one's own, somebody else's, none at all. */
export type Place = {
  readonly name: string;
  /** what stands in the path for its parameters, in their order */
  readonly params?: readonly string[];
  /** what a form or a query names */
  readonly fields?: Readonly<Record<string, string>>;
  /** who finds it, of those the gate lets in; the others find nothing */
  readonly isFor?: (viewer: Viewer | null) => boolean;
  /** how the others are answered, where not as if there were nothing */
  readonly closed?: Outcome;
  /** something would come of it: tried by those alone whom it must not let */
  readonly acts?: boolean;
  /** a word that stands in it alone, which nobody else may read */
  readonly secret?: string;
};

export type Row = {
  readonly gate: Gate;
  /** without: the one place without parameters */
  readonly places?: (world: World) => readonly Place[];
};

export const nobody = (): boolean => false;

const NO_ID = '00000000-0000-7000-8000-000000000000';

/** Names that are none: nothing to find, and nothing to break. */
export const nothing = (...params: readonly string[]): Place[] => [
  { name: 'nothing', params, isFor: nobody },
  { name: 'a quote', params: params.map(() => "x'--"), isFor: nobody },
];

export const noId = (): Place[] => nothing(NO_ID);

/** Every case of the crawl; `isFor`: who finds it there, of those who may know of it. */
export const everyCase =
  (
    isFor: (viewer: Viewer, filerId: string | null) => boolean = () => true,
    fields?: (number: string) => Place['fields'],
  ) =>
  ({ cases }: World): Place[] => [
    ...cases.map((each) => ({
      name: each.name,
      ...(fields ? { fields: fields(each.number) } : { params: [each.number] }),
      isFor: (viewer: Viewer | null) => viewer !== null && maySee(viewer, each) && isFor(viewer, each.state.filedById),
      secret: each.secret,
    })),
    ...(fields ? [] : nothing('CN20200101-0001')),
  ];

export const inDistrict =
  (districtId: number) =>
  (viewer: Viewer | null): boolean =>
    viewer?.districtId === districtId;

/** What the table says of this person at this place. */
export function expectedAt({ gate }: Row, place: Place, viewer: Viewer | null): Outcome {
  const outcome = gate(viewer);
  const isFound = outcome !== 'open' || !place.isFor || place.isFor(viewer);
  return isFound ? outcome : (place.closed ?? 'absent');
}

export const placesOf = ({ places }: Row, world: World): readonly Place[] => places?.(world) ?? [{ name: 'the page' }];
