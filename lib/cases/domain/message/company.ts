import { checkUscc } from '#lib/enterprises/domain/uscc.ts';

export type KnownCompany = { readonly uscc: string; readonly name: string; readonly nameEn: string | null };

/** Credit codes in a text that are valid in both digits, each once. */
export function usccsIn(text: string): string[] {
  const runs = text.toUpperCase().match(/(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/g) ?? [];
  return [...new Set(runs.filter((run) => checkUscc(run).valid))];
}

/** Credit code of the one company a message is about; null when none or several could be meant, rather than a guess. */
export function companyIn(text: string, label: string | undefined, known: readonly KnownCompany[]): string | null {
  const byCode = usccsIn(text).filter((code) => known.some(({ uscc }) => uscc === code));
  if (byCode.length === 1) return byCode[0] ?? null;
  const named = label ? onlyOne(mentionedIn(label, known)) : null;
  return named ?? onlyOne(mentionedIn(text, known)) ?? onlyOne(mentionedIn(selfIntroduction(text), known));
}

/** Who speaks: 我是某某公司的…, this is … from … */
const selfIntroduction = (text: string): string =>
  (text.match(/(?:我是|我们是|我司|本公司|这里是|我代表|this is|i am|i'm|we are)[^。！!？?\n，,]{0,80}/gi) ?? []).join(
    '\n',
  );

const onlyOne = (companies: readonly KnownCompany[]): string | null =>
  companies.length === 1 ? (companies[0]?.uscc ?? null) : null;

/** Whole names first; a short name counts only where no whole name stands. */
function mentionedIn(text: string, known: readonly KnownCompany[]): KnownCompany[] {
  const folded = text.toLowerCase();
  const whole = known.filter(
    ({ name, nameEn }) => folded.includes(name.toLowerCase()) || (nameEn && folded.includes(nameEn.toLowerCase())),
  );
  if (whole.length > 0)
    return whole.filter(({ name }) => !whole.some((other) => other.name !== name && other.name.includes(name)));
  return known.filter((company) => shortNames(company).some((name) => folded.includes(name)));
}

/** `上海澄研医疗科技有限公司` is called 澄研医疗科技 or 澄研医疗; `Farvik Instruments (Shanghai) Co., Ltd.` Farvik Instruments. */
function shortNames({ name, nameEn }: KnownCompany): string[] {
  const core = name
    .replace(/^(上海市?|中国)/, '')
    .replaceAll(/[（(][^）)]*[）)]/g, '')
    .replace(FORM, '');
  const names = [core, core.replace(TRADE, '')].filter((each) => each.length >= 4);
  const english = nameEn
    ?.replace(/\([^)]*\)/g, ' ')
    .replace(FORM_IN_ENGLISH, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (english?.includes(' ')) names.push(english);
  return names.map((each) => each.toLowerCase());
}

const FORM = /(集团)?(股份)?(有限)?(责任)?公司.*$/;
const TRADE = /(网络|信息|智能|电子|生物|数字|软件)?(科技|技术|咨询|服务|管理|贸易|发展|文化|传播|供应链)$/;
const FORM_IN_ENGLISH = /[\s,]*(co\.?,?\s*ltd\.?|limited|ltd\.?|inc\.?|llc|corp\.?)\s*$/i;
