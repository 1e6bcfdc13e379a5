import type { Locale } from '#lib/i18n/locale.ts';
import { COLUMN, INK, type TextStyle } from '#lib/platform/pdf/paper.ts';

/** A booklet's type in points: Chinese with both edges even, English ragged. */
export function stylesIn(language: Locale) {
  const isJustified = language === 'zh-CN';
  const body: TextStyle = { font: 'regular', size: 10.5, leading: 18, color: INK.main, isJustified };
  const second: TextStyle = { ...body, color: INK.second };
  return {
    body,
    second,
    letter: { ...body, size: 11.5, leading: 23, indent: isJustified ? 23 : 0 },
    remark: { ...second, size: 9.5, leading: 16 },
    label: { ...second, size: 9.5, isJustified: false },
    verdict: { ...second, size: 9, leading: 15, color: INK.accent, isJustified: false },
    policy: { ...body, font: 'strong', size: 12.5, leading: 19, isJustified: false },
    section: { ...body, font: 'strong', size: 13.5, leading: 22, isJustified: false },
    part: { ...body, font: 'strong', size: 24, leading: 34, color: INK.accent, isJustified: false },
    ordinal: { ...second, size: 10.5, leading: 18, spacing: 1, isJustified: false },
    title: { ...body, font: 'strong', size: 22, leading: 32, color: INK.accent, isJustified: false },
    contents: { ...body, font: 'strong', size: 11, leading: 24, isJustified: false },
    contentsBelow: { ...body, size: 10, leading: 19, isJustified: false },
    name: { ...body, font: 'strong', size: 12, leading: 19, isJustified: false },
    card: { ...second, size: 9.5, leading: 16, isJustified: false },
  } as const satisfies Record<string, TextStyle>;
}

export type Styles = ReturnType<typeof stylesIn>;

/** Labels of facts stand in a column of their own. */
export const LABELS = { x: COLUMN.x, width: 82 } as const;
export const VALUES = { x: COLUMN.x + LABELS.width, width: COLUMN.width - LABELS.width } as const;
