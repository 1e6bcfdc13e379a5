import { companies } from './companies.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import type { StoryPerson } from './person.ts';
import { staff } from './staff.ts';

const ownedBySignIn = new Set(demoSignIns.map((person) => person.company));

/** Every other company has one owner, signed in as `owner-<company>`. */
const owners: readonly StoryPerson[] = companies
  .filter((company) => !ownedBySignIn.has(company.key))
  .map(({ key, contact }) => ({
    login: `owner-${key}`,
    name: contact.name,
    nameEn: contact.nameEn,
    roles: ['company-owner'],
    company: key,
    position: contact.position,
    mobile: contact.mobile,
  }));

export const people: readonly StoryPerson[] = [...demoSignIns, ...staff, ...owners];
