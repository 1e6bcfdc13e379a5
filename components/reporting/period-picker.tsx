import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { CASE_BASES } from '#lib/cases/domain/case-figures.ts';
import { lastMonth, lastTwelveMonths, thisMonth, thisYear } from '#lib/reporting/domain/period.ts';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';

type PeriodPickerProps = {
  path: string;
  query: InsightQuery;
  today: Temporal.PlainDate;
  /** figures whose counts each have a day of their own offer none to choose */
  hasBasis?: boolean;
};

const USUAL = { thisMonth, lastMonth, thisYear, lastTwelveMonths } as const;

/** The period stands in the address: a plain form that sends it, and links to the usual ones. */
export function PeriodPicker({ path, query, today, hasBasis = true }: PeriodPickerProps) {
  const t = useTranslations('insight');
  const { period, basis, filter } = query;
  return (
    <div data-screen-only className="flex flex-col gap-2 pb-4">
      <form action={path} className="flex flex-wrap items-end gap-3">
        <TextField
          id="from"
          name="from"
          type="date"
          label={t('period.from')}
          defaultValue={String(period.from)}
          required
        />
        <TextField id="to" name="to" type="date" label={t('period.to')} defaultValue={String(period.to)} required />
        {hasBasis && (
          <SelectField
            id="basis"
            name="basis"
            label={t('period.basis')}
            emptyLabel={null}
            defaultValue={basis}
            options={CASE_BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
          />
        )}
        {Object.entries(filter).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <Button type="submit">{t('period.show')}</Button>
      </form>
      <nav aria-label={t('period.quick')}>
        <ul className="flex flex-wrap gap-x-4">
          {(Object.keys(USUAL) as (keyof typeof USUAL)[]).map((name) => {
            const usual = USUAL[name](today);
            const isShown = usual.from.equals(period.from) && usual.to.equals(period.to);
            return (
              <li key={name}>
                <Link
                  href={insightAddress(path, query, { period: usual })}
                  aria-current={isShown ? 'true' : undefined}
                  className="inline-flex min-h-6 items-center text-accent hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  {t(`period.${name}`)}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      {query.isMended && <Notice>{t('period.mended')}</Notice>}
    </div>
  );
}
