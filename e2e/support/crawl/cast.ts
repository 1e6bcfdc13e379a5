import { DEMO_LOGINS } from '#lib/access/domain/demo-logins.ts';
import { findViewerByToken } from '#lib/access/queries/viewers.ts';
import type { ByToken } from '#lib/access/signed-in.ts';
import { createToken } from '#lib/access/use-cases/create-token.ts';
import type { Db } from '#lib/platform/db.ts';
import { portal } from '../portal.ts';
import type { SecondDistrict } from './second-district.ts';
import { HttpVisitor } from './visitor.ts';

/** Somebody who goes everywhere: in a session, and by a bearer token. */
export type Player = {
  /** a login of the demo story, `visitor`, or the other district's `abroad:` people */
  readonly name: string;
  readonly viewer: ByToken | null;
  readonly token: string | null;
  readonly http: HttpVisitor;
};

/** Everybody of the demo, somebody who is not signed in, and the other district's people. */
export async function createCast(db: Db, abroad: SecondDistrict): Promise<Player[]> {
  const demo = Object.values(DEMO_LOGINS).flat();
  const here = await Promise.all(demo.map((login) => player(db, login, { login })));
  const there = await Promise.all(
    Object.entries(abroad.logins).map(([name, login]) => player(db, `abroad:${name}`, { login, host: abroad.host })),
  );
  const visitor = { name: 'visitor', viewer: null, token: null, http: new HttpVisitor() };
  return [visitor, ...here, ...there];
}

async function player(db: Db, name: string, { login, host }: { login: string; host?: string }): Promise<Player> {
  const http = new HttpVisitor(host);
  const created = await createToken(db, { login, name: 'crawl' }, Temporal.Now.instant());
  if (!created.ok) throw new Error(`${login}: ${created.refusal.code}`);
  const { token } = created.value;
  const viewer = await findViewerByToken(db, token);
  const place = await http.signIn(login, portal.password);
  if (!viewer || !place.endsWith('/start')) throw new Error(`${login} could not sign in: ${place}`);
  return { name, viewer, token, http };
}
