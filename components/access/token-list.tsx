import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Table } from '#components/ui/table.tsx';

export type TokenView = { id: string; name: string; created: ReactNode; used: ReactNode | null };

type TokenListProps = { tokens: readonly TokenView[]; revoke: (form: FormData) => Promise<void> };

export function TokenList({ tokens, revoke }: TokenListProps) {
  const t = useTranslations('access.account');
  return (
    <Table
      caption={t('tokens')}
      rows={tokens}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'name', header: t('tokenName'), kind: 'name', cell: ({ name }) => name },
        { key: 'created', header: t('tokenCreated'), cell: ({ created }) => created },
        { key: 'used', header: t('tokenUsed'), cell: ({ used }) => used ?? t('never') },
        {
          key: 'act',
          header: t('act'),
          cell: ({ id, name }) => (
            <form action={revoke}>
              <input type="hidden" name="tokenId" value={id} />
              <Button type="submit" aria-label={t('revokeThis', { name })}>
                {t('revoke')}
              </Button>
            </form>
          ),
        },
      ]}
    />
  );
}
