import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Drafts } from '#components/cases/company/drafts.tsx';
import { HowItGoes } from '#components/cases/company/how-it-goes.tsx';
import { OwnRequests } from '#components/cases/company/own-requests.tsx';
import { TodoList } from '#components/cases/company/todo-list.tsx';
import { FirstContact } from '#components/enterprises/first-contact.tsx';
import { OwnTeam } from '#components/enterprises/own-team.tsx';
import { WithSide } from '#components/frame/with-side.tsx';
import { OwnOverview } from '#components/packages/own-overview.tsx';
import { OwnPackage, PackageToReceive } from '#components/packages/own-package.tsx';
import { ownLines } from '#components/policies/own-lines.ts';
import { OwnPart } from '#components/policies/own-part.tsx';
import { OwnProspects } from '#components/policies/own-prospects.tsx';
import { AskConsent } from '#components/site/ask-consent.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { CountBadge } from '#components/ui/count-badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { countCompanyCases, listCompanyCases } from '#lib/cases/queries/company-cases.ts';
import { listDrafts } from '#lib/cases/queries/drafts.ts';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { listDates } from '#lib/policies/queries/list-dates.ts';
import { findOwnMatches } from '#lib/policies/queries/own-matches.ts';
import { PARTS } from '#lib/service-packages/domain/parts.ts';
import { findPackages } from '#lib/service-packages/queries/package-view.ts';
import { findNotice } from '#lib/site/queries/privacy.ts';
import { noticeToAgree } from '../../filing/agreed-notice.ts';
import { agreeToNotice } from '../../privacy/actions.ts';
import { companyNameIn, readingOf } from './reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('my.home'))('title') };
}

const TODO_SHOWN = 5;
/** of them on a phone, the package to receive among them: what the company can get is to be seen on the first screen */
const TODO_ON_PHONE = 2;
const NEWEST = 3;
const SOON = { days: 60, limit: 50 };

export default async function CompanyHome() {
  const viewer = await requireViewer('company');
  const [t, teams, reading] = await Promise.all([getTranslations('my'), getTranslations('teams'), readingOf(viewer)]);
  const own = ownCompanyOf(viewer);
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const [counts, waiting, newest, drafts, team, matches, dates, packages] = await Promise.all([
    countCompanyCases(db, viewer),
    listCompanyCases(db, viewer, { tab: 'waiting', limit: TODO_SHOWN }, reading.now),
    listCompanyCases(db, viewer, { tab: 'all', limit: NEWEST }, reading.now),
    listDrafts(db, viewer),
    own ? listTeam(db, viewer, own, reading) : [],
    findOwnMatches(db, viewer, reading),
    listDates(db, viewer.districtId, {}, { ...SOON, today }),
    own ? findPackages(db, viewer, { company: { id: own } }, reading) : null,
  ]);
  const version = await noticeToAgree(viewer);
  const notice = version === null ? null : await findNotice(db, viewer.districtId, version);
  const shown = packages?.shown ?? null;
  const toReceive = shown?.acts.includes('receive') ? shown : null;
  const isFirst = counts.all === 0;
  const isOwner = viewer.memberships.some((each) => each.role === 'owner');
  const todo = counts.waiting + (toReceive ? 1 : 0);
  const { lines, fresh, closing } = ownLines({
    matches: matches?.fits ?? [],
    items: shown?.items ?? null,
    dates,
    locale: reading.locale,
  });
  const onPhone = TODO_ON_PHONE - (toReceive ? 1 : 0);
  const file = (
    <ButtonLink kind="primary" href="/my/requests/new">
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
        actions={!isFirst && <div className="max-md:hidden">{file}</div>}
      />
      <div className="flex flex-col gap-5 md:gap-8">
        {shown && <OwnPackage shown={shown} fresh={fresh.length} locale={reading.locale} />}
        {!(isFirst && todo === 0) && (
          <Section
            title={
              <span className="inline-flex items-center gap-2">
                {t('home.todo')}
                {todo > 0 && <CountBadge count={todo} />}
              </span>
            }
            beside={
              counts.waiting > onPhone && (
                <Link
                  href="/my/requests?tab=waiting"
                  className={`inline-flex min-h-6 items-center text-accent hover:underline ${
                    counts.waiting > TODO_SHOWN ? '' : 'md:hidden'
                  }`}
                >
                  {t('home.allTodo')}
                </Link>
              )
            }
          >
            {toReceive && <PackageToReceive shown={toReceive} locale={reading.locale} />}
            {counts.waiting > 0 && <TodoList lines={waiting.items} onPhone={onPhone} reading={reading} />}
            {todo === 0 && <p className="border-line border-t py-3 text-ink-2">{t('home.nothing')}</p>}
          </Section>
        )}
        <OwnOverview
          requests={isFirst ? null : counts}
          policies={matches && { fits: matches.fits.length, may: matches.may.length }}
          closing={closing}
          reading={reading}
          file={file}
        />
        {matches && (
          <>
            {PARTS.map((part) => (
              <OwnPart
                key={part}
                part={part}
                lines={lines}
                all={shown ? '/my/package' : '/my/policies?group=fits'}
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
          <OwnRequests newest={newest.items} showFiler={isOwner} reading={reading} />
        )}
        {drafts.length > 0 && (
          <Section title={t('home.drafts')}>
            <Drafts drafts={drafts.slice(0, NEWEST)} reading={reading} />
          </Section>
        )}
        {own && (
          <Section title={teams('yours')}>
            <OwnTeam seats={team} reading={reading} />
          </Section>
        )}
      </div>
    </WithSide>
  );
}
