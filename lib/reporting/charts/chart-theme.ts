/** The tokens of `app/tokens.css` as a picture needs them: it cannot read the page's style. */
export type ChartTheme = {
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly bar: string;
  readonly second: string;
};

export const CHART_THEMES = {
  light: { ink: '#172028', ink2: '#3f4952', line: '#d9dfe3', bar: '#045581', second: '#779eba' },
  dark: { ink: '#eceff1', ink2: '#c2c8cd', line: '#30383e', bar: '#80c4ed', second: '#4f6d84' },
} as const satisfies Record<string, ChartTheme>;

export type ThemeName = keyof typeof CHART_THEMES;

/** Widths of a picture: beside its table, and on a phone. */
export const CHART_WIDTHS = { wide: 560, narrow: 340 } as const;
export type ChartWidth = keyof typeof CHART_WIDTHS;
