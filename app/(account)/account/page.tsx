import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Moment } from '#components/access/moment.tsx';
import { OwnTokenForm } from '#components/access/own-token-form.tsx';
import { SecondFactorState } from '#components/access/second-factor-state.tsx';
import { SessionList } from '#components/access/session-list.tsx';
import { TokenList } from '#components/access/token-list.tsx';
import { CalendarFeed } from '#components/notifications/calendar-feed.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { deviceOf } from '#lib/access/domain/device.ts';
import { can } from '#lib/access/domain/permissions.ts';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole, mayHaveFeed, worksOnCases } from '#lib/access/domain/viewer.ts';
import {
  countRecoveryCodes,
  findOwnFeed,
  hasPassword,
  listSessions,
  listTokens,
} from '#lib/access/queries/own-account.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { createToken, endEverySession, endOwnSession, removeOwnSecondFactor, revokeOwnToken } from './actions.ts';
import { closeFeed, openFeed } from './feed-actions.ts';
import { IdentityPart } from './identity-part.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.account'))('title') };
}

type Search = { searchParams: Promise<{ identity?: string | string[] }> };

export default async function AccountPage({ searchParams }: Search) {
  const viewer = await requireViewer();
  const { identity } = await searchParams;
  const now = Temporal.Now.instant();
  const [t, s, d, locale, sessions, tokens, codesLeft, hasOne, feedSince] = await Promise.all([
    getTranslations('access.account'),
    getTranslations('staff.account'),
    getTranslations('staff.delegation'),
    getLocale(),
    listSessions(db, viewer, now),
    listTokens(db, viewer, now),
    countRecoveryCodes(db, viewer),
    hasPassword(db, viewer),
    findOwnFeed(db, viewer),
  ]);
  const inEnglish = locale === 'en';
  const { timeZone } = viewer.district;
  const moment = (at: Date): ReactNode => <Moment at={toInstant(at)} now={now} timeZone={timeZone} />;
  const mayCreate = can(viewer, 'tokens:create');
  const sayDay = (at: Date): string => sayDate(toInstant(at).toZonedDateTimeISO(timeZone).toPlainDate(), locale);
  const belongsTo = inEnglish ? (viewer.belongsTo?.nameEn ?? viewer.belongsTo?.name) : viewer.belongsTo?.name;
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <div>
        <PageHeader
          title={inEnglish ? (viewer.nameEn ?? viewer.name) : viewer.name}
          actions={
            <>
              <ButtonLink href="/account/notices">{(await getTranslations('notices.preferences'))('title')}</ButtonLink>
              <ButtonLink href="/account/data">{(await getTranslations('ownData'))('link')}</ButtonLink>
              <ButtonLink href="/change-password">{t(hasOne ? 'changePassword' : 'setPassword')}</ButtonLink>
            </>
          }
        />
        <Facts
          facts={[
            { label: t('login'), value: viewer.login },
            { label: t('belongsTo'), value: belongsTo ?? '—' },
          ]}
        />
      </div>
      {worksOnCases(viewer) && (
        <Section title={d('title')} lead={d('lead')}>
          <ButtonLink href="/account/delegation">{d('open')}</ButtonLink>
        </Section>
      )}
      {viewer.kind === 'staff' && (
        <Section title={s('title')} lead={s('lead')}>
          <SecondFactorState
            isOn={viewer.hasAuthenticator}
            codesLeft={codesLeft}
            remove={hasRole(viewer, ...ADMINISTRATOR_ROLES) ? null : removeOwnSecondFactor}
            asksPassword={hasOne}
          />
        </Section>
      )}
      {mayHaveFeed(viewer) && (
        <CalendarFeed
          kind={viewer.kind}
          since={feedSince && <Moment at={feedSince} now={now} timeZone={timeZone} />}
          open={openFeed}
          close={closeFeed}
        />
      )}
      <IdentityPart viewer={viewer} moment={moment} outcome={typeof identity === 'string' ? identity : null} />
      <Section title={t('sessions')} lead={t('sessionsLead')}>
        <SessionList
          end={endOwnSession}
          sessions={sessions.map(({ id, userAgent, address, createdAt, lastSeenAt }) => ({
            id,
            device: deviceOf(userAgent),
            address,
            since: moment(createdAt),
            seen: moment(lastSeenAt),
            isThis: id === viewer.sessionId,
          }))}
        />
        <form action={endEverySession} className="mt-4 flex flex-wrap items-center gap-3">
          <SubmitButton kind="danger">{t('endAll')}</SubmitButton>
          <span className="text-ink-2 text-small">{t('endAllHint')}</span>
        </form>
      </Section>
      {(tokens.length > 0 || mayCreate) && (
        <Section title={t('tokens')} lead={t('tokensLead')}>
          {tokens.length > 0 && (
            <TokenList
              revoke={revokeOwnToken}
              tokens={tokens.map(({ id, name, createdAt, lastUsedAt, expiresAt }) => ({
                id,
                name,
                created: moment(createdAt),
                used: lastUsedAt && moment(lastUsedAt),
                until: expiresAt && sayDay(expiresAt),
              }))}
            />
          )}
          {mayCreate && <OwnTokenForm create={createToken} asksPassword={hasOne} />}
        </Section>
      )}
    </div>
  );
}
