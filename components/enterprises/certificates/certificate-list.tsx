import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reading } from '#components/cases/reading.ts';
import { fileSize } from '#components/ui/file-size.ts';
import { Link } from '#components/ui/link.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { QualificationList, QualificationView } from '#lib/enterprises/queries/qualifications.ts';
import { sayDate } from '#lib/i18n/say-date.ts';

type CertificateListProps = {
  list: QualificationList;
  reading: Reading;
  /** where one is changed; none for those who only read */
  hrefOf?: (kind: string) => string;
  actionsOf?: (item: QualificationView) => ReactNode;
};

const LINK = 'inline-flex min-h-6 items-center text-accent underline underline-offset-4';

/** What the company is recognised as: number, days, proof, and whether anybody has verified it. */
export function CertificateList({ list, reading, hrefOf, actionsOf }: CertificateListProps) {
  const t = useTranslations('certificates');
  const words = useTranslations('enterprises');
  if (list.items.length === 0) return <p className="border-line border-y py-3 text-ink-2">{t('none')}</p>;
  return (
    <ul aria-label={t('title')} className="divide-y divide-line border-line border-y">
      {list.items.map((item) => (
        <li key={item.kind} className="flex flex-col gap-2 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">{words(`qualification.${item.kind}`)}</span>
            <ExpiryTag item={item} reading={reading} />
            <Tag tone={item.isVerified ? 'ok' : 'plain'}>{t(item.isVerified ? 'verified' : 'unverified')}</Tag>
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
            {item.number && <span>{t('told.number', { number: item.number })}</span>}
            {item.grantedOn && <span>{t('told.granted', { day: sayDate(item.grantedOn, reading.locale) })}</span>}
            <span>
              {item.expiresOn ? t('told.expires', { day: sayDate(item.expiresOn, reading.locale) }) : t('noEnd')}
            </span>
          </p>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {item.proof ? (
              <a href={`/api/certificates/${list.company.uscc}/${item.kind}`} className={LINK} download>
                {t('openProof', { name: item.proof.name, size: fileSize(item.proof.size) })}
              </a>
            ) : (
              <span className="text-ink-2">{t('noProof')}</span>
            )}
            {hrefOf && (
              <Link href={hrefOf(item.kind)} className={LINK}>
                {t('change')}
                <span className="sr-only"> {words(`qualification.${item.kind}`)}</span>
              </Link>
            )}
          </p>
          {actionsOf?.(item)}
        </li>
      ))}
    </ul>
  );
}

/** Says so when a qualification has run out or soon will. */
export function ExpiryTag({
  item: { expiry, expiresOn },
  reading,
}: {
  item: Pick<QualificationView, 'expiry' | 'expiresOn'>;
  reading: Reading;
}) {
  const t = useTranslations('certificates');
  if (expiry === 'holds' || expiresOn === null) return null;
  const day = sayDate(expiresOn, reading.locale);
  return (
    <Tag tone={expiry === 'soon' ? 'warning' : 'danger'}>
      {t(expiry === 'soon' ? 'expiresSoon' : 'expired', { day })}
    </Tag>
  );
}
