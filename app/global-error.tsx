'use client';

import { Button } from '#components/ui/button.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { MessagePage } from '#components/ui/message-page.tsx';
import english from '../messages/en/errors.json' with { type: 'json' };
import chinese from '../messages/zh-CN/errors.json' with { type: 'json' };
import './globals.css';

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

/**
 * The last resort, when even the root layout failed: it cannot know the reader's language and speaks both, and it
 * leaves by a plain link, because the router may be what broke.
 */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  const zh = chinese.broken;
  const en = english.broken;
  return (
    <html lang="zh-CN">
      <body>
        <MessagePage
          title={`${zh.title} · ${en.title}`}
          text={`${zh.text} ${en.text}`}
          note={error.digest && `${zh.reference} · ${en.reference} ${error.digest}`}
        >
          <Button kind="primary" onClick={reset}>{`${zh.retry} · ${en.retry}`}</Button>
          <a href="/" className={buttonStyle('secondary')}>{`${zh.home} · ${en.home}`}</a>
        </MessagePage>
      </body>
    </html>
  );
}
