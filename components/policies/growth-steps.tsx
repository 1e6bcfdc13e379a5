import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { OfficeCall } from '#components/enterprises/office-call.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Link } from '#components/ui/link.tsx';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';
import type { GrowthState } from '#lib/policies/domain/growth-step.ts';
import type { GrowthPath, GrowthStep } from '#lib/policies/queries/growth-path.ts';
import { ClauseList } from './clause-list.tsx';
import { FillIn } from './match-card.tsx';
import { PolicyTags } from './policy-tags.tsx';

type GrowthStepsProps = {
  path: GrowthPath;
  team: readonly SeatView[];
  reading: Reading;
  /** whether the company itself reads it, and can fill in what is missing */
  isOwn: boolean;
};

const TONES: { readonly [S in GrowthState]: TagTone } = {
  reached: 'ok',
  fits: 'accent',
  unknown: 'plain',
  missing: 'plain',
};

/** The steps of cultivation one after the other: where the company stands, what is still open, until when, and who helps. */
export function GrowthSteps({ path, team, reading, isOwn }: GrowthStepsProps) {
  const t = useTranslations('growth');
  if (path.steps.length === 0) return <p className="border-line border-t py-3 text-ink-2">{t('none')}</p>;
  return (
    <ol className="flex flex-col gap-8">
      {path.steps.map((step, at) => (
        <li key={step.key} className="flex flex-col gap-3 border-line border-t pt-4">
          <Heading step={step} number={at + 1} reading={reading} />
          <StepBody step={step} reading={reading} isOwn={isOwn} />
          <Helpers step={step} team={team} reading={reading} />
        </li>
      ))}
    </ol>
  );
}

function Heading({ step, number, reading: { locale } }: { step: GrowthStep; number: number; reading: Reading }) {
  const t = useTranslations('growth');
  const { policy, state, reachedUntil } = step;
  const said =
    state === 'reached' && reachedUntil
      ? t('states.reachedUntil', { day: sayDate(reachedUntil, locale) })
      : t(`states.${state}`);
  return (
    <div className="flex flex-col gap-2">
      <h2 className="flex flex-wrap items-center gap-2 text-heading">
        {t('step', { number, name: t(`steps.${step.key}`) })}
        <Tag tone={TONES[state]}>{said}</Tag>
      </h2>
      <p className="text-ink-2">{locale === 'en' ? policy.benefitEn : policy.benefit}</p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <PolicyTags policy={policy} />
        <Link
          href={`/policies/${policy.code}`}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {locale === 'en' ? policy.titleEn : policy.title}
        </Link>
      </div>
      {policy.verification === 'pending' && <p className="text-ink-2 text-small">{t('pending')}</p>}
    </div>
  );
}

function StepBody({ step, reading: { locale }, isOwn }: { step: GrowthStep; reading: Reading; isOwn: boolean }) {
  const t = useTranslations('growth');
  const { state, isAny, met, of, open, missing, window, usually } = step;
  const isShown = open.length > 0 && !(isAny && met > 0);
  const day = (date: string) => sayDate(date, locale);
  const when = window
    ? window.closesOn
      ? t('window', { from: day(window.opensOn), to: day(window.closesOn) })
      : t('windowFrom', { from: day(window.opensOn) })
    : usually
      ? t('usually', { when: usually })
      : t('noWindow');
  return (
    <>
      {state !== 'reached' && (
        <div className="flex flex-col gap-2">
          <p>{t(isAny ? 'any' : 'met', { met, of })}</p>
          {isShown && (
            <Disclosure
              summary={t(isAny ? 'ways' : 'open', { count: open.length })}
              open={!isOwn || state === 'missing'}
            >
              <ClauseList clauses={open} />
            </Disclosure>
          )}
          {isOwn && missing.length > 0 && <FillIn missing={missing} />}
        </div>
      )}
      <p className="text-ink-2">{when}</p>
    </>
  );
}

const WHO_HELPS = ['service-officer', 'industry-steward'] as const;

function Helpers({ step, team, reading }: { step: GrowthStep; team: readonly SeatView[]; reading: Reading }) {
  const t = useTranslations('growth');
  const teams = useTranslations('teams');
  const { locale, directory } = reading;
  const unit = step.policy.unit ? directory.units.get(step.policy.unit) : undefined;
  const helpers = team.filter(({ role, serves }) => serves && WHO_HELPS.some((each) => each === role));
  if (helpers.length === 0 && !unit) return <p>{t('helpsOffice')}</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span>{t('helps')}</span>
      {helpers.map((seat) => (
        <span key={seat.role} className="inline-flex flex-wrap items-baseline gap-x-2">
          {`${teams(`roles.${seat.role}`)} ${ownNameIn(locale, seat)}`}
          {seat.officePhone && <OfficeCall name={ownNameIn(locale, seat)} phone={seat.officePhone} />}
        </span>
      ))}
      {unit && <span>{shortNameIn(locale, unit)}</span>}
    </p>
  );
}
