import { expect, test } from '@playwright/test';
import { allowedCommands } from '#lib/cases/domain/life-cycle.ts';
import { COMMANDS } from '#lib/cases/domain/names.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { TEAM_TIERS } from '#lib/enterprises/domain/tier.ts';
import { ENDPOINTS } from '#lib/openapi/endpoints.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { en } from '../messages/en.ts';
import { zhCN } from '../messages/zh-CN.ts';
import { INPUTS } from '../scripts/checks/life-cycle/cast.ts';
import { ACTIONS } from './access/actions.ts';
import { BY_HAND } from './access/by-hand.ts';
import { CALLS } from './access/calls.ts';
import { pagesInApp } from './access/enumerate.ts';
import { PAGES, ROUTES } from './access/pages.ts';
import { expectedAt, type Place, placesOf, type Row } from './access/row.ts';
import { callAs } from './support/crawl/api.ts';
import { createCast, type Player } from './support/crawl/cast.ts';
import { type Found, outcomeOf, outcomeOfAction, outcomeOfPart } from './support/crawl/outcome.ts';
import { askForPart } from './support/crawl/page-part.ts';
import { createSecondDistrict } from './support/crawl/second-district.ts';
import { readBuiltActions, sendAction } from './support/crawl/server-actions.ts';
import type { Heard } from './support/crawl/visitor.ts';
import { createWorld, maySee, type World } from './support/crawl/world.ts';
import { openDatabase } from './support/database.ts';
import { portal } from './support/portal.ts';

/** A company never learns its tier: neither its code in an answer nor its name on a page, in a file or in what a page is made of. */
const TIER_TOLD = new RegExp(
  [
    '\\\\?"tier\\\\?":\\\\?"T[0-3]',
    ...TEAM_TIERS.flatMap((tier) => [zhCN.figures.tiers[tier], en.figures.tiers[tier]]),
  ].join('|'),
);

/** As many at once as keep a small machine busy. */
const AT_ONCE = 6;

/**
 * Everybody everywhere: each page, file, action and call, by each person of the demo, by nobody and by another district's people,
 * at what is theirs and what is not. Expected is what the rules say (`access/`), for the cells that matter most what was written
 * down by hand.
 */
