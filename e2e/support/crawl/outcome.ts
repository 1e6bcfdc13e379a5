import type { Viewer } from '#lib/access/domain/viewer.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { homePathOf, type Outcome } from '../../access/gates.ts';
import type { Heard } from './visitor.ts';

/** What an answer was, or words for one that nothing should ever give. */
export type Found = Outcome | string;

const { refusals } = messagesOf('zh-CN');

/** Places a page of one's own leads on to by itself. */
const ONWARDS = [
  '/my/requests/new',
  '/desk/cases/new',
  '/admin/privacy',
  '/session/prepare',
  '/notices',
  '/notices/choose/none',
];

const STATUSES: Readonly<Record<number, Outcome>> = { 401: 'sign-in', 403: 'refused', 404: 'absent' };

/** A page, a file or a call. What else is wrong with what was sent is told to those alone who are let in. */
export function outcomeOf({ status, headers }: Heard, viewer: Viewer | null): Found {
  if (status >= 300 && status < 400) return leading(headers.get('location') ?? '', viewer);
  return STATUSES[status] ?? (status < 500 ? 'open' : `answered ${status}`);
}

/** A page asked for by itself, past the layouts that stand around it, answers in React's own format. */
export function outcomeOfPart(heard: Heard, viewer: Viewer | null): Found {
  const { status } = heard;
  if (status >= 300) return outcomeOf(heard, viewer);
  const { body } = heard;
  const redirect = /NEXT_REDIRECT;\w+;([^;"]+);/.exec(body)?.[1];
  if (redirect) return leading(redirect, viewer);
  if (body.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'absent';
  return FAILED.test(body) ? 'failed' : 'open';
}

/** An action answers in that format too; who may not is told so in the sentence that belongs to it. */
export function outcomeOfAction({ status, headers, body }: Heard, viewer: Viewer | null): Found {
  const to = headers.get('x-action-redirect')?.split(';')[0];
  if (to !== undefined) {
    const found = leading(to, viewer);
    return found.startsWith('led to') ? 'open' : found;
  }
  if (status === 404) return 'absent';
  if (status >= 400) return `answered ${status}`;
  if (FAILED.test(body)) return 'failed';
  if (body.includes(refusals['signed-out']) || body.includes('"/sign-in?')) return 'sign-in';
  if (body.includes(refusals.forbidden)) return 'refused';
  return NOTHING_THERE.some((code) => body.includes(refusals[code])) ? 'absent' : 'open';
}

/** How the parts of the house say that what was named is not this person's to find. */
const NOTHING_THERE = [
  'not-found',
  'not-your-company',
  'claim-decided',
  'delegation-not-colleague',
  'delegation-administrator',
] as const;

const FAILED = /^[0-9a-f]+:E\{/m;

function leading(location: string, viewer: Viewer | null): Found {
  const { pathname } = new URL(location, 'http://portal');
  if (pathname === '/sign-in') return 'sign-in';
  if (pathname === '/start' || pathname === (homePathOf(viewer) ?? '/')) return 'home';
  return ONWARDS.includes(pathname) ? 'open' : `led to ${pathname}`;
}
