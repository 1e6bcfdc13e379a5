import { useTranslations } from 'next-intl';
import { CommandRadios, CommandSelect, CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { dataOfLatest } from '#components/cases/company/latest-event.ts';
import { instantIn, textIn, textsIn } from '#components/cases/event-data.ts';
import { FilesField } from '#components/cases/files-field.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { unitChoices } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';
import { useCommandLabel } from './use-command-label.ts';

type Of = { of: DeskCase };

/** 邀请协办, of units that are not in it yet or have answered. */
export function InviteHelperBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const busy = [detail.lead, ...detail.helpers.filter(({ answeredAt }) => !answeredAt)].map((each) => each?.unitCode);
  const options = unitChoices(reading).filter(({ value }) => !busy.includes(value));
  return (
    <>
      <CommandSelect name="unit" label={t('helperUnit')} options={options} />
      <CommandTextarea name="question" label={t('inviteQuestion')} hint={t('inviteHint')} max={1000} rows={3} compact />
      <Act command="invite-helper" />
    </>
  );
}

/** 申请延期 */
export function RequestExtensionBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const at = handlingOf(detail)?.dueAt;
  return (
    <>
      <CommandText
        name="newDueAt"
        type="date"
        label={t('newDueAt')}
        hint={at && t('newDueAtHint', { at: sayExactly(at, reading) })}
      />
      <CommandTextarea
        name="reason"
        label={t('extensionReason')}
        hint={t('extensionReasonHint')}
        max={1000}
        rows={2}
        compact
      />
      <CommandTextarea name="plan" label={t('plan')} hint={t('planHint')} max={2000} rows={2} compact />
      <Act command="request-extension" />
    </>
  );
}

/** 审核延期, with what the unit asks beside it. */
export function DecideExtensionBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const clock = handlingOf(detail);
  const asked = clock?.extensions.find(({ decidedAt }) => decidedAt === null);
  return (
    <>
      {clock && asked && (
        <Facts
          facts={[
            { label: t('dueNow'), value: sayExactly(clock.dueAt, reading) },
            { label: t('askedUntil'), value: sayExactly(asked.newDueAt, reading) },
            { label: t('extensionReason'), value: asked.reason },
            { label: t('plan'), value: asked.plan },
          ]}
        />
      )}
      <CommandRadios
        name="decision"
        label={t('decision')}
        options={[
          { value: 'grant', label: t('extensionGrant'), hint: t('extensionGrantHint') },
          { value: 'refuse', label: t('extensionRefuse'), hint: t('extensionRefuseHint') },
        ]}
      />
      <CommandTextarea name="reason" label={t('reason')} max={1000} rows={2} compact />
      <Act command="decide-extension" />
    </>
  );
}

const handlingOf = ({ clocks }: DeskCase['detail']) =>
  clocks.find(({ name, stoppedAt }) => name === 'handling' && stoppedAt === null);

/** 暂停计时, or for the office the confirmation of one, with what the unit gave for it. */
export function SuspendBody({ of }: Of) {
  const t = useTranslations('desk.form');
  const labelOf = useCommandLabel(of);
  const { detail, reading } = of;
  const most = rulesOf(reading.directory).limits.suspensionAtMostDays;
  const isConfirming = detail.status === 'suspended';
  const paused = isConfirming ? dataOfLatest(detail.events, 'suspended') : {};
  const until = instantIn(paused, 'reviewAt');
  return (
    <>
      <p className="text-ink-2">{t(isConfirming ? 'confirmSuspensionHint' : 'suspendHint')}</p>
      {isConfirming && (
        <Facts
          facts={[
            { label: t('suspendReason'), value: textIn(paused, 'reason') },
            { label: t('proof'), value: textsIn(paused, 'files').join('、') },
          ].filter(({ value }) => value)}
        />
      )}
      <CommandTextarea
        name="reason"
        label={t(isConfirming ? 'confirmReason' : 'suspendReason')}
        hint={isConfirming ? undefined : t('seenByCompany')}
        max={1000}
        rows={2}
        compact
      />
      <CommandText
        name="reviewAt"
        type="date"
        label={t('reviewAt')}
        hint={t('reviewAtHint', { most })}
        defaultValue={until?.toZonedDateTimeISO(reading.timeZone).toPlainDate().toString()}
      />
      {!isConfirming && <FilesField label={t('proof')} hint={t('proofHint')} needsScript={t('files.needsScript')} />}
      <Act command="suspend" label={labelOf('suspend')} />
    </>
  );
}

export function ResumeBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <p className="text-ink-2">{t('resumeHint')}</p>
      <Act command="resume" kind="secondary" />
    </>
  );
}
