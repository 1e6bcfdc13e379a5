import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IdentityLinks } from '#components/access/identity-links.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { isSameIssuer } from '#lib/access/domain/identity.ts';
import { hasPassword, listIdentities } from '#lib/access/queries/own-account.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { findWayIn } from '#lib/platform/auth/identity-place.ts';
import { db } from '#lib/platform/db.ts';
import { linkOwnIdentity, unlinkOwnIdentity } from './identity-actions.ts';

type IdentityPartProps = { viewer: BySession; moment: (at: Date) => ReactNode; outcome: string | null };

/** The part of the account page about identity services; nothing where none is configured and none linked. */
export async function IdentityPart({ viewer, moment, outcome }: IdentityPartProps) {
  const [t, locale, place, links, asksPassword] = await Promise.all([
    getTranslations('access.identity'),
    getLocale(),
    findWayIn(await headers(), viewer.kind, viewer.districtId),
    listIdentities(db, viewer),
    hasPassword(db, viewer),
  ]);
  if (!place && links.length === 0) return null;
  const service = place?.service ?? null;
  const name = (locale === 'en' ? service?.nameEn : service?.name) ?? '';
  const isOpenedBy = (issuer: string) => service !== null && isSameIssuer(service.issuer, issuer);
  return (
    <section id="identity">
      <h2 className="text-heading">{t('title')}</h2>
      <p className="mb-3 text-ink-2">{t('lead')}</p>
      {outcome && (outcome !== 'linked' || links.length > 0) && <Outcome outcome={outcome} />}
      <IdentityLinks
        unlink={unlinkOwnIdentity}
        links={links.map(({ id, issuer, createdAt, lastUsedAt }) => ({
          id,
          service: isOpenedBy(issuer) ? name : new URL(issuer).host,
          since: moment(createdAt),
          used: lastUsedAt && moment(lastUsedAt),
        }))}
        offer={
          service && !links.some(({ issuer }) => isOpenedBy(issuer))
            ? { name, link: linkOwnIdentity, asksPassword }
            : null
        }
      />
    </section>
  );
}

/** What came of going to the service to link; anything else in the address says nothing. */
async function Outcome({ outcome }: { outcome: string }) {
  const [t, refusals] = [await getTranslations('access.identity'), await getTranslations('refusals')];
  if (outcome === 'linked') {
    return (
      <Notice tone="ok" className="mb-4">
        <p role="status">{t('linked')}</p>
      </Notice>
    );
  }
  const code = OUTCOMES.find((each) => each === outcome);
  return code ? (
    <Notice tone="danger" className="mb-4">
      <p role="alert">{refusals(code)}</p>
    </Notice>
  ) : null;
}

const OUTCOMES = [
  'identity-not-offered',
  'identity-unreachable',
  'identity-declined',
  'identity-unverified',
  'identity-over',
  'identity-taken',
  'identity-have-one',
] as const;
