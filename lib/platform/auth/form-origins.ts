import { env } from '../env.ts';
import { keptInProcess } from '../process-memory.ts';

const named = (): Set<string> => keptInProcess('identityServiceOrigins', () => new Set());

/** An identity service may answer at other addresses than its name: those it has named itself. */
export function rememberFormOrigins(addresses: readonly (string | undefined)[]): void {
  for (const address of addresses) {
    if (address && URL.canParse(address)) named().add(new URL(address).origin);
  }
}

/** Where a form sent here may lead to besides the portal: the identity services, for the content security policy. */
export const formOrigins = (): string[] => [
  ...new Set([...env().identityServices.map(({ issuer }) => new URL(issuer).origin), ...named()]),
];
