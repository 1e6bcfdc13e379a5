import type { RequestStory } from './request-story.ts';
import { policy } from './requests/01-policy.ts';
import { finance } from './requests/02-finance.ts';
import { talent } from './requests/03-talent.ts';
import { schooling } from './requests/04-schooling.ts';
import { housing } from './requests/05-housing.ts';
import { premises } from './requests/06-premises.ts';
import { registration } from './requests/07-registration.ts';
import { licences } from './requests/08-licences.ts';
import { tax } from './requests/09-tax.ts';
import { employment } from './requests/10-employment.ts';
import { building } from './requests/11-building.ts';
import { environment } from './requests/12-environment.ts';
import { safety } from './requests/13-safety.ts';
import { transport } from './requests/14-transport.ts';
import { market } from './requests/15-market.ts';
import { intellectualProperty } from './requests/16-intellectual-property.ts';
import { legal } from './requests/17-legal.ts';
import { foreign } from './requests/18-foreign.ts';
import { markets } from './requests/19-markets.ts';
import { relief } from './requests/20-relief.ts';
import { other } from './requests/99-other.ts';

export const requestStories: readonly RequestStory[] = [
  ...policy,
  ...finance,
  ...talent,
  ...schooling,
  ...housing,
  ...premises,
  ...registration,
  ...licences,
  ...tax,
  ...employment,
  ...building,
  ...environment,
  ...safety,
  ...transport,
  ...market,
  ...intellectualProperty,
  ...legal,
  ...foreign,
  ...markets,
  ...relief,
  ...other,
];
