import { env } from '#lib/platform/env.ts';
import { Closers } from './instance/closers.ts';
import { startPortal } from './instance/portal.ts';
import { welcome } from './instance/welcome.ts';

const closers = new Closers();
closers.closeOnSignal();

try {
  const { address, demoPassword } = await startPortal({
    settings: env(),
    closers,
    what: 'npm start',
    mode: 'start',
    say: (text) => console.log(text),
  });
  if (!closers.isClosing) console.log(welcome(address, demoPassword));
} catch (error) {
  if (!closers.isClosing) console.error(error instanceof Error ? error.message : error);
  await closers.close();
  process.exit(1);
}
