import { env } from '../env.ts';
import { logger } from '../logger.ts';
import { reachIdentityService } from './identity-service.ts';

/** Asks every identity service of `OIDC_*` for its description, and logs which cannot be used and why. */
export async function checkIdentityServices(): Promise<void> {
  for (const service of env().identityServices) {
    const { issuer } = service;
    await reachIdentityService(service).then(
      () => logger().info({ issuer }, 'identity service reached'),
      (error: unknown) => logger().error({ issuer, err: error }, 'identity service cannot be used'),
    );
  }
}
