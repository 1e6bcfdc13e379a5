import type { Viewer } from '#lib/access/domain/viewer.ts';

/** Where somebody files, checks and is told the number: a company among its own pages, staff at the desk. */
export const filingPath = (kind: Viewer['kind']): string =>
  kind === 'company' ? '/my/requests/new' : '/desk/cases/new';

export const draftPath = (kind: Viewer['kind'], draftId: string): string => `${filingPath(kind)}?draft=${draftId}`;

export const checkPath = (draftId: string): string => `/my/requests/new/check?draft=${draftId}`;

export const filedPath = (kind: Viewer['kind'], number: string): string => `${filingPath(kind)}/filed/${number}`;

export const signInPath = (back: string): string => `/sign-in?callbackUrl=${encodeURIComponent(back)}`;

/** Which form was posted, where nobody is signed in any more to ask. */
export const kindIn = (posted: FormData): Viewer['kind'] => (posted.get('kind') === 'staff' ? 'staff' : 'company');
