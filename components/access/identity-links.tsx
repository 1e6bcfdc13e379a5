import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Table } from '#components/ui/table.tsx';

export type IdentityLinkView = { id: string; service: string; since: ReactNode; used: ReactNode | null };

type IdentityLinksProps = {
  links: readonly IdentityLinkView[];
  unlink: (form: FormData) => Promise<void>;
  /** the service that can be linked now; null where it is linked, or none is configured */
  offer: { name: string; link: FormAction; asksPassword: boolean } | null;
};

/** Through which identities somebody's account opens, each with the button that gives it up, and the way to link one. */
export function IdentityLinks({ links, unlink, offer }: IdentityLinksProps) {
  const t = useTranslations('access.identity');
  return (
    <div className="flex flex-col gap-5">
      {links.length > 0 && (
        <Table
          caption={t('title')}
          rows={links}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            { key: 'service', header: t('service'), kind: 'name', cell: ({ service }) => service },
            { key: 'since', header: t('since'), cell: ({ since }) => since },
            { key: 'used', header: t('used'), cell: ({ used }) => used ?? t('never') },
            {
              key: 'act',
              header: t('act'),
              cell: ({ id, service }) => (
                <form action={unlink}>
                  <input type="hidden" name="linkId" value={id} />
                  <Button type="submit" aria-label={t('unlinkThis', { service })}>
                    {t('unlink')}
                  </Button>
                </form>
              ),
            },
          ]}
        />
      )}
      {offer && (
        <ActionForm action={offer.link} submit={t('link', { name: offer.name })} kind="secondary" label={t('title')}>
          {offer.asksPassword && (
            <FormText
              name="password"
              type="password"
              label={t('password')}
              hint={t('passwordHint')}
              autoComplete="current-password"
              maxLength={200}
            />
          )}
        </ActionForm>
      )}
    </div>
  );
}
