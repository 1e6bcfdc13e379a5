/** The columns of a list of people, with the headings they may have; the first two stand in the template. */
export const PEOPLE_COLUMNS = {
  login: ['登录名', 'Login', '账号', '登录账号'],
  name: ['姓名', 'Name'],
  nameEn: ['英文姓名', 'Name in English', 'English name'],
  phone: ['手机', 'Mobile', '手机号', '手机号码', 'Phone'],
  email: ['邮箱', 'E-mail', '电子邮箱', 'Email'],
  officePhone: ['办公电话', 'Office phone'],
  unit: ['单位', 'Unit', '部门'],
  section: ['科室', 'Section'],
  role: ['岗位', 'Role', 'Post'],
  from: ['起始日期', 'From', '开始日期'],
  to: ['截止日期', 'To', 'Until', '结束日期'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type PeopleColumn = keyof typeof PEOPLE_COLUMNS;
export const PEOPLE_COLUMN_NAMES = Object.keys(PEOPLE_COLUMNS) as PeopleColumn[];

/** 三权分立: the system administrator enters people, the security administrator gives posts; the same list serves both. */
export type PeoplePart = 'people' | 'posts';

/** What each of them fills in; without these columns there is nothing to read. */
export const NEEDED_COLUMNS: { readonly [P in PeoplePart]: readonly PeopleColumn[] } = {
  people: ['login', 'name'],
  posts: ['login', 'unit', 'role'],
};

/** Which column of a file is which; a heading nobody knows is not read. */
export function columnsIn(header: readonly string[]): Map<PeopleColumn, string> {
  const found = new Map<PeopleColumn, string>();
  for (const heading of header) {
    const column = PEOPLE_COLUMN_NAMES.find((each) =>
      PEOPLE_COLUMNS[each].some((known) => known.toLowerCase() === heading.normalize('NFKC').trim().toLowerCase()),
    );
    if (column && !found.has(column)) found.set(column, heading);
  }
  return found;
}

/**
 * A day as it is written in a list, `2026-12-01`, `2026/12/1`, `2026年12月1日`, or as the number a workbook keeps; null when it is none.
 */
export function dayIn(text: string): Temporal.PlainDate | null {
  if (/^\d{5}$/.test(text)) return new Temporal.PlainDate(1899, 12, 30).add({ days: Number(text) });
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  try {
    return year
      ? Temporal.PlainDate.from({ year: +year, month: +(month ?? 0), day: +(day ?? 0) }, { overflow: 'reject' })
      : null;
  } catch {
    return null;
  }
}
