import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import { Section } from '#components/ui/section.tsx';
import type { OwnClaim } from '#lib/admission/queries/companies.ts';
import { FILE_BYTES_AT_MOST } from '#lib/attachments/domain/file-kinds.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { LicenceForm } from './licence-form.tsx';

type OwnClaimsProps = {
  claims: readonly OwnClaim[];
  reading: Reading;
  actions: Readonly<Record<'askCode' | 'useCode' | 'addLicence' | 'withdraw', FormAction>>;
};

const LIMITS = { maxFiles: 1, maxBytes: FILE_BYTES_AT_MOST, extensions: ['.pdf', '.jpg', '.jpeg', '.png'] };

/** What waits to be confirmed, with the ways to hasten it; and what was refused lately, with the reason. */
export function OwnClaims({ claims, reading, actions }: OwnClaimsProps) {
  const t = useTranslations('admission.company');
  const waiting = claims.filter(({ status }) => status === 'waiting');
  const refused = claims.filter(({ status }) => status === 'refused');
  return (
    <>
      {refused.map(({ id, name, reason }) => (
        <Notice key={id} tone="danger" title={t('refused')}>
          {t('refusedText', { company: name, reason: reason ?? '' })}
        </Notice>
      ))}
      {waiting.length > 0 && (
        <Section title={t('waiting')}>
          <p className="mb-4 text-ink-2">{t('waitingText')}</p>
          <ul className="flex flex-col gap-8">
            {waiting.map((claim) => (
              <li key={claim.id} className="flex flex-col gap-4 border-line border-t pt-4">
                <div>
                  <p className="font-semibold">{claim.name}</p>
                  <p className="text-ink-2 text-small">
                    {claim.uscc} · {t('askedAt', { when: sayWhen(claim.createdAt, reading) })}
                  </p>
                </div>
                {claim.needsLicence && !claim.licence && <Notice tone="danger">{t('licenceNeeded')}</Notice>}
                {claim.licence && <p>{t('licenceHave', { name: claim.licence })}</p>}
                {claim.contactTail && (
                  <div className="flex flex-col gap-3">
                    <p className="text-ink-2">{t('byCode', { tail: claim.contactTail })}</p>
                    <ActionForm
                      action={actions.askCode}
                      submit={t('askCode')}
                      kind="secondary"
                      hidden={{ claimId: claim.id }}
                    />
                    <ActionForm action={actions.useCode} submit={t('useCode')} hidden={{ claimId: claim.id }}>
                      <FormText
                        name="code"
                        label={t('code')}
                        inputMode="numeric"
                        autoComplete="one-time-code"
                        maxLength={20}
                      />
                    </ActionForm>
                  </div>
                )}
                <LicenceForm
                  action={actions.addLicence}
                  claimId={claim.id}
                  label={t('licence')}
                  submit={t('upload')}
                  limits={LIMITS}
                />
                <ActionForm
                  action={actions.withdraw}
                  submit={t('withdraw')}
                  kind="secondary"
                  hidden={{ claimId: claim.id }}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
