import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { statusTone } from '#components/cases/case-status.tsx';
import { categoryName, companyName, type Reading, unitName } from '#components/cases/reading.ts';
import { wordLight } from '#components/cases/worded-light.ts';
import type { Column } from '#components/ui/table.tsx';
import { listAddress } from '#lib/cases/list-address.ts';
import type { CaseListQuery, CaseSort } from '#lib/cases/list-schema.ts';
import type { CaseLine } from '#lib/cases/queries/list-cases.ts';
import { sayAgo, sayExactly } from '#lib/i18n/say-date.ts';
import { CaseLines, type WordedLine } from './case-lines.tsx';

type CaseTableProps = { items: readonly CaseLine[]; query: CaseListQuery; reading: Reading; empty: ReactNode };

/** All cases this person may see, light first, one line each: worded here, drawn by `CaseLines`. */
export function CaseTable({ items, query, reading, empty }: CaseTableProps) {
  const t = useTranslations();
  const lights = { cases: useTranslations('cases'), lights: useTranslations('lights') };
  if (items.length === 0) return empty;
  const lines = items.map(
    (line): WordedLine => ({
      number: line.number,
      title: line.title,
      isUrgent: line.isUrgent,
      light: wordLight(line.light, line.dueAt, reading, lights),
      company: companyName(line, reading),
      matter: categoryName(line.categoryCode, reading),
      unit: unitName(line.leadUnitCode, reading),
      status: { word: t(`status.${line.status}`), tone: statusTone(line.status) },
      submitted: {
        at: line.submittedAt.toString(),
        said: sayAgo(line.submittedAt, reading),
        exact: sayExactly(line.submittedAt, reading),
      },
    }),
  );
  return (
    <CaseLines
      lines={lines}
      words={{
        caption: t('nav.cases'),
        light: t('desk.columns.left'),
        title: t('desk.columns.title'),
        company: t('common.company'),
        matter: t('desk.columns.matter'),
        unit: t('common.unit'),
        status: t('common.status'),
        submitted: t('desk.columns.submitted'),
        urgent: t('desk.urgent'),
      }}
      sorts={{ light: sorting(query, 'dueAt'), submitted: sorting(query, 'submittedAt') }}
    />
  );
}

/** Pressing a header sorts by it, pressing again turns it round; what is due soonest and what came last are asked for first. */
function sorting(query: CaseListQuery, by: 'dueAt' | 'submittedAt'): Pick<Column<never>, 'sortHref' | 'sorted'> {
  const { cursor: _, ...rest } = query;
  const now = query.sort ?? '-submittedAt';
  const first: CaseSort = by === 'dueAt' ? 'dueAt' : '-submittedAt';
  const other: CaseSort = by === 'dueAt' ? '-dueAt' : 'submittedAt';
  const sortHref = `/desk/cases?${listAddress({ ...rest, sort: now === first ? other : first })}`;
  if (now !== by && now !== `-${by}`) return { sortHref };
  return { sortHref, sorted: now.startsWith('-') ? 'descending' : 'ascending' };
}
