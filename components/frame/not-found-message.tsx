import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { MessagePage } from '#components/ui/message-page.tsx';

type NotFoundMessageProps = { homeHref: string; framed?: boolean };

/** The same words whether something is not there or not for this person: a guessed number learns nothing. */
export function NotFoundMessage({ homeHref, framed = false }: NotFoundMessageProps) {
  const t = useTranslations('errors.notFound');
  return (
    <MessagePage title={t('title')} text={t('text')} framed={framed}>
      <ButtonLink kind="primary" href={homeHref}>
        {t('home')}
      </ButtonLink>
    </MessagePage>
  );
}
