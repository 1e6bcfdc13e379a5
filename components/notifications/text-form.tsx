import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { factsOfKind, type NoticeKind } from '#lib/notifications/domain/kinds.ts';
import { type NoticeText, TEXT_AT_MOST } from '#lib/notifications/domain/text-change.ts';

type TextFormProps = {
  which: { readonly kind: NoticeKind; readonly locale: Locale; readonly version: number };
  text: NoticeText;
  action: FormAction;
};

/** The words of one kind, and above them what may stand in braces. */
export function TextForm({ which, text, action }: TextFormProps) {
  const t = useTranslations('notices.texts');
  return (
    <>
      <section aria-labelledby="places" className="max-w-column">
        <h2 id="places" className="text-heading">
          {t('placesTitle')}
        </h2>
        <dl className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] gap-x-6 gap-y-1">
          {factsOfKind(which.kind).words.map((place) => (
            <div key={place} className="flex gap-2">
              <dt className="font-mono">{`{${place}}`}</dt>
              <dd className="text-ink-2">{t(`places.${place}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <ActionForm action={action} submit={t('save')} preview={t('preview')} hidden={which}>
        <FormText name="title" label={t('fields.title')} hint={t('hints.title')} defaultValue={text.title} />
        <FormTextarea
          name="body"
          label={t('fields.body')}
          hint={t('hints.body')}
          defaultValue={text.body}
          max={TEXT_AT_MOST.body}
          rows={4}
        />
        <FormTextarea
          name="sms"
          label={t('fields.sms')}
          hint={t('hints.sms')}
          defaultValue={text.sms}
          max={TEXT_AT_MOST.sms}
          rows={2}
        />
      </ActionForm>
    </>
  );
}
