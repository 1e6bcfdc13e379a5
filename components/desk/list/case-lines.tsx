'use client';

import { LightInWords } from '#components/cases/light-in-words.tsx';
import type { WordedLight } from '#components/cases/worded-light.ts';
import { ExactTime } from '#components/ui/exact-time.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import { OneLine } from '../one-line.tsx';

/** A case of the list in the reader's words. */
export type WordedLine = {
  readonly number: string;
  readonly title: string;
  readonly isUrgent: boolean;
  readonly light: WordedLight | null;
  readonly company: string | null;
  readonly matter: string;
  readonly unit: string;
  readonly status: { readonly word: string; readonly tone: TagTone };
  readonly submitted: { readonly at: string; readonly said: string; readonly exact: string };
};

type ColumnName = 'light' | 'title' | 'company' | 'matter' | 'unit' | 'status' | 'submitted';
type Sort = Pick<Column<WordedLine>, 'sortHref' | 'sorted'>;

type CaseLinesProps = {
  lines: readonly WordedLine[];
  words: Record<ColumnName | 'caption' | 'urgent', string>;
  sorts: Partial<Record<ColumnName, Sort>>;
};

/**
 * Fifty rows of eight cells. A client component, not for what the browser does with it, but for what travels: the words of
 * a row once as data, rather than its elements a second time beside the HTML (a page of 300 kB becomes one of 100).
 */
export function CaseLines({ lines, words, sorts }: CaseLinesProps) {
  const column = (
    key: ColumnName,
    cell: Column<WordedLine>['cell'],
    kind: 'name' | 'text' = 'text',
  ): Column<WordedLine> => ({ key, header: words[key], kind, cell, ...sorts[key] });
  const columns = [
    column('light', ({ light }) => (light ? <LightInWords {...light} /> : <OneLine text={null} />)),
    column('title', (line) => <CaseTitle line={line} urgent={words.urgent} />, 'name'),
    column('company', ({ company }) => <OneLine text={company} />),
    column('matter', ({ matter }) => <OneLine text={matter} />),
    column('unit', ({ unit }) => <OneLine text={unit} />),
    column('status', ({ status: { word, tone } }) => <Tag tone={tone}>{word}</Tag>),
    column('submitted', ({ submitted: { at, said, exact } }) => (
      <ExactTime dateTime={at} said={said} exact={exact} focusable={false} className="text-ink-2" />
    )),
  ];
  return <Table caption={words.caption} columns={columns} rows={lines} rowKey={({ number }) => number} empty={null} />;
}

function CaseTitle({ line: { number, title, isUrgent }, urgent }: { line: WordedLine; urgent: string }) {
  return (
    <span className="flex items-center gap-2">
      {isUrgent && <Tag tone="danger">{urgent}</Tag>}
      <a
        data-row-link
        href={`/desk/cases/${number}`}
        title={`${number} ${title}`}
        className="line-clamp-1 hover:text-accent hover:underline max-md:line-clamp-2"
      >
        {title}
      </a>
    </span>
  );
}
