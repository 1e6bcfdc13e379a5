'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { MessagePage } from '#components/ui/message-page.tsx';

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('errors.broken');
  const [requestId, setRequestId] = useState('');

  useEffect(() => {
    setRequestId(document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content ?? '');
  }, []);

  const reference = [error.digest, requestId].filter(Boolean).join(' · ');
  return (
    <MessagePage title={t('title')} text={t('text')} note={reference && `${t('reference')} ${reference}`}>
      <Button kind="primary" onClick={reset}>
        {t('retry')}
      </Button>
      <ButtonLink href="/">{t('home')}</ButtonLink>
    </MessagePage>
  );
}
