import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { Audience } from '#lib/platform/oidc-settings.ts';

export type OfferedService = { readonly audience: Audience; readonly name: string; readonly nameEn: string };

type IdentityButtonsProps = { services: readonly OfferedService[]; callbackUrl: string };

/** Plain forms that lead to the identity service; they work without a script. */
export function IdentityButtons({ services, callbackUrl }: IdentityButtonsProps) {
  const t = useTranslations('access.identity');
  const inEnglish = useLocale() === 'en';
  return (
    <div className="flex flex-col items-start gap-3">
      {services.map(({ audience, name, nameEn }) => (
        <form key={audience} method="post" action={`/api/oidc/${audience}/start`}>
          <input type="hidden" name="callbackUrl" value={callbackUrl} />
          <Button type="submit">{t(audience, { name: inEnglish ? nameEn : name })}</Button>
        </form>
      ))}
    </div>
  );
}
