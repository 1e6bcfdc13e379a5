import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import type { Reading } from '../reading.ts';
import { ACTS } from './act.tsx';
import { type FormTarget, UndoForm } from './company-forms.tsx';

type OtherActsProps = { detail: CaseDetail; target: FormTarget; reading: Reading };

/** What a company may do besides: take back, withdraw, appeal, reopen; only what the rules allow now. */
export function OtherActs({ detail, target, reading }: OtherActsProps) {
  const t = useTranslations('my.acts');
  const { allowedCommands, company, status, number } = detail;
  const acts = ACTS.filter((act) => allowedCommands.includes(act));
  const mayUndo = allowedCommands.includes('undo');
  if (acts.length === 0 && !mayUndo) return null;
  const what = status === 'withdrawn' ? 'undoWithdrawal' : 'undoFiling';
  return (
    <Section title={t('title')}>
      <div className="flex flex-col items-start gap-4">
        {mayUndo && company.undoUntil && (
          <div>
            <UndoForm target={target} label={t(what)} />
            <p className="mt-1.5 text-ink-2 text-small">
              {t(`${what}Hint`, { when: sayByDate(company.undoUntil, reading) })}
            </p>
          </div>
        )}
        {acts.map((act) => (
          <ButtonLink key={act} href={`/my/requests/${number}?act=${act}`}>
            {t(act)}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}
