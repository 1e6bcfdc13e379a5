import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '#components/ui/link.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { ContactView } from '#lib/enterprises/queries/contacts.ts';

type ContactListProps = {
  contacts: readonly ContactView[];
  /** where one is changed; none for those who only read */
  hrefOf?: (id: string) => string;
  /** how telephone and mail are shown; masked where nothing is said */
  reachOf?: (contact: ContactView) => ReactNode;
};

/** Whom one reaches at a company, the primary contact first. */
export function ContactLines({ contacts, hrefOf, reachOf }: ContactListProps) {
  const t = useTranslations('contacts');
  if (contacts.length === 0) return <p className="border-line border-y py-3 text-ink-2">{t('none')}</p>;
  return (
    <ul aria-label={t('title')} className="divide-y divide-line border-line border-y">
      {contacts.map((contact) => (
        <li key={contact.id} className="flex flex-col gap-1 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-semibold">{contact.name}</span>
            {contact.position && <span className="text-ink-2">{contact.position}</span>}
            {contact.isPrimary && <Tag tone="accent">{t('primary')}</Tag>}
            {contact.isAuthorised && <Tag tone="ok">{t('authorised')}</Tag>}
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {reachOf ? (
              reachOf(contact)
            ) : (
              <span className="text-ink-2 tabular-nums">
                {[contact.phone, contact.email].filter((each) => each !== null).join(' · ')}
              </span>
            )}
            {hrefOf && (
              <Link
                href={hrefOf(contact.id)}
                className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
              >
                {t('change')}
                <span className="sr-only"> {contact.name}</span>
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
