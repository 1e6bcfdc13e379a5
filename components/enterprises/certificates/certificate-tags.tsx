import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { QualificationList } from '#lib/enterprises/queries/qualifications.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ExpiryTag } from './certificate-list.tsx';

/** What a company is recognised as, at a glance; what runs out stands out. */
export function CertificateTags({ list, reading }: { list: QualificationList; reading: Reading }) {
  const t = useTranslations('certificates');
  const words = useTranslations('enterprises');
  if (list.items.length === 0) return <p className="border-line border-t py-3 text-ink-2">{t('none')}</p>;
  return (
    <ul aria-label={t('title')} className="flex flex-wrap gap-2">
      {list.items.map((item) => (
        <li key={item.kind} className="flex flex-wrap gap-1">
          <Tag>
            {words(`qualification.${item.kind}`)}
            {item.expiry === 'holds' &&
              item.expiresOn &&
              ` · ${t('told.expires', { day: sayDate(item.expiresOn, reading.locale) })}`}
          </Tag>
          <ExpiryTag item={item} reading={reading} />
        </li>
      ))}
    </ul>
  );
}
