import { proposeUnits, type Rules } from '#lib/cases/domain/rules.ts';
import type { RoutedMatter } from './category-change.ts';

/** How many cases of a matter there are in one area. */
export type CasesOfArea = {
  readonly areaCode: string | null;
  /** filed in the last ninety days */
  readonly recent: number;
  readonly open: number;
  /** open and not addressed to anybody yet */
  readonly waiting: number;
};

export type RouteEffect = {
  readonly recent: number;
  /** of the recent ones, those that would now be proposed to another unit */
  readonly moved: number;
  readonly open: number;
  readonly waiting: number;
};

export type WaitingCase = { readonly number: string; readonly areaCode: string | null };
export type Rerouted = { readonly number: string; readonly before: string | null; readonly after: string | null };

/** Which of the waiting cases would be proposed to another unit; null: to none. */
export function reroutedCases(matter: RoutedMatter, rules: Rules, waiting: readonly WaitingCase[]): Rerouted[] {
  const after = withMatter(rules, matter);
  return waiting
    .map(({ number, areaCode }) => ({
      number,
      before: proposeUnits({ categoryCode: matter.code, areaCode }, rules).lead,
      after: proposeUnits({ categoryCode: matter.code, areaCode }, after).lead,
    }))
    .filter((each) => each.before !== each.after);
}

const withMatter = (rules: Rules, matter: RoutedMatter): Rules => ({
  ...rules,
  categories: new Map(rules.categories).set(matter.code, matter),
});

/** What another route would have done with the cases of the last ninety days, and how many are on their way now. */
export function routeEffect(matter: RoutedMatter, rules: Rules, cases: readonly CasesOfArea[]): RouteEffect {
  const { code: categoryCode } = matter;
  const after = withMatter(rules, matter);
  const leadBy = (house: Rules, areaCode: string | null) => proposeUnits({ categoryCode, areaCode }, house).lead;
  const sum = (of: (each: CasesOfArea) => number) => cases.reduce((total, each) => total + of(each), 0);
  return {
    recent: sum(({ recent }) => recent),
    moved: sum(({ areaCode, recent }) => (leadBy(rules, areaCode) === leadBy(after, areaCode) ? 0 : recent)),
    open: sum(({ open }) => open),
    waiting: sum(({ waiting }) => waiting),
  };
}
