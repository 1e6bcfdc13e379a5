import { createServer } from 'node:net';

/** A loopback port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = await listenOnce('127.0.0.1', 0);
  if (!port) throw new Error('There is no free port on 127.0.0.1.');
  return port;
}

/** The port, when it could be taken just now; `null` when somebody else has it. */
export async function listenOnce(host: string, port: number): Promise<number | null> {
  const probe = createServer();
  const isFree = await new Promise<boolean>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    probe.listen({ host, port, exclusive: true }, () => resolve(true));
  });
  if (!isFree) return null;
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' ? (address?.port ?? null) : null;
}
