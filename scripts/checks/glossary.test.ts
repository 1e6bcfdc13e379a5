import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPANY_ROLES, STAFF_ROLES } from '#lib/access/domain/roles.ts';
import type { Light } from '#lib/calendar/domain/light.ts';
import { EXCLUSIONS } from '#lib/cases/domain/case-figures.ts';
import { CASE_CLASSES, CASE_STATUSES, CHANNELS, CLOCK_NAMES, COMMANDS, RESULTS } from '#lib/cases/domain/names.ts';
import { definitionsIn } from '#lib/reporting/definitions.ts';
import { en } from '../../messages/en.ts';
import { zhCN } from '../../messages/zh-CN.ts';

type Words = Readonly<Record<string, string>>;
type Row = { readonly chinese: string; readonly english: string; readonly name: string };

const LIGHTS: Record<Light, true> = { green: true, yellow: true, red: true, 'dark-red': true, grey: true };
const SECTIONS = sectionsOf(readFileSync('docs/glossary.md', 'utf8'));

const rowsOf = (heading: string): readonly Row[] => SECTIONS.get(heading) ?? [];
const namesOf = (heading: string): string[] => rowsOf(heading).map(({ name }) => name);

describe('the glossary has every name in code and no other', () => {
  const figures = definitionsIn('en');
  const exclusions = [...EXCLUSIONS, ...figures.flatMap(({ excluded }) => excluded.map(({ code }) => code))];

  it.each<[string, readonly string[]]>([
    ['Statuses', CASE_STATUSES],
    ['Commands', COMMANDS],
    ['Clocks', CLOCK_NAMES],
    ['Lights', Object.keys(LIGHTS)],
    ['Classes', CASE_CLASSES],
    ['Results', RESULTS],
    ['Channels', CHANNELS],
    ['Roles', [...COMPANY_ROLES, ...STAFF_ROLES]],
    ['Figures of the reports', [...figures.map(({ code }) => code), ...exclusions]],
  ])('%s', (heading, names) => expect(new Set(namesOf(heading))).toEqual(new Set(names)));
});

describe('the glossary and the screens say the same', () => {
  it.each<[string, Words, Words]>([
    ['Statuses', zhCN.status, en.status],
    ['Commands', zhCN.commands, en.commands],
    ['Clocks', zhCN.clocks, en.clocks],
    ['Lights', zhCN.lights, en.lights],
    ['Results', zhCN.results, en.results],
    ['Channels', zhCN.figures.channels, en.figures.channels],
  ])('%s', (heading, chinese, english) => {
    const said = rowsOf(heading).map(({ name }) => ({ name, chinese: chinese[name], english: english[name] }));
    expect(rowsOf(heading)).toEqual(said);
  });
});

/** Tables by heading; a row is 中文, English, name in code. */
function sectionsOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(sections.map((section) => [section.split('\n', 1)[0] ?? '', section.split('\n').flatMap(rowIn)]));
}

function rowIn(line: string): Row[] {
  const [, chinese = '', english = '', name = ''] = line.split('|').map((cell) => cell.trim());
  return /^`[^`]+`$/.test(name) ? [{ chinese, english, name: name.slice(1, -1) }] : [];
}