test.describe('who may come where', () => {
  const db = openDatabase();
  let cast: readonly Player[] = [];
  let world: World;
  /** what each cell turned out to be, for the cells checked by hand */
  const found = new Map<string, Found>();

  test.beforeAll(async () => {
    const abroad = await createSecondDistrict(db, portal.password);
    cast = await createCast(db, abroad);
    world = await createWorld(db, { cast, abroad, api: asPlayer });
  });
  test.afterAll(() => db.$disconnect());

  async function asPlayer<T>(name: string, call: string, body?: unknown): Promise<T> {
    const player = cast.find((each) => each.name === name);
    const [method = '', path = ''] = call.split(' ');
    if (!player) throw new Error(`Nobody is called ${name}`);
    const heard = await callAs(player, { method, path, body });
    if (heard.status >= 300) throw new Error(`${call} as ${name}: ${heard.status} ${heard.body}`);
    return JSON.parse(heard.body) as T;
  }

  type Ask = (player: Player, place: Place) => Promise<{ heard: Heard; outcome: Found }>;
  type Tried = {
    readonly what: string;
    readonly row: Row;
    readonly ask: Ask;
    readonly players?: readonly Player[];
    /** Asks only where the answer has to be no. */
    readonly isForClosed?: boolean;
  };

  /** Tries one row at each of its places with everybody; answers with the cells that are not as the table says. */
  async function tryRow({ what, row, ask, players = cast, isForClosed }: Tried): Promise<string[]> {
    const cells = placesOf(row, world).flatMap((place) => players.map((player) => ({ place, player })));
    const wrong = await eachOf(cells, async ({ place, player }) => {
      const expected = expectedAt(row, place, player.viewer);
      if ((place.acts || isForClosed) && expected === 'open') return [];
      const { heard, outcome } = await ask(player, place);
      found.set([player.name, what, place.name].join('\n'), outcome);
      const told = place.secret !== undefined && heard.body.includes(place.secret);
      const cell = `${player.name} at ${what}, ${place.name}`;
      if (player.viewer?.kind === 'company' && TIER_TOLD.test(heard.body)) return [`${cell}: reads a tier`];
      if (told && expected !== 'open') return [`${cell}: reads what is not theirs`];
      return outcome === expected ? [] : [`${cell}: ${outcome}, not ${expected}`];
    });
    return wrong.flat();
  }

  test('pages', async () => {
    test.setTimeout(420_000);
    const wrong: string[] = [];
    for (const { route, folder } of pagesInApp()) {
      const row = PAGES[route];
      if (!row) continue;
      const part: Ask = async ({ http, viewer }, place) => {
        const heard = await askForPart(http, folder, filledIn(route, place));
        return { heard, outcome: outcomeOfPart(heard, viewer) };
      };
      const whole: Ask = async ({ http, viewer }, place) => {
        const heard = await http.send(filledIn(route, place));
        return { heard, outcome: outcomeOf(heard, viewer) };
      };
      wrong.push(...(await tryRow({ what: route, row, ask: part })));
      // An open page is the same page with its frame; a closed one must be closed there too.
      wrong.push(...(await tryRow({ what: route, row, ask: whole, isForClosed: true })));
    }
    expect(wrong).toEqual([]);
  });

  test('files and what scripts ask for', async () => {
    const wrong: string[] = [];
    for (const [what, row] of Object.entries(ROUTES)) {
      const route = what.replace(/^\w+ /, '');
      const ask: Ask = async ({ http, viewer }, place) => {
        const { method = 'GET', headers, body } = row;
        const heard = await http.send(filledIn(route, place), {
          method,
          ...(headers && { headers }),
          ...(body && { body }),
        });
        return { heard, outcome: outcomeOf(heard, viewer) };
      };
      wrong.push(...(await tryRow({ what, row, ask })));
    }
    expect(wrong).toEqual([]);
  });

  test('actions, whatever the page would have offered', async () => {
    test.setTimeout(420_000);
    const built = readBuiltActions();
    const wrong: string[] = [];
    // What ends sessions comes last, and for people of this run alone.
    const rows = Object.entries(ACTIONS).sort(
      ([, a], [, b]) => Number(a.endsSessions ?? 0) - Number(b.endsSessions ?? 0),
    );
    for (const [what, row] of rows) {
      const action = built.get(what);
      expect(action, `${what} is in the build`).toBeDefined();
      if (!action) continue;
      const ask: Ask = async ({ http, viewer }, { fields }) => {
        const heard = await sendAction(http, action, {
          ...(row.takes && { takes: row.takes }),
          ...(fields && { fields }),
        });
        return { heard, outcome: outcomeOfAction(heard, viewer) };
      };
      const players = row.endsSessions ? cast.filter(({ name }) => name === 'visitor') : cast;
      wrong.push(...(await tryRow({ what, row, ask, players })));
    }
    expect(wrong).toEqual([]);
  });

  test('calls of the API', async () => {
    const wrong: string[] = [];
    for (const { id, method, path } of ENDPOINTS) {
      const row = CALLS[id];
      const ask: Ask = async (player, place) => {
        const filled = filledIn(path.replace('{command}', 'add-note'), place);
        const heard = await callAs(player, {
          method,
          path: filled,
          ...(row.body !== undefined && { body: row.body }),
          ...(row.query && { query: row.query }),
        });
        return { heard, outcome: outcomeOf(heard, player.viewer) };
      };
      const withActs = row.acts
        ? { ...row, places: (of: World) => placesOf(row, of).map((place) => ({ ...place, acts: true })) }
        : row;
      wrong.push(...(await tryRow({ what: id, row: withActs, ask })));
    }
    expect(wrong).toEqual([]);
  });

  test('a NUL in an address or a query is nowhere, for everybody', async () => {
    const routes = [...Object.keys(PAGES), ...Object.keys(ROUTES).map((what) => what.replace(/^\w+ /, ''))];
    const paths = routes.flatMap((route) => [
      ...(route.includes('[') ? [route.replaceAll(/\[[^\]]+\]/g, '%00')] : []),
      `${route.replaceAll(/\[[^\]]+\]/g, 'x')}?q=%00&number=%00`,
    ]);
    const wrong = await eachOf(['visitor', 'company', 'dispatcher', 'sysadmin'], async (name) => {
      const http = cast.find((each) => each.name === name)?.http;
      const asked = paths.map(async (path) => `${path}: ${(await http?.send(path))?.status}`);
      return (await Promise.all(asked)).filter((each) => !/: 40[0145]$/.test(each));
    });
    expect(wrong.flat()).toEqual([]);
  });

  test('a list holds no request that its own page would not show', async () => {
    const wrong = await eachOf(cast, async (player) => {
      const { viewer } = player;
      if (!viewer) return [];
      const paths = viewer.kind === 'company' ? ['/my', '/my/requests'] : ['/desk', '/desk/cases?sort=-submittedAt'];
      const pages = await Promise.all(paths.map((path) => player.http.send(path)));
      const listed = await callAs(player, { method: 'GET', path: '/cases', query: 'limit=200&sort=-submittedAt' });
      const read = [listed, ...pages].map(({ body }) => body).join('\n');
      const hidden = world.cases.filter((each) => !maySee(viewer, each) && read.includes(each.secret));
      const missing = world.cases.filter((each) => maySee(viewer, each) && !listed.body.includes(each.secret));
      return [
        ...hidden.map(({ name }) => `${player.name} reads ${name} in a list`),
        ...missing.map(({ name }) => `${player.name} misses ${name} in the list`),
      ];
    });
    expect(wrong.flat()).toEqual([]);
  });

  test('no command is taken from somebody who may not give it', async () => {
    test.setTimeout(420_000);
    const [target] = world.cases;
    if (!target) throw new Error('There is no case');
    const rules = rulesOf(await getDirectory(db, target.districtId));
    const cells = cast.flatMap((player) => COMMANDS.map((command) => ({ player, command })));
    const wrong = await eachOf(cells, async ({ player, command }) => {
      const { viewer, name } = player;
      const acting = viewer && { viewer, now: Temporal.Now.instant(), rules, draw: 1 };
      if (acting && maySee(viewer, target) && allowedCommands(target.state, acting).includes(command)) return [];
      const path = `/cases/${target.number}/commands/${command}`;
      const body = { ...INPUTS[command][0], version: target.state.version };
      const { status } = await callAs(player, { method: 'POST', path, body });
      const expected = !viewer ? [401] : maySee(viewer, target) ? [403, 422] : [404];
      return expected.includes(status) ? [] : [`${name} gives ${command}: ${status}`];
    });
    expect(wrong.flat()).toEqual([]);
  });

  test('the cells checked by hand are as they were written down', () => {
    expect(BY_HAND.map(([who, what, place]) => [who, what, place, found.get([who, what, place].join('\n'))])).toEqual(
      BY_HAND,
    );
  });
});

/** Each address with what stands in the place of its parameters; what a form would name is asked as a query. */
function filledIn(route: string, { params = [], fields }: Place): string {
  const rest = [...params];
  const path = route.replaceAll(/\[[^\]]+\]|\{[^}]+\}/g, () => rest.shift() ?? '');
  const encoded = path
    .split('/')
    .map((part) => (part.includes('%') ? part : encodeURIComponent(part)))
    .join('/');
  return fields ? `${encoded}?${new URLSearchParams(fields)}` : encoded;
}

async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const rest = items.entries();
  const one = async () => {
    for (const [at, item] of rest) answers[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answers;
}
