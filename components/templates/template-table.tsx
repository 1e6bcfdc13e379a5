import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { categoryName, type Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { standingOf } from '#lib/templates/domain/template.ts';
import type { TemplateView } from '#lib/templates/template-view.ts';
import { sayValidity } from './say-validity.ts';
import { TemplateStandingTag } from './standing-tag.tsx';

type TemplateTableProps = {
  templates: readonly TemplateView[];
  today: Temporal.PlainDate;
  reading: Reading;
  empty: ReactNode;
};

export function TemplateTable({ templates, today, reading, empty }: TemplateTableProps) {
  const t = useTranslations('templates');
  const columns: Column<TemplateView>[] = [
    {
      key: 'title',
      header: t('fields.title'),
      kind: 'name',
      cell: ({ id, title }) => (
        <Link href={`/desk/templates/${id}`} className="hover:text-accent hover:underline">
          {title}
        </Link>
      ),
    },
    { key: 'matter', header: t('fields.matter'), cell: ({ categoryCode }) => categoryName(categoryCode, reading) },
    {
      key: 'standing',
      header: t('fields.standing'),
      cell: (template) => <TemplateStandingTag standing={standingOf(template, today)} />,
    },
    { key: 'validity', header: t('fields.validity'), cell: (template) => sayValidity(template, reading, t) },
    {
      key: 'writer',
      header: t('fields.writtenBy'),
      cell: ({ writtenBy }) => ownNameIn(reading.locale, writtenBy),
    },
  ];
  return <Table caption={t('title')} columns={columns} rows={templates} rowKey={({ id }) => id} empty={empty} />;
}
