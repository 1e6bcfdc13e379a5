import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '#components/ui/link.tsx';
import type { BySession } from '#lib/access/signed-in.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { CHOOSE_COMPANY } from '#lib/platform/session.ts';

/** For whom somebody acts who could act for others, and the way to another; nothing for everybody else. */
export async function ActingFor({ viewer }: { viewer: BySession }) {
  if (viewer.companies.length < 2) return null;
  const [t, locale] = await Promise.all([getTranslations('access.actingFor'), getLocale()]);
  const name = viewer.belongsTo && ownNameIn(locale, viewer.belongsTo);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="min-w-0 break-words">{name ? t('now', { company: name }) : t('nobody')}</span>
      <Link href={CHOOSE_COMPANY} className="inline-flex min-h-6 items-center text-accent underline underline-offset-4">
        {t(name ? 'switch' : 'choose')}
      </Link>
    </p>
  );
}
