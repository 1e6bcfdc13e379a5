import { randomUUIDv7 } from 'node:crypto';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { sealPersonalData } from '#lib/access/sealing.ts';
import { nextOpening } from '#lib/calendar/domain/working-time.ts';
import { nextStep } from '#lib/cases/domain/automatic.ts';
import type { Channel } from '#lib/cases/domain/names.ts';
import type { Rules } from '#lib/cases/domain/rules.ts';
import type { CaseState } from '#lib/cases/domain/state.ts';
import { emptyDraftForm, packDraft } from '#lib/cases/draft-form.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { insertCases, type Origin, rowsOfNewCase } from '#lib/cases/repository/insert.ts';
import { takeNumbers } from '#lib/cases/repository/numbers.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { toDateOrNull } from '#lib/shared/instants.ts';
import { CHANGNING } from '#prisma/reference/load.ts';
import { type Cast, type CastCompany, enterCast } from './cast.ts';
import { leaveComplaints } from './complaints.ts';
import { Draw } from './draw.ts';
import { type Ending, endings } from './endings.ts';
import { followPolicies } from './following.ts';
import { oversightEndings } from './oversight-endings.ts';
import { publishOwnNotices } from './own-notices.ts';
import { givePackages } from './packages.ts';
import { play } from './plot.ts';
import { publishPrivacyNotices } from './privacy.ts';
import { couldFile, fillIn } from './story/fill-in.ts';
import type { RequestStory } from './story/request-story.ts';
import { requestStories } from './story/requests.ts';
import { decideTiers, nameTeams } from './teams.ts';
import { Telling, ThePresent } from './telling.ts';
import { leaveTemplates } from './templates.ts';
import { verifyPolicies } from './verified-policies.ts';

const CASES = 600;
const DAYS = 365;
const BATCH = 100;

/**
 * Tells the demo story: people, companies and about 600 requests of the last twelve months, relative to `now`, each through
 * the real decisions. Every person of the story signs in with `password`; none of them exists where this was not called.
 */
export async function seedDemo(db: Db, { now, password }: { now: Temporal.Instant; password: string }): Promise<void> {
  const { id: districtId } = await db.district.findUniqueOrThrow({ where: { code: CHANGNING } });
  const cast = await db.$transaction((tx) => enterCast(tx, districtId, { password, now }), { timeout: 60_000 });
  const directory = await getDirectory(db, districtId);
  const rules = rulesOf(directory);
  const scenes = composeScenes(cast, rules, now);
  const numbers = await numberScenes(db, directory.district, scenes);
  const told: CaseState[] = [];
  const cases = scenes.map((scene, index) => {
    const telling = tell(scene, numbers[index] ?? '', { cast, rules, now, told });
    told.push(telling.state);
    const automaticAt = toDateOrNull(nextStep(telling.state, rules)?.at ?? null);
    return rowsOfNewCase(telling.asNewCase(originOf(scene, districtId)), rules.calendar, { automaticAt });
  });
  for (let from = 0; from < cases.length; from += BATCH) await insertCases(db, cases.slice(from, from + BATCH));
  await leaveDraft(db, cast, now);
  // One password is printed for all of the story's people; whoever tries the second step out binds an app of their own.
  await db.districtSetting.create({
    data: { districtId, name: 'signIn', value: { secondFactor: 'optional' }, updatedAt: new Date() },
  });
  await decideTiers(db, cast, now);
  await nameTeams(db, cast, now);
  await leaveTemplates(db, cast, now);
  await verifyPolicies(db, cast, now);
  await followPolicies(db, cast, now);
  await givePackages(db, cast, now);
  await publishOwnNotices(db, cast, now);
  await leaveComplaints(db, cast, now);
  await publishPrivacyNotices(db, cast, now);
  await db.district.update({ where: { id: districtId }, data: { isDemo: true, revision: { increment: 1 } } });
}

/** The first company's owner was interrupted while writing. */
async function leaveDraft(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { id: enterpriseId, owner, story } = firstOf(cast);
  const { name: contactName, mobile: contactPhone, email: contactEmail } = story.contact;
  const title = '实验室扩建后的排风管道需要报备吗';
  const description = '下月准备在现有楼层新增一间洁净室，排风管道要从北侧外墙走。想先确认';
  const form = packDraft({ ...emptyDraftForm(), title, description, contactName, contactPhone, contactEmail });
  const updatedAt = new Date(now.subtract({ hours: 20 }).epochMilliseconds);
  const { districtId, userId } = owner;
  await db.caseDraft.create({
    data: { districtId, id: randomUUIDv7(), userId, enterpriseId, form, createdAt: updatedAt, updatedAt },
  });
}

const ENDINGS = [...endings, ...oversightEndings];

type Scene = {
  readonly story: RequestStory;
  readonly company: CastCompany;
  readonly filer: Viewer;
  readonly channel: Channel;
  readonly filedAt: Temporal.Instant;
  readonly draw: Draw;
  readonly ending: Ending | undefined;
};

function composeScenes(cast: Cast, rules: Rules, now: Temporal.Instant): Scene[] {
  const draw = new Draw(20_261_123);
  const scenes = Array.from({ length: CASES }, (_, index): Scene => {
    const ending = ENDINGS[index];
    const about = ending?.about && requestStories.find(({ title }) => title === ending.about);
    const story = about || (requestStories[index % requestStories.length] ?? draw.oneOf(requestStories));
    const company = ending?.ofFirstCompany ? firstOf(cast) : companyFor(story, index, cast, draw);
    const channel = ending ? 'portal' : channelOf(draw);
    const filedAt = ending ? morningOf(now, ending.calendarDaysAgo, rules) : filingTime(index, rules, now, draw);
    return {
      story: fillIn(story, company.story),
      company,
      channel,
      filedAt,
      filer: filerOf(channel, company, cast, draw),
      draw,
      ending,
    };
  });
  return scenes.toSorted((a, b) => Temporal.Instant.compare(a.filedAt, b.filedAt));
}

