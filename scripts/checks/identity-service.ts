import { identitySettings, startIdentityProvider } from '#lib/platform/testing/identity-provider.ts';

/** An identity service to try the portal with: `node scripts/checks/identity-service.ts 4000 http://127.0.0.1:3000`. */
const [port = '4000', portal = 'http://127.0.0.1:3000'] = process.argv.slice(2);
const provider = await startIdentityProvider({ port: Number(port), portals: [portal], clientSecret: 'to-try-it-out' });
console.log(
  Object.entries(identitySettings(provider))
    .map(([name, value]) => `${name}=${value}`)
    .join('\n'),
);
