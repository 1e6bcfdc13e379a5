import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Facts } from '#components/ui/facts.tsx';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import type { Part } from '#lib/service-packages/domain/parts.ts';
import type { PackageItemView } from '#lib/service-packages/queries/package-view.ts';

type PackagePartProps = {
  part: Part;
  items: readonly PackageItemView[];
  /** the folder of pages that say more of a policy to this reader */
  pages: '/my/policies' | '/policies';
  reading: Reading;
};

/** One part of a package: each policy with what it gives, whom to ask, until when, on what papers, and what the officer says of it. */
export function PackagePart({ part, items, pages, reading }: PackagePartProps) {
  const t = useTranslations('ownPackage');
  const own = items.filter((item) => item.part === part);
  return (
    <Section title={t(`parts.${part}`)} lead={t(`lead.${part}`)}>
      {own.length === 0 && <p className="border-line border-t py-3 text-ink-2">{t('empty')}</p>}
      <ol>
        {own.map((item) => (
          <PackageItem key={item.code} item={item} href={`${pages}/${item.code}`} reading={reading} />
        ))}
      </ol>
    </Section>
  );
}

type PackageItemProps = { item: PackageItemView; href: string; reading: Reading };

function PackageItem({ item, href, reading: { locale, directory } }: PackageItemProps) {
  const t = useTranslations('ownPackage');
  const policies = useTranslations('policies');
  const common = useTranslations('common');
  const isEnglish = locale === 'en';
  const title = isEnglish ? item.titleEn : item.title;
  const unit = item.unit ? directory.units.get(item.unit) : undefined;
  const window = [
    isEnglish ? item.windowEn : item.window,
    item.closesOn && t('closes', { day: sayDate(item.closesOn, locale) }),
  ];
  const facts = [
    { label: t('window'), value: window.filter(Boolean).join(isEnglish ? '; ' : '；') },
    ...(item.validUntil
      ? [{ label: t('until'), value: t('untilDay', { day: sayDate(item.validUntil, locale) }) }]
      : []),
    ...(item.materials.length > 0
      ? [
          {
            label: t('materials'),
            value: item.materials.map((code) => policies(`materials.${code as 'M01'}`)).join(isEnglish ? ', ' : '、'),
          },
        ]
      : []),
    ...(unit ? [{ label: t('ask'), value: shortNameIn(locale, unit) }] : []),
    {
      label: t('source'),
      value: [isEnglish ? item.issuerEn : item.issuer, item.documentNumber].filter(Boolean).join(' · '),
    },
  ];
  return (
    <li className="flex flex-col gap-2 border-line border-t py-4">
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        {item.isFit ? (
          <Link href={href} className="hover:text-accent hover:underline">
            {title}
          </Link>
        ) : (
          <span>{title}</span>
        )}
        {!item.isFit && <Tag tone="warning">{t('moved')}</Tag>}
      </h3>
      <p>{isEnglish ? item.benefitEn : item.benefit}</p>
      {item.note && (
        <p className="whitespace-pre-line border-accent border-l-4 pl-3">
          {common('labelled', { label: t('officer'), text: item.note })}
        </p>
      )}
      <Facts facts={facts} />
    </li>
  );
}
