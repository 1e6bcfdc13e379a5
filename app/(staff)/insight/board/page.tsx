import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BoardTable } from '#components/reporting/board-table.tsx';
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
  const kindOf = (row: UnitLights) => (isSubdistrict(row) ? 'subdistricts' : 'departments');
  return (
    <>
      <PageHeader title={t('title')} />
      <InsightTabs tab="board" isWholeDistrict={true} />
      <div className="flex flex-col gap-4 pt-5">
        <p className="text-ink-2">{t('board.lead')}</p>
        <BoardTable
          rows={rows.toSorted((a, b) => kindOf(a).localeCompare(kindOf(b)))}
          kindOf={kindOf}
          reading={reading}
        />
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
