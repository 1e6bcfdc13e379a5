import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CspNonce } from '#components/frame/csp-nonce.tsx';
import { ToastRegion } from '#components/ui/toast-region.tsx';
import { browserMessages } from '#lib/i18n/messages.ts';
import { readFlash } from '#lib/platform/flash.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { shownAppearance } from '#lib/platform/shown-appearance.ts';
import './globals.css';

/** Every page carries this request's nonce; a page made at build time could not. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export async function generateMetadata(): Promise<Metadata> {
  const [t, { name }] = await Promise.all([getTranslations('site'), shownAppearance()]);
  return {
    title: { default: name, template: `%s - ${name}` },
    description: t('description'),
    formatDetection: { telephone: false },
    other: { 'request-id': (await headers()).get('x-request-id') ?? '' },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const [{ theme, print }, { accent }] = await Promise.all([readPreferences(), shownAppearance()]);
  return (
    <html
      lang={locale}
      data-theme={theme === 'system' ? undefined : theme}
      data-accent={accent}
      data-print={print === 'large' ? 'large' : undefined}
    >
      <head>
        <CspNonce nonce={(await headers()).get('x-nonce') ?? undefined} />
      </head>
      <body>
        <NextIntlClientProvider messages={browserMessages(locale)}>
          {children}
          <ToastRegion flash={await readFlash()} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
