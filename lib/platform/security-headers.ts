type PolicyFacts = {
  nonce: string;
  isHttps: boolean;
  /** Development mode rebuilds error stacks with `eval`, gets changes by web socket and styles its own overlay. */
  isDevelopment: boolean;
  /** Origins a form may be redirected to after it was sent here: the identity provider's. */
  formOrigins?: readonly string[];
};

/** No inline script, no foreign host. Style attributes stay allowed: positioned popovers need them. */
export function contentSecurityPolicy({ nonce, isHttps, isDevelopment, formOrigins = [] }: PolicyFacts): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    `form-action ${["'self'", ...formOrigins].join(' ')}`,
    "frame-ancestors 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ];
  return rules.join('; ');
}

/** Only an address that is served over TLS may promise to stay there. */
export const transportSecurity = 'max-age=31536000; includeSubDomains';

/** The caller's request id when it has the shape of one (a gateway in front sets it), else a new one. */
export function requestIdFrom(given: string | null): string {
  return given && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
