import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';

type AskConsentProps = {
  version: number;
  /** what is new, in the reader's language */
  changes: string;
  agree: (form: FormData) => Promise<void>;
};

/** Asks once after a new version; reading and following one's requests goes on without an answer. */
export function AskConsent({ version, changes, agree }: AskConsentProps) {
  const t = useTranslations('privacy.ask');
  return (
    <Notice title={t('title')} className="mb-6">
      {changes && <p>{changes}</p>}
      <p>{t('text')}</p>
      <form action={agree} className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <input type="hidden" name="version" value={version} />
        <SubmitButton kind="secondary">{t('agree')}</SubmitButton>
        <Link
          href={`/privacy/${version}`}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {t('read')}
        </Link>
      </form>
    </Notice>
  );
}
