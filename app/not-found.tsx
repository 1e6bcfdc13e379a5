import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { MessagePage } from '#components/ui/message-page.tsx';

export default function NotFound() {
  const t = useTranslations('errors.notFound');
  return (
    <MessagePage title={t('title')} text={t('text')}>
      <ButtonLink kind="primary" href="/">
        {t('home')}
      </ButtonLink>
    </MessagePage>
  );
}
