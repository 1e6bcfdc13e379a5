/**
 * The colours a district may choose for what can be pressed and for where one is. Each is a hue in `app/tokens.css`, kept away from those of
 * the lights; the theme keeps lightness and chroma, and `app/tokens.test.ts` measures the contrast of every one.
 */
export const ACCENTS = ['river', 'lake', 'indigo', 'violet', 'plum'] as const;
export type Accent = (typeof ACCENTS)[number];
