import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Link } from '#components/ui/link.tsx';

type AccountLinksProps = { signOut: () => Promise<void> };

/** The way to one's account, to saying something about the portal and out, under the name. */
export function AccountLinks({ signOut }: AccountLinksProps) {
  const t = useTranslations('nav');
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <Link href="/account" className="text-accent underline underline-offset-4">
        {t('account')}
      </Link>
      <Link href="/complaints" className="text-accent underline underline-offset-4">
        {t('complaints')}
      </Link>
      <form action={signOut}>
        <Button type="submit">{t('signOut')}</Button>
      </form>
    </div>
  );
}
