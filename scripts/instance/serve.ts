import { env } from '#lib/platform/env.ts';
import { Closers } from './closers.ts';
import { type PortalOptions, startPortal } from './portal.ts';
import { welcome } from './welcome.ts';

/** Serves the portal until a signal stops it, and says where; a fault on the way closes what was open and ends with code 1. */
export async function serve({ what, mode }: Pick<PortalOptions, 'what' | 'mode'>): Promise<void> {
  const closers = new Closers();
  closers.closeOnSignal();
  try {
    const say = (text: string) => console.log(text);
    const { address, demoPassword } = await startPortal({ settings: env(), closers, what, mode, say });
    if (!closers.isClosing) console.log(welcome(address, demoPassword));
  } catch (error) {
    if (!closers.isClosing) console.error(error instanceof Error ? error.message : error);
    await closers.close();
    process.exit(1);
  }
}
