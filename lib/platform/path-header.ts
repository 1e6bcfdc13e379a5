/** Set by proxy.ts on every request for a page, whatever the client sent: pages themselves do not know their address. */
export const PATH_HEADER = 'x-path';
