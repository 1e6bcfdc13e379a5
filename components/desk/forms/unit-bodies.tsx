import { useTranslations } from 'next-intl';
import { CommandSelect, CommandTextarea } from '#components/cases/command-fields.tsx';
import { unitName } from '#components/cases/reading.ts';
import { RESULTS } from '#lib/cases/domain/names.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { unitChoices } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';
import { FilesWithIt } from './files-with-it.tsx';
import { ResultForm } from './result-form.tsx';

type Of = { of: DeskCase };

/** 签收并指派, in one act (rule 6). */
export function SignBody({ of }: Of) {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandSelect
        name="assignee"
        label={t('assignee')}
        hint={t('assigneeHint')}
        options={colleaguesOf(of, of.detail.lead?.unitCode ?? null)}
        emptyLabel={t('nobodyYet')}
        optional
      />
      <Act command="sign" />
    </>
  );
}

export function AssignBody({ of }: Of) {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandSelect name="assignee" label={t('assignee')} options={colleaguesOf(of, null)} />
      <Act command="assign" />
    </>
  );
}

export function ReturnBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const isAgain = detail.returnCount > 0;
  return (
    <>
      <CommandTextarea name="reason" label={t('reason')} max={1000} rows={3} />
      <CommandTextarea
        name="basis"
        label={t('basis')}
        hint={t('basisHint')}
        max={1000}
        rows={2}
        optional={!isAgain}
        compact
      />
      <CommandSelect name="suggestedUnit" label={t('suggestedUnit')} options={unitChoices(reading)} optional />
      <Act command="return" />
    </>
  );
}

export function HelperAnswerBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const asked = detail.helpers.filter(({ question, answeredAt }) => question && !answeredAt);
  return (
    <>
      {asked.map(({ unitCode, question }) => (
        <blockquote key={unitCode} className="border-line border-l-2 pl-3">
          <p className="text-ink-3 text-small">{t('askedOf', { unit: unitName(unitCode, reading) })}</p>
          <p className="whitespace-pre-line">{question}</p>
        </blockquote>
      ))}
      <CommandTextarea name="answer" label={t('helperAnswer')} hint={t('helperAnswerHint')} max={5000} />
      <Act command="answer-as-helper" />
    </>
  );
}

export function ResultBody({ of: { detail } }: Of) {
  const t = useTranslations();
  const words = {
    result: t('desk.form.result'),
    publicAnswer: t('desk.form.publicAnswer'),
    publicHint: t('desk.form.seenByCompany'),
    internalNote: t('desk.form.internalNote'),
    unsolvedReason: t('desk.form.unsolvedReason'),
    act: t('commands.submit-result'),
  };
  // 已有计划 goes by the long-term list, not by a result.
  const results = RESULTS.filter((each) => each !== 'planned').map((value) => ({
    value,
    label: t(`results.${value}`),
  }));
  const { result, publicAnswer, internalOpinion: internalNote, unsolvedReason } = detail;
  const start = { result, publicAnswer, internalNote, unsolvedReason };
  return (
    <ResultForm
      words={words}
      results={results}
      explained={EXPLAINED}
      files={<FilesWithIt seenBy="staff" />}
      start={start}
    />
  );
}

const EXPLAINED = ['solved', 'explained-agreed', 'escalated'];

/** Colleagues of a unit, or of each unit of the case the viewer works for. */
const colleaguesOf = ({ colleagues, detail, reading }: DeskCase, unitCode: string | null) => {
  const units = unitCode
    ? [unitCode]
    : [detail.lead, ...detail.helpers].flatMap((each) => (each ? [each.unitCode] : []));
  const fitting = colleagues.filter((each) => units.includes(each.unitCode));
  const isMixed = new Set(fitting.map((each) => each.unitCode)).size > 1;
  return fitting.map((each) => {
    const name = ownNameIn(reading.locale, each);
    return { value: each.id, label: isMixed ? `${name} · ${unitName(each.unitCode, reading)}` : name };
  });
};
