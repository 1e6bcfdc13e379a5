import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { KINDS, LEVELS, WINDOW_STATES } from '#lib/policies/schema.ts';

type PolicyFiltersProps = {
  filters: Readonly<Partial<Record<'q' | 'level' | 'kind' | 'issuer' | 'state' | 'verification', string>>>;
  issuers: readonly { readonly issuer: string; readonly issuerEn: string }[];
  reading: Reading;
};

/** What the catalogue is narrowed by; a plain form, so that the address keeps it. */
export function PolicyFilters({ filters, issuers, reading: { locale } }: PolicyFiltersProps) {
  const t = useTranslations('policies');
  const any = t('list.any');
  const choices = {
    level: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
    kind: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
    state: WINDOW_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
    issuer: issuers.map((each) => ({ value: each.issuer, label: locale === 'en' ? each.issuerEn : each.issuer })),
    verification: (['pending', 'verified'] as const).map((value) => ({ value, label: t(`verification.${value}`) })),
  };
  return (
    <search>
      <form action="/policies" className="grid grid-cols-2 items-end gap-3 md:grid-cols-3">
        <div className="col-span-2 md:col-span-3">
          <TextField
            id="q"
            name="q"
            type="search"
            maxLength={100}
            label={t('list.search')}
            hint={t('list.searchHint')}
            defaultValue={filters.q}
            optional
          />
        </div>
        {(['level', 'kind', 'state', 'issuer', 'verification'] as const).map((name) => (
          <SelectField
            key={name}
            id={name}
            name={name}
            label={t(`list.${name}`)}
            options={choices[name]}
            emptyLabel={any}
            defaultValue={filters[name] ?? ''}
          />
        ))}
        <div className="flex gap-2">
          <Button type="submit" kind="primary">
            {t('list.find')}
          </Button>
          {Object.keys(filters).length > 0 && <ButtonLink href="/policies">{t('list.clear')}</ButtonLink>}
        </div>
      </form>
    </search>
  );
}
