import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnPassword } from '#components/access/own-password.tsx';
import { QrCode } from '#components/access/qr-code.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormText } from '#components/ui/form-fields.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ADMINISTRATOR_ROLES } from '#lib/access/domain/roles.ts';
import { hasRole } from '#lib/access/domain/viewer.ts';
import { hasPassword } from '#lib/access/queries/own-account.ts';
import { offerSecondFactor } from '#lib/access/second-factor-offer.ts';
import { db } from '#lib/platform/db.ts';
import { sessionViewer, signInAddress } from '#lib/platform/session.ts';
import { bindAuthenticator } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.secondFactor'))('setUpTitle') };
}

/** Binds an authenticator app, also instead of the one before: the phone's camera, the recovery codes, one code as proof. */
export default async function SetUpSecondFactorPage() {
  const viewer = await sessionViewer();
  if (!viewer) redirect(await signInAddress());
  if (viewer.secondFactor === 'asked') redirect('/second-factor?next=/second-factor/set-up');
  if (viewer.mustChangePassword) redirect('/change-password');
  const t = await getTranslations('staff.secondFactor');
  const offer = offerSecondFactor(viewer, t('issuer', { district: viewer.district.name }), Temporal.Now.instant());
  const asksPassword = viewer.hasAuthenticator && (await hasPassword(db, viewer));
  const isAdministrator = hasRole(viewer, ...ADMINISTRATOR_ROLES);
  return (
    <div className="max-w-column">
      <PageHeader title={t('setUpTitle')} lead={t(isAdministrator ? 'setUpLeadAdministrator' : 'setUpLead')} />
      {viewer.hasAuthenticator && <Notice className="mb-6">{t('replaces')}</Notice>}
      <ol className="flex list-decimal flex-col gap-8 pl-6">
        <li>
          <h2 className="mb-2 text-heading">{t('scan')}</h2>
          <p className="mb-3 text-ink-2">{t('scanHint')}</p>
          <QrCode text={offer.address} label={t('qr')} />
          <p className="mt-3">
            {t('byHand')} <code className="break-all font-mono">{offer.key.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </li>
        <li>
          <h2 className="mb-2 text-heading">{t('keep')}</h2>
          <p className="mb-3 text-ink-2">{t('keepHint')}</p>
          <ul className="grid max-w-sm grid-cols-2 gap-x-8 gap-y-1 font-mono">
            {offer.recoveryCodes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </li>
        <li>
          <h2 className="mb-2 text-heading">{t('confirm')}</h2>
          <ActionForm action={bindAuthenticator} submit={t('bind')} hidden={{ offer: offer.sealed }}>
            <FormCheckbox name="kept" label={t('kept')} />
            <FormText
              name="code"
              label={t('code')}
              hint={t('bindHint')}
              autoComplete="one-time-code"
              inputMode="numeric"
            />
            {asksPassword && <OwnPassword />}
          </ActionForm>
        </li>
      </ol>
    </div>
  );
}
