/** The host in the address that was opened, as the proxy in front hands it on. */
export const hostOf = (given: { get(name: string): string | null }): string | null =>
  given.get('x-forwarded-host') ?? given.get('host');

/**
 * Which of the portal's addresses was opened: the one whose host was asked, else the first. Null where none is configured, and then whatever
 * was opened is trusted.
 */
export function openedAddress(appUrls: readonly string[], host: string | null): URL | null {
  const asked = appUrls.find((url) => new URL(url).host === host?.toLowerCase()) ?? appUrls[0];
  return asked === undefined ? null : new URL(asked);
}
