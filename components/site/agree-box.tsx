import { useTranslations } from 'next-intl';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { FormCheckbox } from '#components/ui/form-fields.tsx';

type AgreeProps = { version: number };

/** Agreeing on the way: one box in the form that needs it. It sends the version that was shown. */
export function AgreeBox({ version }: AgreeProps) {
  return <Checkbox id="agreed-notice" name="agreedNotice" value={String(version)} {...useWords(version)} />;
}

/** Likewise in a form that is answered by the server, which says beside the box that it is missing. */
export function AgreeInForm({ version }: AgreeProps) {
  return <FormCheckbox name="agreedNotice" value={String(version)} {...useWords(version)} />;
}

function useWords(version: number) {
  const t = useTranslations('privacy.ask');
  const label = t.rich('box', {
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
  });
  return { label, hint: t('boxHint') };
}
