import { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FormRadios, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import { MEANS } from '#lib/service-packages/domain/parts.ts';
import type { CompanyPackages, PackageView } from '#lib/service-packages/queries/package-view.ts';

type NextStepProps = {
  packages: Pick<CompanyPackages, 'company' | 'composes'>;
  shown: PackageView;
  team: readonly SeatView[];
  /** YYYY-MM-DD */
  today: string;
  reading: Reading;
  act: FormAction;
  handOver: FormAction;
};

/** What this reader can do with the version now, or for whom it waits. */
export function NextStep({
  packages: { company, composes },
  shown,
  team,
  today,
  reading,
  act,
  handOver,
}: NextStepProps) {
  const t = useTranslations('packages.next');
  const { acts, number, revision, status } = shown;
  const hidden = { enterpriseId: company.id, uscc: company.uscc, number, revision };
  const approval = acts.find((each) => each === 'approve-department' || each === 'approve-office');
  const back = composes && !approval ? 'takeBack' : 'return';
  const waiting = acts.length === 0 || status === 'in-review';
  if (acts.length === 0 && (status === 'received' || status === 'discarded')) return null;
  return (
    <Section title={t('title')} className="max-w-column">
      <div className="flex flex-col gap-4 border-line border-t pt-4">
        {waiting && <Waiting shown={shown} reading={reading} />}
        {approval && (
          <div className="flex flex-col gap-3">
            <p className="text-ink-2">
              {[t('approveLead'), !shown.reviewUnit && t('noDepartment')].filter(Boolean).join(' ')}
            </p>
            <ActionForm action={act} submit={t(approval)} hidden={{ ...hidden, act: approval }} label={t(approval)} />
          </div>
        )}
        {acts.includes('hand-over') && (
          <div className="flex flex-col gap-3">
            <p className="text-ink-2">{t('handOverLead')}</p>
            <HandOverForm hidden={hidden} team={team} today={today} action={handOver} />
          </div>
        )}
        {acts.includes('return') && (
          <Disclosure summary={t(back)}>
            <p className="pb-3">{t('returnLead')}</p>
            <ActionForm
              action={act}
              submit={t(back)}
              kind="secondary"
              hidden={{ ...hidden, act: 'return' }}
              label={t(back)}
            >
              <FormTextarea name="reason" label={t('reason')} max={500} rows={3} />
            </ActionForm>
          </Disclosure>
        )}
        {acts.includes('discard') && (
          <Disclosure summary={t('discard')}>
            <p className="pb-3">{t('discardLead')}</p>
            <ActionForm
              action={act}
              submit={t('discard')}
              kind="danger"
              hidden={{ ...hidden, act: 'discard' }}
              label={t('discard')}
            />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}

function Waiting({ shown, reading }: { shown: PackageView; reading: Reading }) {
  const t = useTranslations('packages.next');
  const { status, reviewUnit, departmentReviewedBy, officeReviewedBy } = shown;
  if (status === 'received' || status === 'discarded') return null;
  const who = [
    reviewUnit && !departmentReviewedBy && t('who.department', { unit: unitName(reviewUnit, reading) }),
    !officeReviewedBy && t('who.office'),
  ].filter(Boolean);
  return (
    <p className="text-ink-2">{t(`waiting.${status}`, { who: who.join(reading.locale === 'en' ? ', ' : '、') })}</p>
  );
}

type HandOverFormProps = {
  hidden: Readonly<Record<string, string | number>>;
  team: readonly SeatView[];
  today: string;
  action: FormAction;
};

/** Those of the team who usually go stand in already. */
function HandOverForm({ hidden, team, today, action }: HandOverFormProps) {
  const t = useTranslations('packages.next');
  const means = useTranslations('packages.means');
  const names = team
    .filter(({ role, serves }) => serves && (role === 'leader' || role === 'service-officer'))
    .map(({ name }) => name);
  return (
    <ActionForm action={action} submit={t('handOver')} hidden={hidden} label={t('handOver')}>
      <FormText name="handedOverOn" type="date" label={t('day')} defaultValue={today} />
      <FormRadios
        name="means"
        label={t('how')}
        inline
        defaultValue="visit"
        options={MEANS.map((each) => ({ value: each, label: means(each) }))}
      />
      <FormText
        name="givers"
        label={t('givers')}
        hint={t('giversHint')}
        maxLength={200}
        defaultValue={names.join('、')}
      />
      <FormText name="place" label={t('place')} optional maxLength={200} />
      <FormTextarea name="note" label={t('note')} hint={t('noteHint')} optional max={500} rows={2} />
    </ActionForm>
  );
}
