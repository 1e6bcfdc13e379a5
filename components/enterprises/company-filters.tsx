import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import { QUALIFICATIONS } from '#lib/enterprises/domain/qualifications.ts';
import type { IndustryLine } from '#lib/enterprises/queries/industries.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { choicesOf, labelOf } from './entry-words.ts';

type CompanyFiltersProps = {
  asked: Readonly<Record<string, string | undefined>>;
  industries: ReadonlyMap<string, IndustryLine>;
  reading: Reading;
};

/** What the list is narrowed by; a plain form, so that the address keeps it. */
export function CompanyFilters({ asked, industries, reading }: CompanyFiltersProps) {
  const say = useTranslations('profile');
  const words = useTranslations('enterprises');
  const all = say('page.all');
  const industry = industries.get(asIndustryCode(asked.industry ?? '') ?? '');
  return (
    <search>
      <form className="grid grid-cols-2 items-end gap-3 md:grid-cols-6">
        <TextField id="q" name="q" label={say('page.search')} defaultValue={asked.q} />
        <TextField
          id="industry"
          name="industry"
          label={say('page.industryFilter')}
          hint={industry && ownNameIn(reading.locale, industry)}
          defaultValue={asked.industry}
        />
        <SelectField
          id="area"
          name="area"
          label={labelOf('areaUnit', say)}
          options={choicesOf('areaUnit', say, reading)}
          emptyLabel={all}
          defaultValue={asked.area ?? ''}
        />
        <SelectField
          id="size"
          name="size"
          label={labelOf('size', say)}
          options={choicesOf('size', say, reading)}
          emptyLabel={all}
          defaultValue={asked.size ?? ''}
        />
        <SelectField
          id="qualification"
          name="qualification"
          label={say('groups.qualifications')}
          options={QUALIFICATIONS.map((value) => ({ value, label: words(`qualification.${value}`) }))}
          emptyLabel={all}
          defaultValue={asked.qualification ?? ''}
        />
        <div className="flex gap-2">
          <Button type="submit">{say('page.find')}</Button>
          {Object.keys(asked).length > 0 && <ButtonLink href="/desk/enterprises">{say('page.clear')}</ButtonLink>}
        </div>
      </form>
    </search>
  );
}
