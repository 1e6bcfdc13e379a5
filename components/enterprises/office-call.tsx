import { Phone } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** An office telephone that calls on a touch, told apart by whose it is. */
export function OfficeCall({ name, phone }: { name: string; phone: string }) {
  const t = useTranslations('teams');
  return (
    <a
      href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
      aria-label={`${t('call', { name })} ${phone}`}
      className="inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap text-accent tabular-nums hover:underline"
    >
      <Phone aria-hidden="true" className="size-[1em]" />
      {phone}
    </a>
  );
}
