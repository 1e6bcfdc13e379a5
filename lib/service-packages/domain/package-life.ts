import { ok, type Result, refuse } from '#lib/shared/result.ts';

/** What a version of a package goes through (domain reference 1.2, steps 4–7). */
export const PACKAGE_STATUSES = ['draft', 'in-review', 'approved', 'handed-over', 'received', 'discarded'] as const;
export type PackageStatus = (typeof PACKAGE_STATUSES)[number];

export const PACKAGE_ACTS = [
  'compose',
  'submit',
  'approve-department',
  'approve-office',
  'return',
  'discard',
  'hand-over',
  'receive',
] as const;
export type PackageAct = (typeof PACKAGE_ACTS)[number];

/** The acts that make somebody a writer of a version. */
export const WRITING_ACTS = ['compose', 'submit'] as const satisfies readonly PackageAct[];

/** A company has one of these at a time. */
const OPEN_STATUSES = ['draft', 'in-review', 'approved'] as const satisfies readonly PackageStatus[];
/** What a company sees of its packages. */
export const GIVEN_STATUSES = ['handed-over', 'received'] as const satisfies readonly PackageStatus[];

export const isGiven = ({ status }: { readonly status: string }): boolean => isOneOf(GIVEN_STATUSES, status);
export const isOpen = ({ status }: { readonly status: string }): boolean => isOneOf(OPEN_STATUSES, status);

const isOneOf = (statuses: readonly string[], status: string): boolean => statuses.includes(status);

export type PackageState = {
  readonly status: PackageStatus;
  /** everybody who has written or submitted it: they never review it */
  readonly writerIds: readonly string[];
  readonly departmentReviewedById: string | null;
  readonly officeReviewedById: string | null;
  /** a department reviews too (`reviewUnitOf`); else the office's review suffices */
  readonly needsDepartment: boolean;
  /** a later version is with the company already */
  readonly isOutdated: boolean;
};

/** Somebody with what they are to this company's package. */
export type PackageActor = {
  readonly userId: string;
  /** an officer of its area, or the office */
  readonly composes: boolean;
  /** of the industry steward's department */
  readonly reviewsForDepartment: boolean;
  readonly reviewsForOffice: boolean;
  /** one of the company's own people */
  readonly receives: boolean;
};

const FROM: { readonly [A in PackageAct]: readonly PackageStatus[] } = {
  compose: ['draft'],
  submit: ['draft'],
  'approve-department': ['in-review'],
  'approve-office': ['in-review'],
  return: ['in-review', 'approved'],
  discard: ['draft'],
  'hand-over': ['approved'],
  receive: ['handed-over'],
};

const reviews = ({ reviewsForDepartment, reviewsForOffice }: PackageActor): boolean =>
  reviewsForDepartment || reviewsForOffice;

const MAY: { readonly [A in PackageAct]: (actor: PackageActor) => boolean } = {
  compose: ({ composes }) => composes,
  submit: ({ composes }) => composes,
  'approve-department': ({ reviewsForDepartment }) => reviewsForDepartment,
  'approve-office': ({ reviewsForOffice }) => reviewsForOffice,
  return: (actor) => reviews(actor) || actor.composes,
  discard: ({ composes }) => composes,
  'hand-over': ({ composes }) => composes,
  receive: ({ receives }) => receives,
};

type Reviewed = Pick<PackageState, 'status' | 'departmentReviewedById' | 'officeReviewedById'>;

/**
 * What an act makes of a version; of a draft that is composed or reviewed, who reviewed it. Refuses `forbidden`,
 * `package-moved` where the act does not fit the status any more, `package-own` for a review by who wrote it or gave the
 * other review, and `package-reviewed` for a review that has been given or that nobody asks for.
 */
export function decidePackage(state: PackageState, act: PackageAct, actor: PackageActor): Result<Reviewed> {
  if (!MAY[act](actor)) return refuse('forbidden');
  if (!FROM[act].includes(state.status) || (act === 'receive' && state.isOutdated)) return refuse('package-moved');
  switch (act) {
    case 'compose':
    case 'return':
      return ok({ status: 'draft', departmentReviewedById: null, officeReviewedById: null });
    case 'approve-department':
    case 'approve-office':
      return review(state, act, actor.userId);
    default:
      return ok({ ...reviewsOf(state), status: NEXT[act] });
  }
}

const NEXT = { submit: 'in-review', discard: 'discarded', 'hand-over': 'handed-over', receive: 'received' } as const;

const reviewsOf = ({ departmentReviewedById, officeReviewedById }: PackageState) => ({
  departmentReviewedById,
  officeReviewedById,
});

function review(state: PackageState, act: 'approve-department' | 'approve-office', userId: string): Result<Reviewed> {
  const { departmentReviewedById, officeReviewedById, needsDepartment } = state;
  const isDepartment = act === 'approve-department';
  if (isDepartment ? departmentReviewedById || !needsDepartment : officeReviewedById) return refuse('package-reviewed');
  if ([...state.writerIds, departmentReviewedById, officeReviewedById].includes(userId)) return refuse('package-own');
  const given = isDepartment
    ? { departmentReviewedById: userId, officeReviewedById }
    : { departmentReviewedById, officeReviewedById: userId };
  const isWhole = given.officeReviewedById !== null && (given.departmentReviewedById !== null || !needsDepartment);
  return ok({ ...given, status: isWhole ? 'approved' : 'in-review' });
}

/** The acts open to somebody now, for the page's buttons: the same decision as when they are pressed. */
export const allowedActs = (state: PackageState, actor: PackageActor): PackageAct[] =>
  PACKAGE_ACTS.filter((act) => decidePackage(state, act, actor).ok);
