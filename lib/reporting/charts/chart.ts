export type ChartRow = {
  readonly label: string;
  /** null: nothing to show, which is not the same as none */
  readonly value: number | null;
  /** a part of `value`, drawn within its column */
  readonly part?: number;
  /** what stands at the bar's end */
  readonly said: string;
};

export type Chart = {
  readonly kind: 'columns' | 'bars';
  readonly rows: readonly ChartRow[];
  /** there are more than the picture shows */
  readonly isCut: boolean;
  /** the end of the scale; the greatest value where it is not given */
  readonly most?: number | undefined;
  /** names of the whole and its part, for the legend */
  readonly names?: readonly [whole: string, part: string] | undefined;
};

const ROW_HEIGHT = 30;
const COLUMNS_HEIGHT = 240;

/** Known before it is drawn, so that the page keeps its place. */
export const chartHeight = ({ kind, rows }: Pick<Chart, 'kind' | 'rows'>): number =>
  kind === 'bars' ? Math.max(1, rows.length) * ROW_HEIGHT + 8 : COLUMNS_HEIGHT;
