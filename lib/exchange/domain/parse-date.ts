/** How dates are written in a file, and what the writing means. */
export type DateReading = {
  /** `iso`, or a pattern of `yyyy M d H h m s S a X` (docs/imports.md) */
  readonly formats: readonly string[];
  readonly timeZone: string;
  /** `ignore`: a written offset is false, the time is that of `timeZone` */
  readonly offset: 'honour' | 'ignore';
};

type Parts = Partial<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset', string>
>;

/**
 * The instant a text means, by the first format that fits; null where none does or the date does not exist. `time` is the
 * clock time of a date without one. An hour skipped by summer time is read as the hour after it.
 * Example: `2019/4/25 9:32:09` by `yyyy/M/d H:mm:ss` in Asia/Shanghai is 2019-04-25T01:32:09Z.
 */
export function parseDate(text: string, reading: DateReading, time = '00:00'): Temporal.Instant | null {
  for (const format of reading.formats) {
    const parts = patternOf(format).exec(text)?.groups as Parts | undefined;
    const instant = parts && instantOf(parts, reading, time);
    if (instant) return instant;
  }
  return null;
}

/** Whether a format can be read at all: its letters are known and it holds year, month and day. */
export function isDateFormat(format: string): boolean {
  if (format === 'iso') return true;
  const letters: string[] = format.match(/[a-zA-Z]+/g) ?? [];
  const fields = new Set(letters.map((each) => TOKENS[each]?.name));
  return !fields.has(undefined) && (['year', 'month', 'day'] as const).every((each) => fields.has(each));
}

function instantOf(parts: Parts, { timeZone, offset }: DateReading, time: string): Temporal.Instant | null {
  const [hour = 0, minute = 0] = parts.hour === undefined ? time.split(':').map(Number) : [];
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: Number(parts.year),
        month: Number(parts.month),
        day: Number(parts.day),
        hour: parts.hour === undefined ? hour : hourOf(parts.hour, parts.half),
        minute: parts.minute === undefined ? minute : Number(parts.minute),
        second: Number(parts.second ?? 0),
        millisecond: Number((parts.fraction ?? '').padEnd(3, '0').slice(0, 3)),
      },
      { overflow: 'reject' },
    );
    const zone = parts.offset && offset === 'honour' ? isoOffset(parts.offset) : timeZone;
    return local.toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function hourOf(hour: string, half: string | undefined): number {
  if (half === undefined) return Number(hour);
  const isAfternoon = /^p|^下午/i.test(half);
  return (Number(hour) % 12) + (isAfternoon ? 12 : 0);
}

/** `Z`, `+08`, `+0800` and `+08:00` as a zone that Temporal knows. */
function isoOffset(offset: string): string {
  if (/^z$/i.test(offset)) return '+00:00';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const TOKENS: Readonly<Record<string, { readonly name: keyof Parts; readonly pattern: string }>> = {
  yyyy: { name: 'year', pattern: '\\d{4}' },
  M: { name: 'month', pattern: '\\d{1,2}' },
  MM: { name: 'month', pattern: '\\d{2}' },
  d: { name: 'day', pattern: '\\d{1,2}' },
  dd: { name: 'day', pattern: '\\d{2}' },
  H: { name: 'hour', pattern: '\\d{1,2}' },
  HH: { name: 'hour', pattern: '\\d{2}' },
  h: { name: 'hour', pattern: '\\d{1,2}' },
  hh: { name: 'hour', pattern: '\\d{2}' },
  m: { name: 'minute', pattern: '\\d{1,2}' },
  mm: { name: 'minute', pattern: '\\d{2}' },
  s: { name: 'second', pattern: '\\d{1,2}' },
  ss: { name: 'second', pattern: '\\d{2}' },
  S: { name: 'fraction', pattern: '\\d{1,9}' },
  a: { name: 'half', pattern: '[aApP]\\.?[mM]\\.?|上午|下午' },
  X: { name: 'offset', pattern: '[zZ]|[+-]\\d{2}(?::?\\d{2})?' },
};

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s?(?<offset>[zZ]|[+-]\d{2}(?::?\d{2})?)?)?$/;

const known = new Map<string, RegExp>([['iso', ISO]]);

function patternOf(format: string): RegExp {
  const compiled = known.get(format) ?? compile(format);
  known.set(format, compiled);
  return compiled;
}

const compile = (format: string): RegExp =>
  new RegExp(
    `^${format.replaceAll(/[a-zA-Z]+|[^a-zA-Z]/g, (piece) => {
      const token = TOKENS[piece];
      return token ? `(?<${token.name}>${token.pattern})` : piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })}$`,
  );
