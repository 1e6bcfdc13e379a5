import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACCENTS } from '#lib/organisation/domain/accents.ts';

type Theme = 'light' | 'dark';
type Colours = Record<string, Record<Theme, readonly [number, number, number]>>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const large = ':root[data-print="large"]';
const themes: [string, Colours, number][] = ACCENTS.flatMap((accent): [string, Colours, number][] => {
  const hue = hueOf(accent);
  const normal = { ...coloursIn(':root {', hue), ...coloursIn(':root,\n[data-accent] {', hue) };
  const enlarged = { ...coloursIn(`${large} {`, hue), ...coloursIn(`${large},\n${large} [data-accent] {`, hue) };
  return [
    [`normal print, ${accent}`, normal, 4.5],
    [`large print, ${accent}`, { ...normal, ...enlarged }, 4.5],
  ];
});

const surfaces = ['paper', 'surface', 'raised', 'tint'];
const lights = ['light-green', 'light-yellow', 'light-red', 'light-dark-red', 'light-grey'];
const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'danger', 'ok', ...lights];

describe.each(themes)('contrast in %s', (_, colours, minimum) => {
  describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
    const ratio = (a: string, b: string) => contrast(colours[a]?.[theme], colours[b]?.[theme]);

    test.each(texts.flatMap((text) => surfaces.map((surface) => [text, surface])))('%s on %s', (text, surface) => {
      expect(ratio(text, surface)).toBeGreaterThanOrEqual(minimum);
    });

    test.each(['danger', 'ok', 'accent', ...lights])('%s on its own soft ground', (name) => {
      expect(ratio(name, `${name}-soft`)).toBeGreaterThanOrEqual(minimum);
      expect(ratio('ink', `${name}-soft`)).toBeGreaterThanOrEqual(7);
    });

    test('text on the accent', () => {
      expect(ratio('accent-ink', 'accent')).toBeGreaterThanOrEqual(minimum);
      expect(ratio('accent-ink', 'accent-strong')).toBeGreaterThanOrEqual(minimum);
    });

    test.each(surfaces)('edges of controls on %s', (surface) => {
      expect(ratio('line-strong', surface)).toBeGreaterThanOrEqual(3);
    });
  });
});

test('a page that says nothing has the first accent', () => {
  expect(css).toContain(`color-scheme: light dark;\n  --accent-hue: ${hueOf(ACCENTS[0])};`);
});

function hueOf(accent: string): string {
  const hue = new RegExp(`\\[data-accent="${accent}"\\] \\{\\s+--accent-hue: (\\d+);`).exec(css)?.[1];
  if (!hue) throw new Error(`No hue for ${accent}`);
  return hue;
}

function coloursIn(selector: string, hue: string): Colours {
  const start = css.indexOf(selector);
  if (start < 0) throw new Error(`No rule ${selector}`);
  const block = css.slice(start, css.indexOf('\n}', start)).replaceAll('var(--accent-hue)', hue);
  const pairs = block.matchAll(/--([\w-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\)/g);
  return Object.fromEntries(
    [...pairs].map(([, name, light, dark]) => [name, { light: parts(light), dark: parts(dark) }]),
  );
}

function parts(text = ''): readonly [number, number, number] {
  const [l = Number.NaN, c = Number.NaN, h = Number.NaN] = text.split(' ').map(Number);
  return [l, c, h];
}

function contrast(a: readonly [number, number, number] | undefined, b: readonly [number, number, number] | undefined) {
  if (!a || !b) throw new Error('unknown colour');
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of WCAG 2, from oklch by way of linear sRGB (clipped as a screen would). */
function luminance([lightness, chroma, hue]: readonly [number, number, number]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
