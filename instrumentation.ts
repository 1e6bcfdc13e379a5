import type { Instrumentation } from 'next';

/**
 * Before the first request: an address that was only claimed counts for nothing; and the log says at once when an identity service that is
 * configured cannot be used (people may come in otherwise meanwhile).
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { env } = await import('#lib/platform/env.ts');
  const { forgetClaimedAddresses } = await import('#lib/platform/forget-claimed-address.ts');
  forgetClaimedAddresses(env().trustedProxies);
  const { checkIdentityServices } = await import('#lib/platform/auth/check-identity-services.ts');
  void checkIdentityServices();
}

/** A bug is logged once, here, with the digest the person sees on the error page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logger } = await import('#lib/platform/logger.ts');
  const digest = typeof error === 'object' && error && 'digest' in error ? error.digest : undefined;
  logger().error({ err: error, digest, method: request.method, route: context.routePath }, 'request failed');
};
