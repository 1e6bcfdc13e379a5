import { UsageError } from './command.ts';

/** A host as browsers send it: `qiye.jingan.example`, with a port only where it is not the usual one. */
export function asHost(text: string): string {
  const host = text.trim().toLowerCase();
  if (!/^(?=.{1,253}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/.test(host)) {
    throw new UsageError(`"${text}" is no host: give it as in qiye.example.gov.cn, without https:// and path.`);
  }
  return host;
}
