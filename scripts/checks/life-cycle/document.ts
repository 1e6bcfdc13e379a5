import { AUTOMATIC_STEPS, type AutomaticStep } from '#lib/cases/domain/automatic.ts';
import { LIFE_CYCLE } from '#lib/cases/domain/life-cycle.ts';
import { CASE_STATUSES, type CaseStatus, COMMANDS, type CommandName, OPEN_STATUSES } from '#lib/cases/domain/names.ts';
import commandNames from '../../../messages/zh-CN/commands.json' with { type: 'json' };
import statusNames from '../../../messages/zh-CN/status.json' with { type: 'json' };
import { explore, type Seen } from './explore.ts';
import { code, sayClocks, sayWay, sayWho } from './words.ts';

/** docs/life-cycle.md, drawn from the table of commands and from what its decisions do. */
export function lifeCycleDocument(seen: readonly Seen[] = explore()): string {
  const reached = new Set<CaseStatus>(seen.flatMap(({ from, to }) => [from, to]));
  return `# The life cycle of a case

<!-- Written by scripts/life-cycle-table.ts: change lib/cases/domain, then run
     node scripts/life-cycle-table.ts > docs/life-cycle.md -->

The table is \`LIFE_CYCLE\` in \`lib/cases/domain/life-cycle.ts\`; what is not in it cannot happen to a case. The rows and the picture
below are what was seen when everybody gave every command in every situation that commands lead to.

A case begins in \`submitted\`, by filing, which is no command; it starts \`acceptance\`. A split case (its parts are cases of their own)
is closed when its last part has ended. What time alone brings about stands at the end.
Open statuses: ${code(OPEN_STATUSES)}.

## Picture

Left out to keep it readable: ${code(LEFT_OUT)}, and commands after which a case is where it was.

\`\`\`mermaid
${picture(seen, reached)}
\`\`\`

## Commands

*Who* may give a command in at least one of its statuses. *Company*: an owner, or the person who filed (a filing is taken back by who
filed it only). *Office*: the investment-promotion office; *lead*, *helper*: whoever works on the case in that unit; *area*: the sub-district
of the case. Nobody who handled a case reviews it, calls back or decides its redo. *Clocks*: what the command can do, not all of it each time.
Commands marked • leave the status alone and need no \`version\`.

| Command | 动作 | From → to | Who | Clocks |
|---|---|---|---|---|
${COMMANDS.map((name) => row(name, seen, reached)).join('\n')}

## By itself

\`AUTOMATIC_STEPS\` in \`lib/cases/domain/automatic.ts\`: taken by the system once their time has passed, each an event of the history. When
the next one is due stands with the case, so that a run finds what is due and a run that was missed only delays it. A case that came
with a ledger and has no clocks is left to people.

| Step | From → to | When |
|---|---|---|
${Object.keys(WHEN)
  .map((name) => stepRow(name as AutomaticStep))
  .join('\n')}
`;
}

const WHEN: Readonly<Record<AutomaticStep, string>> = {
  'remind-of-information': 'the company has not answered a question by its due time; it has some more days',
  'take-as-withdrawn': 'nor after that one reminder',
  'call-back-unrated': 'an answer is not rated after some days; starts `callback`',
  'close-unrated': 'the rating window is over; counted as not rated, never as satisfied',
  'resume-suspended': 'on the review date, whenever that is noticed',
  'lapse-extension': 'a clock is due before the office has decided on its extension',
  archive: 'it can no longer be reopened; the company reads on that it is closed',
};

function stepRow(name: AutomaticStep): string {
  const { from, to } = AUTOMATIC_STEPS[name];
  return `| \`${name}\` | ${code(from)}${to === 'unchanged' ? '' : ` → ${code(to)}`} | ${WHEN[name]} |`;
}

const LEFT_OUT: readonly CommandName[] = ['withdraw', 'undo', 'transfer'];

function row(name: CommandName, all: readonly Seen[], reached: ReadonlySet<CaseStatus>): string {
  const seen = all.filter(({ command }) => command === name);
  const mark = LIFE_CYCLE[name].to === 'unchanged' ? ' •' : '';
  const cells = [`\`${name}\`${mark}`, commandNames[name], sayWay(seen, reached), sayWho(seen), sayClocks(seen) || '—'];
  return `| ${cells.join(' | ')} |`;
}

function picture(seen: readonly Seen[], reached: ReadonlySet<CaseStatus>): string {
  const moves = seen.filter(({ command, from, to }) => from !== to && !LEFT_OUT.includes(command));
  const edges = Map.groupBy(moves, ({ from, to }) => `${id(from)} --> ${id(to)}`);
  const drawn = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return [
    'stateDiagram-v2',
    ...CASE_STATUSES.filter((each) => reached.has(each) && drawn.has(each)).map(
      (each) => `  state "${each} ${statusNames[each]}" as ${id(each)}`,
    ),
    '  [*] --> submitted : filing 提交',
    ...CASE_STATUSES.flatMap((from) => CASE_STATUSES.map((to) => `${id(from)} --> ${id(to)}`)).flatMap((edge) => {
      const commands = new Set(edges.get(edge)?.map(({ command }) => command));
      return commands.size > 0 ? [`  ${edge} : ${COMMANDS.filter((each) => commands.has(each)).join(', ')}`] : [];
    }),
  ].join('\n');
}

/** Mermaid takes no hyphens in the names of states. */
const id = (status: CaseStatus): string => status.replaceAll('-', '_');
