import type { RoleKey } from '#prisma/reference/roles.ts';

/** A fictional person with a sign-in of the demo. Staff belong to a unit, company people to a company. */
export type StoryPerson = {
  readonly login: string;
  readonly name: string;
  readonly nameEn: string;
  readonly roles: readonly RoleKey[];
  readonly unit?: string;
  readonly company?: string;
  readonly position?: string;
  readonly officePhone?: string;
  readonly mobile?: string;
};
