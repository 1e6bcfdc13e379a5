import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormSelect } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { NoticeTopic } from '#lib/notifications/domain/kinds.ts';
import type { NoticePreferences } from '#lib/notifications/domain/preferences.ts';

type PreferencesFormProps = {
  action: FormAction;
  preferences: NoticePreferences;
  kind: 'company' | 'staff';
  hasPhone: boolean;
  hasEmail: boolean;
  hidden?: Readonly<Record<string, string>>;
};

const TOPICS: Readonly<Record<'company' | 'staff', readonly NoticeTopic[]>> = {
  company: ['asks', 'progress', 'ends', 'policies'],
  staff: ['work', 'deadlines', 'talk'],
};

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** Which notices by which channel, in which language, and when not. The bell has everything, and what is urgent always comes. */
export function PreferencesForm({ action, preferences, kind, hasPhone, hasEmail, hidden }: PreferencesFormProps) {
  const t = useTranslations('notices.preferences');
  const ui = useTranslations('ui.preferences');
  const { emailTopics, smsTopics, quiet, locale } = preferences;
  const hours = HOURS.map((hour) => ({ value: hour, label: hour }));
  const channels = [
    { name: 'email', chosen: emailTopics, isThere: hasEmail },
    { name: 'sms', chosen: smsTopics, isThere: hasPhone },
  ] as const;
  return (
    <ActionForm action={action} submit={t('save')} {...(hidden && { hidden })} label={t('title')}>
      {channels.map(({ name, chosen, isThere }) => (
        <fieldset key={name} className="flex flex-col gap-2">
          <legend className="mb-2 font-semibold">{t(name)}</legend>
          {!isThere && <p className="text-ink-2 text-small">{t(`no-${name}`)}</p>}
          {TOPICS[kind].map((topic) => (
            <FormCheckbox
              key={topic}
              name={`${name}.${topic}`}
              label={t(`topics.${topic}`)}
              hint={t(`hints.${topic}`)}
              defaultChecked={chosen.includes(topic)}
            />
          ))}
        </fieldset>
      ))}
      <FormSelect
        name="locale"
        label={t('locale')}
        options={[
          { value: 'zh-CN', label: ui('zh-CN') },
          { value: 'en', label: ui('en') },
        ]}
        defaultValue={locale}
      />
      <FormSelect
        name="quietFrom"
        label={t('quietFrom')}
        hint={t('quietHint')}
        options={hours}
        emptyLabel={t('never')}
        defaultValue={quiet?.from ?? ''}
        optional
      />
      <FormSelect
        name="quietUntil"
        label={t('quietUntil')}
        options={hours}
        emptyLabel={t('never')}
        defaultValue={quiet?.until ?? ''}
        optional
      />
    </ActionForm>
  );
}
