/** Signs in as a person of the demo story the way the page does; the cookies of the session. */
export async function signInCookies(address: string, login: string, password: string): Promise<string> {
  const first = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const cookies = cookiesOf(first);
  const answer = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookies, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, login, password, json: 'true' }),
  });
  const session = cookiesOf(answer);
  if (!session.includes('session-token')) throw new Error(`${login} could not sign in (${answer.status})`);
  return [cookies, session].filter(Boolean).join('; ');
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
