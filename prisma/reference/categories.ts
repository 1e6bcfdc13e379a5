import { policy } from './categories/01-policy.ts';
import { finance } from './categories/02-finance.ts';
import { talent } from './categories/03-talent.ts';
import { schooling } from './categories/04-schooling.ts';
import { housing } from './categories/05-housing.ts';
import { premises } from './categories/06-premises.ts';
import { registration } from './categories/07-registration.ts';
import { licences } from './categories/08-licences.ts';
import { tax } from './categories/09-tax.ts';
import { employment } from './categories/10-employment.ts';
import { building } from './categories/11-building.ts';
import { environment } from './categories/12-environment.ts';
import { safety } from './categories/13-safety.ts';
import { transport } from './categories/14-transport.ts';
import { market } from './categories/15-market.ts';
import { intellectualProperty } from './categories/16-intellectual-property.ts';
import { legal } from './categories/17-legal.ts';
import { foreign } from './categories/18-foreign.ts';
import { markets } from './categories/19-markets.ts';
import { relief } from './categories/20-relief.ts';
import { other } from './categories/99-other.ts';
import type { CategoryGroup, CategoryReference } from './category.ts';

/** The two levels of domain §3.3, in its order. */
export const categoryGroups: readonly CategoryGroup[] = [
  policy,
  finance,
  talent,
  schooling,
  housing,
  premises,
  registration,
  licences,
  tax,
  employment,
  building,
  environment,
  safety,
  transport,
  market,
  intellectualProperty,
  legal,
  foreign,
  markets,
  relief,
  other,
];

export const categories: readonly CategoryReference[] = categoryGroups.flatMap((group) => group.categories);
