import { ADMINISTRATOR_ROLES } from './roles.ts';
import { hasRole, type Viewer } from './viewer.ts';

/** Where a session stands with 两步验证: the person has none, must still prove it, or has. */
export type SecondFactor = 'none' | 'asked' | 'proven';

/** Administrators sign in with two steps (等保 2.0, 8.1.4.1 d); a district of the demo story can leave it to them. */
export const mustSetUpSecondFactor = (
  viewer: Viewer & { readonly secondFactor: SecondFactor },
  isRequired: boolean,
): boolean => isRequired && viewer.secondFactor === 'none' && hasRole(viewer, ...ADMINISTRATOR_ROLES);
