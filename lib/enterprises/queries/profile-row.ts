import type { Prisma } from '#lib/platform/prisma-client/client.ts';
import { fromDateColumnOrNull } from '#lib/shared/date-columns.ts';
import type { StoredProfile } from '../domain/profile.ts';
import type { FieldKey, ProfileValue } from '../domain/profile-fields.ts';
import type { QualificationKind } from '../domain/qualifications.ts';

/** All that a profile is made of. */
export const PROFILE_ROW = {
  id: true,
  uscc: true,
  name: true,
  nameEn: true,
  formerName: true,
  legalRepresentative: true,
  registrationAuthority: true,
  registrationType: true,
  businessScope: true,
  registeredAddress: true,
  operatingAddress: true,
  taxAddress: true,
  building: true,
  areaCode: true,
  industryCode: true,
  size: true,
  version: true,
  qualificationsCheckedAt: true,
  industry: { select: { name: true, nameEn: true } },
  facts: { select: { field: true, year: true, value: true, verifiedAt: true } },
  qualifications: {
    select: { kind: true, number: true, grantedOn: true, expiresOn: true },
    orderBy: { kind: 'asc' },
  },
} as const satisfies Prisma.EnterpriseSelect;

export type ProfileRow = Prisma.EnterpriseGetPayload<{ select: typeof PROFILE_ROW }>;

/** As much of it as rules ask for. */
type RulePart = Pick<ProfileRow, 'industryCode' | 'areaCode' | 'facts' | 'qualifications' | 'qualificationsCheckedAt'>;

/** The row as rules see it. */
export const storedIn = ({
  industryCode,
  areaCode,
  facts,
  qualifications,
  qualificationsCheckedAt,
}: RulePart): StoredProfile => ({
  industryCode,
  areaCode,
  facts: facts.map(({ field, year, value }) => ({ field: field as FieldKey, year, value: value as ProfileValue })),
  qualifications: qualifications.map(({ kind, grantedOn, expiresOn }) => ({
    kind: kind as QualificationKind,
    grantedOn: fromDateColumnOrNull(grantedOn),
    expiresOn: fromDateColumnOrNull(expiresOn),
  })),
  qualificationsComplete: qualificationsCheckedAt !== null,
});
