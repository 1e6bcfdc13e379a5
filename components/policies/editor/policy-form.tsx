import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { choicesOf, labelOf } from '#components/enterprises/entry-words.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormCheckbox, FormSelect, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { FIELD_KEYS, PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { Rule } from '#lib/policies/domain/condition.ts';
import { MATERIALS, WINDOW_KINDS } from '#lib/policies/domain/policy-text.ts';
import { RULE_FAULTS } from '#lib/policies/domain/rule-fault.ts';
import type { VersionView } from '#lib/policies/queries/desk-policy.ts';
import { KINDS } from '#lib/policies/schema.ts';
import type { EditorField } from './editable.ts';
import { type FaultWords, RuleEditor } from './rule-editor.tsx';

type PolicyFormProps = {
  action: FormAction;
  /** null: a policy of the district's own that begins here */
  code: string | null;
  /** what is written on: the draft, else the version in force */
  version: VersionView | null;
  /** of the draft; 0: there is none */
  revision: number;
  reading: Reading;
};

const NEW_RULE: Rule = { condition: { kind: 'all', of: [{ kind: 'flag', field: 'dishonest', is: false }] } };
const WINDOWS = 3;

/** A version of a policy: its texts in both languages, days, materials and the rule. */
export function PolicyForm({ action, code, version, revision, reading }: PolicyFormProps) {
  const t = useTranslations('policies');
  const say = useTranslations('profile');
  const kinds = KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
  const windowKinds = WINDOW_KINDS.map((value) => ({ value, label: t(`windowKind.${value}`) }));
  const words = messagesOf(reading.locale).policies.editor;
  return (
    <ActionForm action={action} submit={words.save} hidden={{ revision, ...(code !== null && { code }) }}>
      {code === null && <FormText name="code" label={words.code} hint={words.codeHint} maxLength={20} />}
      <FormText name="title" label={words.title} defaultValue={version?.title} maxLength={200} />
      <FormText name="titleEn" label={words.titleEn} defaultValue={version?.titleEn} maxLength={300} />
      <FormSelect name="kind" label={t('list.kind')} options={kinds} defaultValue={version?.kind} />
      <FormText name="issuer" label={t('page.issuer')} defaultValue={version?.issuer} />
      <FormText name="issuerEn" label={words.issuerEn} defaultValue={version?.issuerEn} />
      <FormText name="documentNumber" label={t('page.number')} defaultValue={version?.documentNumber ?? ''} optional />
      <FormText name="sourceUrl" label={t('page.link')} defaultValue={version?.sourceUrl ?? ''} optional />
      <FormTextarea name="benefit" label={t('page.benefit')} defaultValue={version?.benefit} rows={4} max={2_000} />
      <FormTextarea name="benefitEn" label={words.benefitEn} defaultValue={version?.benefitEn} rows={4} max={4_000} />
      <FormTextarea
        name="body"
        label={words.body}
        hint={words.bodyHint}
        defaultValue={version?.body}
        rows={6}
        optional
      />
      <RuleEditor
        rule={version?.rule ?? NEW_RULE}
        fields={editorFields(say, reading)}
        words={words}
        faultWords={faultWordsIn(reading)}
      />
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 font-medium">{t('page.materials')}</legend>
        {MATERIALS.map((material, index) => (
          <FormCheckbox
            key={material}
            name={`materials[${index}]`}
            value={material}
            label={t(`materials.${material}`)}
            defaultChecked={version?.materials.includes(material) ?? false}
          />
        ))}
      </fieldset>
      <FormSelect name="windowKind" label={words.windowKind} options={windowKinds} defaultValue={version?.windowKind} />
      <FormText name="window" label={t('page.window')} defaultValue={version?.window} />
      <FormText name="windowEn" label={words.windowEn} defaultValue={version?.windowEn} />
      {Array.from({ length: Math.max(WINDOWS, version?.windows.length ?? 0) }, (_, index) => index).map((index) => (
        <div key={index} className="grid gap-3 md:grid-cols-2">
          {(['opensOn', 'closesOn'] as const).map((end) => (
            <FormText
              key={end}
              type="date"
              name={`windows[${index}].${end}`}
              label={words[end].replace('{number}', String(index + 1))}
              defaultValue={version?.windows[index]?.[end] ?? ''}
              optional
            />
          ))}
        </div>
      ))}
      <div className="grid gap-3 md:grid-cols-2">
        <FormText
          type="date"
          name="validFrom"
          label={words.validFrom}
          defaultValue={version?.validFrom ?? ''}
          optional
        />
        <FormText
          type="date"
          name="validUntil"
          label={words.validUntil}
          defaultValue={version?.validUntil ?? ''}
          optional
        />
      </div>
    </ActionForm>
  );
}

/** The same sentences as when it is refused. */
function faultWordsIn({ locale }: Reading): FaultWords {
  const { refusals } = messagesOf(locale);
  return Object.fromEntries(RULE_FAULTS.map((code) => [code, refusals[`rule-${code}`]])) as FaultWords;
}

/** Every field of a profile with its name and its choices in the reader's language. */
function editorFields(
  say: ReturnType<typeof useTranslations<'profile'>>,
  reading: Reading,
): Record<string, EditorField> {
  return Object.fromEntries(
    FIELD_KEYS.map((key) => {
      const { kind, unit, options } = PROFILE_FIELDS[key];
      const choices = kind === 'code' || kind === 'set' ? choicesOf(key, say, reading) : [];
      return [key, { kind, unit, options, label: labelOf(key, say), choices }];
    }),
  );
}
