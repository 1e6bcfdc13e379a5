import { type BrowserContext, devices } from '@playwright/test';
import { signedIn } from './crawl/visitor.ts';
import { portal } from './portal.ts';

/** People of the demo story the journeys are about; any other login of the story signs in the same way. */
export type Login =
  | (
      | 'company'
      | 'member'
      | 'company2'
      | 'dispatcher'
      | 'reviewer'
      | 'caller'
      | 'office-head'
      | 'liaison-hr'
      | 'handler-hr'
      | 'head-hr'
      | 'liaison-housing'
      | 'handler-housing'
      | 'officer-hongqiao'
      | 'desk-head-hongqiao'
      | 'leader'
      | 'supervision'
      | 'sysadmin'
      | 'secadmin'
      | 'auditor'
    )
  | `liaison-${string}`
  | `handler-${string}`;

export type StoredState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A phone as most companies hold it, 390 px wide. */
export const PHONE = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

/** Signs in as the form does, without opening a window for it, and keeps the cookies. */
export async function signIn(login: Login): Promise<StoredState> {
  const visitor = await signedIn(login);
  const { hostname, protocol } = new URL(portal.address);
  const cookies = visitor.cookies().map(([name, value]) => ({
    name,
    value,
    domain: hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: protocol === 'https:',
    sameSite: 'Lax' as const,
  }));
  return { cookies, origins: [] };
}
