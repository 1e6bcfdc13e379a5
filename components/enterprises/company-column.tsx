import type { ReactNode } from 'react';
import { Link } from '#components/ui/link.tsx';
import type { Column } from '#components/ui/table.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';

type Company = { readonly uscc: string; readonly name: string; readonly nameEn: string | null };
type CompanyColumn<Row> = {
  readonly header: string;
  readonly locale: Locale;
  /** which page of the company's record the name leads to; its first one unless told */
  readonly page?: 'tier' | 'certificates' | 'package';
  readonly below?: (row: Row) => ReactNode;
};

/** The column of a desk's table that names each row's company, leading to its record. */
export function companyColumn<Row extends Company>({ header, locale, page, below }: CompanyColumn<Row>): Column<Row> {
  return {
    key: 'company',
    header,
    kind: 'name',
    cell: (row) => {
      const href = ['/desk/enterprises', row.uscc, page].filter(Boolean).join('/');
      const name = (
        <Link href={href} className="text-accent hover:underline">
          {ownNameIn(locale, row)}
        </Link>
      );
      if (!below) return name;
      return (
        <span className="break-normal">
          {name}
          {below(row)}
        </span>
      );
    },
  };
}
