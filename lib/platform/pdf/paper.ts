import type { FontName } from './fonts.ts';

/** A4 in points, and what is printed within. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const EDGES = { left: 70, right: 70, top: 86, bottom: 82 } as const;
export const COLUMN = { x: EDGES.left, width: PAGE.width - EDGES.left - EDGES.right } as const;
export const BOTTOM = PAGE.height - EDGES.bottom;

/** Ink on white: the colours of the portal's light theme (app/tokens.css) as a printer takes them. */
export const INK = {
  main: '#1d262d',
  second: '#4c5963',
  line: '#d3dae0',
  tint: '#f0f4f7',
  accent: '#0f4d78',
  white: '#ffffff',
  onAccent: '#c9dcea',
  warning: '#9a3412',
} as const;

export type TextStyle = {
  readonly font: FontName;
  /** points */
  readonly size: number;
  /** from one baseline to the next */
  readonly leading: number;
  readonly color: string;
  /** both edges even, as Chinese is set; a language with spaces is better ragged */
  readonly isJustified?: boolean;
  /** the first line, in points */
  readonly indent?: number;
  /** between characters: less than a tenth of the size, or reader programs take each for a word */
  readonly spacing?: number;
  readonly align?: 'left' | 'right' | 'center';
};

export type Box = { readonly x: number; readonly width: number };
