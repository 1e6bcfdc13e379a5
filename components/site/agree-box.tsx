import { useTranslations } from 'next-intl';
import { Checkbox } from '#components/ui/checkbox.tsx';

/** Agreeing on the way: one box in the form that needs it. It sends the version that was shown. */
export function AgreeBox({ version }: { version: number }) {
  const t = useTranslations('privacy.ask');
  return (
    <Checkbox
      id="agreed-notice"
      name="agreedNotice"
      value={String(version)}
      label={t.rich('box', {
        notice: (text) => (
          <a
            href={`/privacy/${version}`}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline underline-offset-4"
          >
            {text}
          </a>
        ),
      })}
      hint={t('boxHint')}
    />
  );
}
