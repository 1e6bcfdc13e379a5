import { useTranslations } from 'next-intl';
import { DialogButton } from '#components/ui/dialog-button.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import type { SavedView } from '#lib/cases/queries/saved-views.ts';
import { type ViewAction, ViewForm } from './view-form.tsx';

type SavedViewsProps = {
  views: readonly SavedView[];
  /** the list as it is now, without its place */
  address: string;
  actions: { readonly save: ViewAction; readonly rename: ViewAction; readonly remove: ViewAction };
};

/** Lists kept by name, and keeping this one. */
export function SavedViews({ views, address, actions }: SavedViewsProps) {
  const t = useTranslations('desk.views');
  const current = views.find(({ query }) => query === address);
  const words = { name: t('name'), hint: t('nameHint') };
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-4">
      <LinkTabs
        label={t('label')}
        tabs={[
          { label: t('all'), href: '/desk/cases', current: address === '' },
          ...views.map(({ name, query }) => ({
            label: name,
            href: query ? `/desk/cases?${query}` : '/desk/cases',
            current: query === address && address !== '',
          })),
        ]}
      />
      <div className="flex">
        {address !== '' && !current && (
          <DialogButton kind="quiet" label={t('save')} title={t('save')}>
            <ViewForm action={actions.save} words={{ ...words, act: t('save') }} fields={{ address }} asksName />
          </DialogButton>
        )}
        {current && (
          <>
            <DialogButton kind="quiet" label={t('rename')} title={t('rename')}>
              <ViewForm
                action={actions.rename}
                words={{ ...words, act: t('rename') }}
                fields={{ id: current.id, address }}
                name={current.name}
                asksName
              />
            </DialogButton>
            <DialogButton kind="quiet" label={t('delete')} title={t('deleteTitle', { name: current.name })}>
              <p className="pb-4 text-ink-2">{t('deleteText')}</p>
              <ViewForm
                action={actions.remove}
                words={{ ...words, act: t('delete') }}
                fields={{ id: current.id, address }}
              />
            </DialogButton>
          </>
        )}
      </div>
    </div>
  );
}
