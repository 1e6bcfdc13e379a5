/** A date in the calendar's own time zone, `YYYY-MM-DD`. */
export type IsoDate = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Opening and closing time, `HH:MM`; a date may close at `24:00`. Open at `opens`, no longer open at `closes`. */
export type Interval = readonly [opens: string, closes: string];

/** Intervals of one date, in order and without overlap; none means the date does not work. */
export type Hours = readonly Interval[];

/**
 * When an office works. Never changed once made: what is derived from it is remembered per object.
 * A date in `workdays` keeps those hours whatever its weekday; a date in `holidays` has none.
 */
export type WorkingCalendar = {
  readonly timeZone: string;
  readonly week: Readonly<Record<Weekday, Hours>>;
  readonly holidays: ReadonlySet<IsoDate>;
  readonly workdays: ReadonlyMap<IsoDate, Hours>;
  /** Years whose holidays have been announced; a date in any other year is only a guess. */
  readonly publishedYears: ReadonlySet<number>;
};

/** `endOfDay`: closing time of the n-th working date; `sameTime`: n working dates later at the same clock time. */
export type DayLimit = { readonly workingDays: number; readonly due: 'endOfDay' | 'sameTime' };
export type MinuteLimit = { readonly workingMinutes: number };
export type Limit = DayLimit | MinuteLimit;

/** A time in which the clock stood still; pauses may overlap and come in any order. */
export type Pause = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };
