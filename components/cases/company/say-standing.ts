import type { useTranslations } from 'next-intl';
import type { CompanyStanding, StandingKind } from '#lib/cases/domain/company-standing.ts';
import { sayByDate, sayDay } from '#lib/i18n/say-date.ts';
import { officeOf } from '#lib/organisation/directory.ts';
import { assertNever } from '#lib/shared/result.ts';
import { type Reading, unitName } from '../reading.ts';

export type StandingWords = ReturnType<typeof useTranslations<'my.standing'>>;

/** What the sentence of an ended or split request names besides unit and day. */
export type StandingDetails = {
  readonly partCount?: number;
  readonly closedAt?: Temporal.Instant | null;
  readonly solved?: boolean | null;
  /** absent where whoever reads this may not see that request */
  readonly mergedInto?: string | null;
  readonly transferredTo?: string;
  readonly reference?: string;
};

/** Who has a request and by when, as the one sentence its company reads; late is said with an apology and without blame. */
export function sayStanding(
  standing: CompanyStanding,
  t: StandingWords,
  reading: Reading,
  details: StandingDetails = {},
): string {
  const { closedAt, solved } = details;
  const at = standing.kind === 'closed' ? closedAt : standing.by;
  return t(keyOf(kept(standing, reading), closedAt), {
    office: officeName(reading),
    unit: standing.unitCode ? unitName(standing.unitCode, reading) : t('unit'),
    when: at ? (at === closedAt ? sayDay(at, reading) : sayByDate(at, reading)) : '',
    solved: solved == null ? 'unsaid' : solved ? 'yes' : 'no',
    count: details.partCount ?? 0,
    number: details.mergedInto ?? 'unnamed',
    target: details.transferredTo ?? '',
    reference: details.reference ?? '',
  });
}

/** What the office keeps for itself is not passed on to anybody. */
const kept = (standing: CompanyStanding, { directory }: Reading): CompanyStanding =>
  standing.kind === 'passed-on' && standing.unitCode === officeOf(directory).code
    ? { ...standing, kind: 'handling' }
    : standing;

/** The office by the short name people know it by. */
export const officeName = (reading: Reading): string => unitName(officeOf(reading.directory).code, reading);

function keyOf({ kind, by, isLate, promise }: CompanyStanding, closedAt: Temporal.Instant | null | undefined) {
  if (kind === 'closed' && !closedAt) return 'closedUndated';
  if (!isDated(kind)) return kind;
  if (!by) return `${kind}Undated` as const;
  if (kind === 'accepted' && promise) return isLate ? 'acceptedPromisedLate' : 'acceptedPromised';
  return isLate ? (`${kind}Late` as const) : kind;
}

type Dated =
  | 'accepting'
  | 'appealing'
  | 'information'
  | 'accepted'
  | 'passed-on'
  | 'handling'
  | 'redo'
  | 'shelved'
  | 'answered'
  | 'rated'
  | 'suspended';

function isDated(kind: StandingKind): kind is Dated {
  switch (kind) {
    case 'accepting':
    case 'appealing':
    case 'information':
    case 'accepted':
    case 'passed-on':
    case 'handling':
    case 'redo':
    case 'shelved':
    case 'answered':
    case 'rated':
    case 'suspended':
      return true;
    case 'draft':
    case 'split':
    case 'closed':
    case 'declined':
    case 'withdrawn':
    case 'merged':
    case 'transferred':
      return false;
    default:
      return assertNever(kind);
  }
}
