'use client';

import { useState } from 'react';

/**
 * react-aria gives this nonce to the one style element it adds. The policy of the page is that of its first answer; a later
 * one, which an action on the server brings along, would be refused.
 */
export function CspNonce({ nonce }: { nonce: string | undefined }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" nonce={first} />;
}
