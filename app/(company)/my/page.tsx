import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Drafts } from '#components/cases/company/drafts.tsx';
import { HowItGoes } from '#components/cases/company/how-it-goes.tsx';
import { RequestCard } from '#components/cases/company/request-card.tsx';
import { TodoList } from '#components/cases/company/todo-list.tsx';
import { FirstContact } from '#components/enterprises/first-contact.tsx';
import { TeamList } from '#components/enterprises/team-list.tsx';
import { WithSide } from '#components/frame/with-side.tsx';
import { OwnPart } from '#components/policies/own-part.tsx';
import { OwnProspects } from '#components/policies/own-prospects.tsx';
import { AskConsent } from '#components/site/ask-consent.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { CountBadge } from '#components/ui/count-badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { countCompanyCases, listCompanyCases } from '#lib/cases/queries/company-cases.ts';
import { listDrafts } from '#lib/cases/queries/drafts.ts';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { sayHours } from '#lib/i18n/say-hours.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { listDates } from '#lib/policies/queries/list-dates.ts';
import { findOwnMatches } from '#lib/policies/queries/own-matches.ts';
import { findNotice } from '#lib/site/queries/privacy.ts';
import { noticeToAgree } from '../../filing/agreed-notice.ts';
import { agreeToNotice } from '../../privacy/actions.ts';
import { companyNameIn, readingOf } from './reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my.home'))('title') };
}

const TODO_SHOWN = 5;
const NEWEST = 3;
const PARTS = ['general', 'own'] as const;
const SOON = { days: 60, limit: 50 };

export default async function CompanyHome() {
  const viewer = await requireViewer('company');
  const [t, teams, reading] = await Promise.all([getTranslations('my'), getTranslations('teams'), readingOf(viewer)]);
  const own = viewer.memberships.find(({ role }) => role !== 'agent');
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const [counts, waiting, newest, drafts, team, matches, dates] = await Promise.all([
    countCompanyCases(db, viewer),
    listCompanyCases(db, viewer, { tab: 'waiting', limit: TODO_SHOWN }, reading.now),
    listCompanyCases(db, viewer, { tab: 'all', limit: NEWEST }, reading.now),
    listDrafts(db, viewer),
    own ? listTeam(db, viewer, own.enterpriseId, reading) : [],
    findOwnMatches(db, viewer, reading),
    listDates(db, viewer.districtId, {}, { ...SOON, today }),
  ]);
  const version = await noticeToAgree(viewer);
  const notice = version === null ? null : await findNotice(db, viewer.districtId, version);
  const isFirst = counts.all === 0;
  const isOwner = viewer.memberships.some((each) => each.role === 'owner');
  const file = (
    <ButtonLink kind="primary" href="/my/requests/new" className="max-md:w-full">
      {t('newRequest')}
    </ButtonLink>
  );
  return (
    <WithSide side={<HowItGoes />}>
      {notice && (
        <AskConsent
          version={notice.version}
          changes={reading.locale === 'en' ? notice.changesEn : notice.changes}
          agree={agreeToNotice}
        />
      )}
      <PageHeader
        title={companyNameIn(reading, viewer)}
        lead={<FirstContact seats={team} locale={reading.locale} />}
        actions={!isFirst && <div className="max-md:w-full">{file}</div>}
      />
      <div className="flex flex-col gap-8">
        {!isFirst && (
          <Section
            title={
              <span className="inline-flex items-center gap-2">
                {t('home.todo')}
                {counts.waiting > 0 && <CountBadge count={counts.waiting} />}
              </span>
            }
            beside={
              counts.waiting > TODO_SHOWN && (
                <More href="/my/requests?tab=waiting">{t('home.allTodo', { count: counts.waiting })}</More>
              )
            }
          >
            {counts.waiting > 0 ? (
              <TodoList lines={waiting.items} reading={reading} />
            ) : (
              <p className="border-line border-t py-3 text-ink-2">{t('home.nothing')}</p>
            )}
          </Section>
        )}
        {matches && (
          <>
            {PARTS.map((part) => (
              <OwnPart
                key={part}
                part={part}
                matches={matches.fits.filter(({ policy }) => (policy.kind === 'own') === (part === 'own'))}
                dates={dates}
                reading={reading}
              />
            ))}
            <OwnProspects matches={matches} dates={dates} reading={reading} />
          </>
        )}
        {isFirst ? (
          <EmptyState title={t('home.firstTitle')} action={file}>
            {t('home.firstText')}
          </EmptyState>
        ) : (
          <Section title={t('home.requests')} beside={<More href="/my/requests">{t('home.all')}</More>}>
            <dl className="flex flex-wrap gap-x-8 gap-y-1 border-line border-y py-3">
              <Figure href="/my/requests?tab=open" label={t('home.inHand')} count={counts.open} />
              <Figure href="/my/requests?tab=ended" label={t('home.done')} count={counts.ended} />
            </dl>
            {newest.items.map((line) => (
              <RequestCard key={line.number} line={line} reading={reading} showFiler={isOwner} />
            ))}
          </Section>
        )}
        {drafts.length > 0 && (
          <Section title={t('home.drafts')}>
            <Drafts drafts={drafts.slice(0, NEWEST)} reading={reading} />
          </Section>
        )}
        {own && (
          <Section title={teams('yours')}>
            {team.length > 0 ? (
              <TeamList seats={team} reading={reading} />
            ) : (
              <p className="border-line border-t py-3 text-ink-2">{teams('unnamed')}</p>
            )}
            {team.length > 0 && (
              <p className="pt-2 text-ink-2 text-small">
                {teams('hours', { hours: sayHours(reading.directory.calendar.week, reading.locale) })}
              </p>
            )}
          </Section>
        )}
      </div>
    </WithSide>
  );
}

function More({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-6 items-center text-accent hover:underline">
      {children}
    </Link>
  );
}

function Figure({ href, label, count }: { href: string; label: string; count: number }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-ink-2">{label}</dt>
      <dd>
        <Link
          href={href}
          className="inline-flex min-h-6 items-center font-semibold text-accent text-heading hover:underline"
        >
          {count}
        </Link>
      </dd>
    </div>
  );
}
