import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Table } from '#components/ui/table.tsx';

export type SessionView = {
  id: string;
  device: { browser: string; system: string } | null;
  address: string | null;
  since: ReactNode;
  seen: ReactNode;
  isThis: boolean;
};

type SessionListProps = { sessions: readonly SessionView[]; end: (form: FormData) => Promise<void> };

/** Where somebody is signed in, each with the button that ends it; this device signs out in its menu. */
export function SessionList({ sessions, end }: SessionListProps) {
  const t = useTranslations('access.account');
  const nameOf = ({ device }: SessionView) => (device ? t('browserOn', device) : t('unknownDevice'));
  return (
    <Table
      caption={t('sessions')}
      rows={sessions}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'device', header: t('device'), kind: 'name', cell: nameOf },
        { key: 'address', header: t('address'), cell: ({ address }) => address ?? '—' },
        { key: 'since', header: t('since'), cell: ({ since }) => since },
        { key: 'seen', header: t('seen'), cell: ({ seen }) => seen },
        {
          key: 'act',
          header: t('act'),
          cell: (session) =>
            session.isThis ? (
              <span className="text-ink-2">{t('thisDevice')}</span>
            ) : (
              <form action={end}>
                <input type="hidden" name="sessionId" value={session.id} />
                <Button type="submit" aria-label={t('endThis', { device: nameOf(session) })}>
                  {t('end')}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}
