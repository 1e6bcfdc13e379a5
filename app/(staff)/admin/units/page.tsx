import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { nameIn } from '#lib/organisation/directory.ts';
import { treeOf } from '#lib/organisation/domain/unit-tree.ts';
import { listStoredUnits } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.units'))('title') };
}

/** The units of the district in a tree, the offices inside them below. */
export default async function UnitsPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, locale, units] = await Promise.all([
    getTranslations('staff.units'),
    getLocale(),
    listStoredUnits(db, viewer),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href="/admin/units/new">{t('add')}</ButtonLink>}
      />
      <ul className="flex flex-col">
        {treeOf(units).map(({ unit, depth }) => (
          <li
            key={unit.code}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2"
            style={{ paddingInlineStart: `${depth * 1.5}rem` }}
          >
            <Link href={`/admin/units/${unit.code}`}>{nameIn(locale, unit)}</Link>
            <span className="text-ink-2 text-small">
              {unit.code} · {t(`kinds.${unit.kind as 'department'}`)}
            </span>
            {!unit.isActive && <Tag>{t('closed')}</Tag>}
          </li>
        ))}
      </ul>
    </>
  );
}
