'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { MessagePage } from '#components/ui/message-page.tsx';

export type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

type ErrorMessageProps = ErrorPageProps & { homeHref: string; framed?: boolean };

/** A bug, with the two numbers by which the log finds it: the error's digest and the page's request. */
export function ErrorMessage({ error, reset, homeHref, framed = false }: ErrorMessageProps) {
  const t = useTranslations('errors.broken');
  const [requestId, setRequestId] = useState('');

  useEffect(() => {
    setRequestId(document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content ?? '');
  }, []);

  const reference = [error.digest, requestId].filter(Boolean).join(' · ');
  return (
    <MessagePage
      title={t('title')}
      text={t('text')}
      note={reference && `${t('reference')} ${reference}`}
      framed={framed}
    >
      <Button kind="primary" onClick={reset}>
        {t('retry')}
      </Button>
      <ButtonLink href={homeHref}>{t('home')}</ButtonLink>
    </MessagePage>
  );
}
