import type { Profile } from './profile-fields.ts';

/** 资质 that an authority recognises a company by. */
export const QUALIFICATIONS = [
  'high-tech',
  'tech-sme',
  'innovative-sme',
  'specialised-sme',
  'little-giant',
  'gazelle',
  'unicorn',
  'regional-hq',
  'business-unit-hq',
  'global-rd-centre',
  'private-hq',
  'trading-hq',
  'innovative-hq',
  'foreign-rd-centre',
  'above-scale',
  'first-store',
  'time-honoured',
] as const;

export type QualificationKind = (typeof QUALIFICATIONS)[number];

/** Days as YYYY-MM-DD; `expiresOn` is the last day it holds. */
export type HeldQualification = {
  readonly kind: QualificationKind;
  readonly grantedOn: string | null;
  readonly expiresOn: string | null;
};

/** The high-tech expiry of a company that is known never to have been one. */
const NEVER = '1900-01-01';

type SmeTier = NonNullable<Profile['smeTier']>;
type HeadquartersKind = NonNullable<Profile['hqType']>[number];

/** From the lowest step of cultivation up. */
const SME_STEPS: readonly (readonly [QualificationKind, SmeTier])[] = [
  ['tech-sme', 'sci-sme'],
  ['innovative-sme', 'innovative'],
  ['specialised-sme', 'zjtx'],
  ['little-giant', 'little-giant'],
];

const HEADQUARTERS: readonly (readonly [QualificationKind, HeadquartersKind])[] = [
  ['regional-hq', 'regional'],
  ['business-unit-hq', 'business-unit'],
  ['global-rd-centre', 'global-rd'],
  ['private-hq', 'private'],
  ['trading-hq', 'trading'],
  ['innovative-hq', 'innovative'],
  ['foreign-rd-centre', 'foreign-rd'],
];

/** What the qualifications in force on `today` say in the words of the profile. */
type Told = Pick<Profile, 'hightechUntil' | 'smeTier' | 'smeTierSince' | 'hqType' | 'aboveScale'>;

/**
 * What qualifications tell of a profile. While nobody has checked that they are all there are (`complete`), what is not among
 * them is unknown; afterwards it is known to be missing. One that has run out counts as missing, but its last day is told.
 */
export function toldByQualifications(held: readonly HeldQualification[], today: string, complete: boolean): Told {
  const inForce = held.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today);
  const has = (kind: QualificationKind) => inForce.find((each) => each.kind === kind);
  const step = SME_STEPS.findLast(([kind]) => has(kind));
  const since = step && has(step[0])?.grantedOn;
  const hqType = HEADQUARTERS.flatMap(([kind, type]) => (has(kind) ? [type] : []));
  const hightechUntil = held.find(({ kind }) => kind === 'high-tech')?.expiresOn ?? (complete ? NEVER : null);
  return {
    ...(hightechUntil && { hightechUntil }),
    ...(step ? { smeTier: step[1] } : complete && { smeTier: 'none' as const }),
    ...(since && { smeTierSince: since }),
    ...((hqType.length > 0 || complete) && { hqType }),
    ...(has('above-scale') ? { aboveScale: true } : complete && { aboveScale: false }),
  };
}
