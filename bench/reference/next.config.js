import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The bare application that the portal is measured against: the same Next.js, the same Prisma, nothing else. */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  serverExternalPackages: ['pg', 'pino'],
};
