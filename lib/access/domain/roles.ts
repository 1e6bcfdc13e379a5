/** 岗位: what a person is in a unit (domain reference 2.1). */
export const STAFF_ROLES = [
  'dispatcher',
  'reviewer',
  'caller',
  'office-head',
  'liaison',
  'handler',
  'unit-head',
  'service-officer',
  'desk-head',
  'talent-officer',
  'leader',
  'supervision',
  'system-admin',
  'security-admin',
  'auditor',
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** 代办人 (agent) acts for several companies, each of which let them in; sees what they filed, like a member. */
export const COMPANY_ROLES = ['owner', 'member', 'agent'] as const;
export type CompanyRole = (typeof COMPANY_ROLES)[number];

/** Roles of the investment-promotion office, which see every case of their district. */
export const OFFICE_ROLES = ['dispatcher', 'reviewer', 'caller', 'office-head'] as const satisfies readonly StaffRole[];

/** Roles that read the whole district without acting on its cases day by day. */
export const OVERSIGHT_ROLES = ['leader', 'supervision'] as const satisfies readonly StaffRole[];

/** Roles that work on the cases addressed to their unit. */
export const UNIT_ROLES = [
  'liaison',
  'handler',
  'unit-head',
  'service-officer',
  'desk-head',
  'talent-officer',
] as const satisfies readonly StaffRole[];

/** Roles that see all cases of their unit's area, addressed to the unit or not. */
export const AREA_ROLES = ['service-officer', 'desk-head'] as const satisfies readonly StaffRole[];

/** The three separate administrators (三权分立), who never see a case. */
export const ADMINISTRATOR_ROLES = [
  'system-admin',
  'security-admin',
  'auditor',
] as const satisfies readonly StaffRole[];