/** The first company files often: its people are the ones visitors sign in as. */
function companyFor(story: RequestStory, index: number, cast: Cast, draw: Draw): CastCompany {
  const fitting = cast.companies.filter((company) => couldFile(story, company.story));
  const [first, second] = cast.companies;
  if (first && index % 13 === 0 && fitting.includes(first)) return first;
  if (second && index % 17 === 0 && fitting.includes(second)) return second;
  return draw.oneOf(fitting.length > 0 ? fitting : cast.companies);
}

function channelOf(draw: Draw): Channel {
  const channels: Channel[] = [
    'portal',
    'portal',
    'portal',
    'portal',
    'mini-program',
    'mini-program',
    'visit',
    'visit',
    'phone',
    '12345',
    'service-centre',
  ];
  return draw.oneOf(channels);
}

function filerOf(channel: Channel, company: CastCompany, cast: Cast, draw: Draw): Viewer {
  if (channel === 'portal' || channel === 'mini-program') {
    return company.clerk && draw.happens(0.4) ? company.clerk : company.owner;
  }
  if (channel === 'visit' || channel === 'service-centre')
    return cast.teamOf(company.story.areaCode === PARK ? XINJING : company.story.areaCode).handler;
  return cast.byLogin('dispatcher');
}

const PARK = '310105LK0000';
const XINJING = '310105102000';

const firstOf = ({ companies: [first] }: Cast): CastCompany => {
  if (!first) throw new Error('The demo story has no companies');
  return first;
};

/** The first office hour on or after the date so many days ago. */
function morningOf(now: Temporal.Instant, daysAgo: number, { calendar }: Rules): Temporal.Instant {
  const date = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate().subtract({ days: daysAgo });
  const midnight = date.toZonedDateTime(calendar.timeZone).epochMilliseconds;
  const openMs = nextOpening(calendar, midnight) ?? midnight;
  const at = Temporal.Instant.fromEpochMilliseconds(openMs).add({ minutes: 25 });
  return Temporal.Instant.compare(at, now) < 0 ? at : now.subtract({ minutes: 30 });
}

/** Spread over the year, a few more in the last two weeks so that every desk has work; within office hours mostly. */
function filingTime(index: number, rules: Rules, now: Temporal.Instant, draw: Draw): Temporal.Instant {
  const daysAgo = index % 10 === 0 ? draw.next() ** 1.5 * 14 : draw.next() * DAYS;
  const at = now.subtract({ minutes: Math.max(12, Math.round(daysAgo * 24 * 60)) });
  if (draw.happens(0.12)) return at;
  const openMs = nextOpening(rules.calendar, at.epochMilliseconds) ?? at.epochMilliseconds;
  const inOffice = Temporal.Instant.fromEpochMilliseconds(openMs).add({ minutes: draw.between(3, 150) });
  return Temporal.Instant.compare(inOffice, now.subtract({ minutes: 12 })) < 0 ? inOffice : at;
}

async function numberScenes(
  db: Db,
  district: { id: number; timeZone: string },
  scenes: readonly Scene[],
): Promise<string[]> {
  const byDate = Map.groupBy(scenes, ({ filedAt }) =>
    filedAt.toZonedDateTimeISO(district.timeZone).toPlainDate().toString(),
  );
  const numbers: string[] = [];
  for (const [date, ofDate] of byDate) {
    numbers.push(...(await takeNumbers(db, district, Temporal.PlainDate.from(date), ofDate.length)));
  }
  return numbers;
}

type Told = {
  readonly cast: Cast;
  readonly rules: Rules;
  readonly now: Temporal.Instant;
  /** what came before, for a request that is merged into another */
  readonly told: readonly CaseState[];
};

function tell(scene: Scene, number: string, { cast, rules, now, told }: Told): Telling {
  const { story, company, filer, channel, filedAt, draw } = scene;
  const filing = {
    title: story.title,
    description: story.description,
    expectation: story.expectation,
    categoryCode: story.category,
    areaCode: company.story.areaCode,
    channel,
    enterpriseId: company.id,
    isConfidential: story.confidential ?? false,
    isUrgent: story.urgent ?? false,
    filedById: filer.userId,
    isFiledByStaff: filer.kind === 'staff',
    parentId: null,
  };
  const telling = new Telling(filing, { id: randomUUIDv7(), number }, filer, { filedAt, rules, until: now });
  try {
    const plot = { story, company, filer, cast, rules, draw };
    if (scene.ending) scene.ending.tell(telling, plot, told);
    else play(telling, plot);
  } catch (error) {
    if (!(error instanceof ThePresent)) throw error;
  }
  return telling.pass(now);
}

function originOf({ company, filer, channel, draw }: Scene, districtId: number): Origin {
  const { name, mobile, email } = company.story.contact;
  return {
    districtId,
    contactName: name,
    contactPhoneSealed: sealPersonalData(mobile),
    contactEmailSealed: sealPersonalData(email),
    ...(channel === '12345' && { ticketNumber: `SH12345-${draw.between(10_000_000, 99_999_999)}` }),
    ...(filer.kind === 'staff' && {
      consentNote: channel === 'visit' ? '走访时当面同意代为提交' : '电话中口头同意代为提交',
    }),
  };
}
