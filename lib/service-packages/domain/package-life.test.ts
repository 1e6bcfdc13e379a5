import { expect, it } from 'vitest';
import { valueOrThrow } from '#lib/shared/result.ts';
import {
  allowedActs,
  decidePackage,
  PACKAGE_ACTS,
  PACKAGE_STATUSES,
  type PackageAct,
  type PackageActor,
  type PackageState,
  type PackageStatus,
} from './package-life.ts';

const nobody: PackageActor = {
  userId: 'nobody',
  composes: false,
  reviewsForDepartment: false,
  reviewsForOffice: false,
  receives: false,
};
const officer = { ...nobody, userId: 'officer', composes: true };
const department = { ...nobody, userId: 'department', reviewsForDepartment: true };
const office = { ...nobody, userId: 'office', reviewsForOffice: true };
const head = { ...nobody, userId: 'head', composes: true, reviewsForOffice: true, reviewsForDepartment: true };
const owner = { ...nobody, userId: 'owner', receives: true };

const draft: PackageState = {
  status: 'draft',
  writerIds: ['officer'],
  departmentReviewedById: null,
  officeReviewedById: null,
  needsDepartment: true,
  isOutdated: false,
};
const after = (state: PackageState, act: PackageAct, actor: PackageActor): PackageState => ({
  ...state,
  ...valueOrThrow(decidePackage(state, act, actor)),
});
const refusal = (state: PackageState, act: PackageAct, actor: PackageActor) => {
  const decided = decidePackage(state, act, actor);
  return decided.ok ? decided.value.status : decided.refusal.code;
};

it('goes from draft over two reviews to the company and its receipt', () => {
  let state = after(draft, 'submit', officer);
  state = after(state, 'approve-department', department);
  expect(state.status).toBe('in-review');
  state = after(state, 'approve-office', office);
  expect(state.status).toBe('approved');
  state = after(state, 'hand-over', officer);
  expect(after(state, 'receive', owner).status).toBe('received');
});

it('needs the office alone where no industry steward serves the company', () => {
  const inReview: PackageState = { ...draft, status: 'in-review', needsDepartment: false };
  expect(refusal(inReview, 'approve-department', department)).toBe('package-reviewed');
  expect(after(inReview, 'approve-office', office).status).toBe('approved');
});

it('has nobody review what they wrote, and nobody give both reviews', () => {
  const inReview: PackageState = { ...draft, status: 'in-review', writerIds: ['officer', 'head'] };
  expect(refusal(inReview, 'approve-office', head)).toBe('package-own');
  const once = after({ ...inReview, writerIds: ['officer'] }, 'approve-office', head);
  expect(refusal(once, 'approve-office', office)).toBe('package-reviewed');
  expect(refusal(once, 'approve-department', head)).toBe('package-own');
});

it('forgets its reviews when it is returned', () => {
  const approved: PackageState = {
    ...draft,
    status: 'approved',
    departmentReviewedById: 'department',
    officeReviewedById: 'office',
  };
  expect(after(approved, 'return', office)).toMatchObject({
    status: 'draft',
    departmentReviewedById: null,
    officeReviewedById: null,
  });
});

it('is received in its newest version alone', () => {
  const given: PackageState = { ...draft, status: 'handed-over' };
  expect(refusal({ ...given, isOutdated: true }, 'receive', owner)).toBe('package-moved');
  expect(refusal(given, 'receive', owner)).toBe('received');
});

const OPEN: { readonly [S in PackageStatus]: readonly PackageAct[] } = {
  draft: ['compose', 'submit', 'discard'],
  'in-review': ['approve-department', 'approve-office', 'return'],
  approved: ['return', 'hand-over'],
  'handed-over': ['receive'],
  received: [],
  discarded: [],
};

it.each(PACKAGE_STATUSES)('%s allows these acts and no others', (status) => {
  const everybody = { ...head, receives: true };
  expect(allowedActs({ ...draft, status }, everybody)).toEqual(OPEN[status]);
  expect(allowedActs({ ...draft, status }, nobody)).toEqual([]);
  for (const act of PACKAGE_ACTS) expect(refusal({ ...draft, status }, act, nobody)).toBe('forbidden');
});
