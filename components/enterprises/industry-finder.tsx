import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';

/** Finds branches by name or code where scripts do not run: what is found is then chosen in the form below. */
export function IndustryFinder({ typed }: { typed: string | undefined }) {
  const t = useTranslations('profile.industry');
  return (
    <noscript>
      <search>
        <form className="flex max-w-column flex-wrap items-end gap-3 pb-6">
          <TextField id="find" name="find" label={t('find')} defaultValue={typed} maxLength={50} />
          <Button type="submit">{t('search')}</Button>
        </form>
      </search>
    </noscript>
  );
}
