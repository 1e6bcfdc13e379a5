import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Table } from '#components/ui/table.tsx';

export type TokenView = {
  id: string;
  name: string;
  /** whose it is, where that is not plain */
  owner?: string;
  created: ReactNode;
  used: ReactNode | null;
  until: ReactNode | null;
};

type TokenListProps = {
  tokens: readonly TokenView[];
  revoke: (form: FormData) => Promise<void>;
  showOwner?: boolean;
  empty?: ReactNode;
};

export function TokenList({ tokens, revoke, showOwner = false, empty = null }: TokenListProps) {
  const t = useTranslations('access.account');
  return (
    <Table
      caption={t('tokens')}
      rows={tokens}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'name', header: t('tokenName'), kind: 'name', cell: ({ name }) => name },
        ...(showOwner ? [{ key: 'owner', header: t('tokenOwner'), cell: ({ owner }: TokenView) => owner ?? '—' }] : []),
        { key: 'created', header: t('tokenCreated'), cell: ({ created }) => created },
        { key: 'used', header: t('tokenUsed'), cell: ({ used }) => used ?? t('never') },
        { key: 'until', header: t('tokenUntil'), cell: ({ until }) => until ?? t('noEnd') },
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
