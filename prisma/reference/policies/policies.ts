import { changningPolicies } from './changning.ts';
import { cityPolicies } from './city.ts';
import { nationalPolicies } from './national.ts';
import type { PolicyReference } from './policy.ts';

/** The catalogue of the domain reference, section 4: 20 national, 32 of the city, 15 of Changning. */
export const policies: readonly PolicyReference[] = [...nationalPolicies, ...cityPolicies, ...changningPolicies];
