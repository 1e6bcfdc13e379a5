import { init } from 'echarts';
import { type Chart, chartHeight } from './chart.ts';
import { CHART_THEMES, CHART_WIDTHS, type ChartTheme, type ChartWidth, type ThemeName } from './chart-theme.ts';

export type Look = { readonly theme: ThemeName; readonly width: ChartWidth };

const FONT = 'PingFang SC, HarmonyOS Sans SC, MiSans, Microsoft YaHei, Noto Sans CJK SC, system-ui, sans-serif';

/** A chart as an SVG picture. What it says stands in the table beside it; the picture itself needs no script. */
export function drawChart(chart: Chart, look: Look): string {
  const width = CHART_WIDTHS[look.width];
  const height = chartHeight(chart);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    const theme = CHART_THEMES[look.theme];
    drawing.setOption(chart.kind === 'bars' ? bars(chart, theme, width) : columns(chart, theme));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

function columns({ rows, names }: Chart, theme: ChartTheme) {
  const [whole, part] = names ?? ['', ''];
  const text = { color: theme.ink2, fontFamily: FONT, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 8, right: 8, top: names ? 36 : 12, bottom: 4, containLabel: true },
    ...(names && { legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: text, selectedMode: false } }),
    xAxis: {
      type: 'category' as const,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value' as const,
      minInterval: 1,
      splitNumber: 3,
      axisLabel: text,
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [
      {
        type: 'bar' as const,
        name: whole,
        data: rows.map(({ value }) => value),
        itemStyle: { color: theme.second },
        barMaxWidth: 28,
      },
      {
        type: 'bar' as const,
        name: part,
        data: rows.map((row) => row.part ?? null),
        itemStyle: { color: theme.bar },
        barMaxWidth: 28,
        barGap: '-100%',
      },
    ],
  };
}

function bars({ rows, most }: Chart, theme: ChartTheme, width: number) {
  const labelWidth = Math.round(width * 0.34);
  const text = { color: theme.ink, fontFamily: FONT, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: labelWidth + 12, right: 64, top: 4, bottom: 4 },
    xAxis: { type: 'value' as const, show: false, min: 0, ...(most !== undefined && { max: most }) },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text, width: labelWidth - 16, overflow: 'truncate' as const, interval: 0 },
    },
    series: [
      {
        type: 'bar' as const,
        barWidth: 14,
        itemStyle: { color: theme.bar, borderRadius: 2 },
        data: rows.map(({ value, said }) => ({
          value: value ?? 0,
          label: {
            show: true,
            position: 'right' as const,
            formatter: said,
            color: theme.ink2,
            fontFamily: FONT,
            fontSize: 12,
          },
        })),
      },
    ],
  };
}
