import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import type { ChainState } from '#lib/audit/get-chain-state.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';

type ChainPanelProps = { state: ChainState; timeZone: string; district: string; verify: () => Promise<void> };

/** Whether what stands here can be trusted: the last checkpoint and the last verification of all chains. */
export function ChainPanel({ state, timeZone, district, verify }: ChainPanelProps) {
  const t = useTranslations('audit.chain');
  const locale = useLocale();
  const { checkpoint, verification } = state;
  const problems = verification?.problems.filter((each) => each.district === district || each.district === '-') ?? [];
  const isWhole = verification?.problemCount === 0;
  return (
    <Notice
      tone={!verification ? 'info' : isWhole ? 'ok' : 'danger'}
      title={!verification ? t('never') : isWhole ? t('whole') : t('broken', { count: verification.problemCount })}
    >
      {verification && (
        <p>
          {t('verified', {
            at: sayExactly(verification.at, { locale, timeZone }),
            entries: verification.auditEntries,
            events: verification.caseEvents,
          })}
        </p>
      )}
      <p>{checkpoint ? t('checkpoint', { date: checkpoint }) : t('noCheckpoint')}</p>
      {problems.length > 0 && (
        <ul className="list-disc pl-5">
          {problems.map(({ kind, subject, seq }) => (
            <li key={`${kind} ${subject} ${seq}`}>
              {t('problem', { subject, seq, kind: t(`kinds.${kind as 'changed'}`) })}
            </li>
          ))}
        </ul>
      )}
      <form action={verify} className="pt-2" data-screen-only>
        <SubmitButton kind="secondary">{t('verify')}</SubmitButton>
      </form>
    </Notice>
  );
}
