import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readDays } from '#lib/calendar/calendar-days.ts';
import { type ImportedCalendar, importCalendar } from '#lib/house-rules/use-cases/import-calendar.ts';
import { loadReference } from '#prisma/reference/load.ts';
import { refusalOf } from './access-refusals.ts';
import { type Command, givenPath, UsageError, withDatabase } from './command.ts';

const FAULTS: Readonly<Record<string, string>> = {
  'calendar-not-json': 'the file is not complete JSON.',
  'calendar-malformed': 'a date is written 2027-01-01, a time 09:00.',
  'interval-reversed': 'a stretch of hours ends before it begins.',
  'intervals-overlap': 'the hours of one day overlap.',
  'holiday-and-workday': 'the day is named twice, or both off and worked.',
  'year-empty': 'no holiday is named: this is how a year looks before its notice appears.',
};

export const command: Command = {
  usage: 'calendar import FILE [--district CODE] [--dry-run]',
  summary:
    'Publishes a year of holidays and make-up days (JSON of holiday-cn, or holidays and workdays) for all districts, or as the own version of one; says which open deadlines move.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { district: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [file, ...rest] = positionals;
    if (!file || rest.length > 0) throw new UsageError('Name one file.');
    const path = givenPath(file);
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    const read = readDays(readFileSync(path, 'utf8'));
    if (!read.ok) {
      const { code, details } = read.fault;
      const where = String(details.date ?? details.at ?? '');
      console.error(`"${file}"${where && ` at ${where}`}: ${FAULTS[code] ?? code}`);
      return 1;
    }
    const { year, days } = read;
    const isDryRun = values['dry-run'];
    const districtCode = values.district ?? null;
    const order = { year, days, districtCode, source: basename(path), isDryRun };
    const imported = await withDatabase('calendar import', async ({ db }) => {
      await loadReference(db);
      return importCalendar(db, order, Temporal.Now.instant());
    });
    if (!imported.ok) {
      console.error(refusalOf(imported.refusal.code, districtCode ?? ''));
      return 1;
    }
    for (const each of imported.value) console.log(sentence(each));
    if (isDryRun) console.error('试运行，未写入数据库 / Dry run: nothing was written to the database.');
    return 0;
  },
};

function sentence({ district, years, moved }: ImportedCalendar): string {
  const who = `${district.code} ${district.name}`;
  if (years.length === 0) return `${who}: keeps its own version, unchanged.`;
  const { open, later, earlier, settled, moves } = moved;
  const counts = `${open} open deadlines: ${later} later, ${earlier} earlier, ${settled} no longer provisional.`;
  const lines = moves.map(
    ({ number, before, after }) => `  ${number} ${after.name}: ${before.dueAt} -> ${after.dueAt}`,
  );
  return [`${who}: ${years.join(', ')} published. ${counts}`, ...lines].join('\n');
}
