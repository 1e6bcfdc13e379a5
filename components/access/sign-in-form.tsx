import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { ErrorSummary } from '#components/ui/error-summary.tsx';
import { TextField } from '#components/ui/text-field.tsx';

type SignInFormProps = {
  csrfToken: string;
  callbackUrl: string;
  login: string;
  /** Why the last attempt was refused. */
  error: string | null;
};

/** A plain form to next-auth's own address: works without a script. The password is never shown again. */
export function SignInForm({ csrfToken, callbackUrl, login, error }: SignInFormProps) {
  const t = useTranslations('access.signIn');
  return (
    <form method="post" action="/api/auth/callback/credentials" className="flex flex-col gap-5">
      {error && <ErrorSummary errors={[{ fieldId: 'password', message: error }]} />}
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <TextField
        id="login"
        name="login"
        label={t('login')}
        hint={t('loginHint')}
        defaultValue={login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        errors={error ? [error] : undefined}
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <div>
        <Button kind="primary" type="submit" className="px-8">
          {t('submit')}
        </Button>
      </div>
      <p className="text-ink-2 text-small">{t('forgotten')}</p>
    </form>
  );
}
