import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BoardTable } from '#components/reporting/board-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { findBoard, type UnitLights } from '#lib/cases/queries/unit-clocks.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../desk/reading.ts';
import { InsightTabs } from '../insight-tabs.tsx';
import { requireFigures } from '../require-figures.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.board'))('title') };
}

/** Who is how late, now: sub-districts and departments apart, since their work differs. */
export default async function BoardPage() {
  const viewer = await requireFigures();
  if (!seesWholeDistrict(viewer)) redirect(homeOf(viewer));
  const [t, reading] = await Promise.all([getTranslations('insight'), readingOf(viewer)]);
  const rows = (await findBoard(db, viewer, reading)).toSorted(worstFirst);
  const isSubdistrict = ({ unitCode }: UnitLights) => reading.directory.units.get(unitCode)?.kind === 'subdistrict';
  const parts = [
    { name: t('board.departments'), members: rows.filter((row) => !isSubdistrict(row)) },
    { name: t('board.subdistricts'), members: rows.filter(isSubdistrict) },
  ].filter(({ members }) => members.length > 0);
  return (
    <>
      <PageHeader title={t('title')} />
      <InsightTabs tab="board" isWholeDistrict={true} />
      <div className="flex flex-col gap-6 pt-5">
        <p className="text-ink-2">{t('board.lead')}</p>
        {parts.length === 0 && <EmptyState title={t('board.emptyTitle')}>{t('board.emptyText')}</EmptyState>}
        {parts.map(({ name, members }) => (
          <section key={name}>
            <h2 className="pb-2 text-heading">{name}</h2>
            <BoardTable caption={name} rows={members} reading={reading} />
          </section>
        ))}
      </div>
    </>
  );
}

/** By what is latest, then by how long. */
const worstFirst = (a: UnitLights, b: UnitLights): number =>
  b['dark-red'] - a['dark-red'] ||
  b.red - a.red ||
  b.yellow - a.yellow ||
  (a.oldestDueAt?.epochMilliseconds ?? 0) - (b.oldestDueAt?.epochMilliseconds ?? 0) ||
  b.green - a.green ||
  a.unitCode.localeCompare(b.unitCode);
