import { describe, expect, expectTypeOf, it } from 'vitest';
import { en } from '../../../messages/en.ts';
import { zhCN } from '../../../messages/zh-CN.ts';
import { FIELD_GROUPS, FIELD_UNITS, type FieldDefinition } from './profile-field.ts';
import { FIELD_KEYS, findField, PROFILE_FIELDS, type Profile } from './profile-fields.ts';

/** The list of the domain reference, section 4.1, and what the rules of 4.2–4.4 name besides. */
const NAMES_IN_THE_REFERENCE =
  `reg_district op_district tax_district area_unit in_hongqiao_cbd industry_section industry_code
  employees revenue assets taxable_income established_on rd_expense rd_ratio tech_staff_ratio ht_income_ratio ip1 ip2 vat_type
  foreign_share private_share parent_country parent_assets_usd paid_in_capital hq_type hightech_until sme_tier
  branches_outside_sh trade_domestic_ratio trade_goods_ratio logistics_service_ratio platform_merchants
  platform_non_local_ratio gmv_b2c gmv_b2b above_scale first_above_scale_year export_usd listed_status ai_spend_compute
  ai_spend_api ai_spend_corpus first_store_level hires_unemployed3m_or_grad layoff_rate dishonest subsidies_received
  restricted_industry rd_ratio_3y score tech_staff_score years_in_field core_revenue_ratio core_growth_2y_avg debt_ratio
  niche_share ip1_in_use own_rd_unit rd_ratio_2y new_equity_2y rd_2y rd_staff tech_contract_registered
  service_outsourcing_income_ratio offshore_ratio college_staff ciio export_persons export_sensitive size debtor
  local_insured_staff growth1 growth2 parent_share`.split(/\s+/);

const fields: readonly (readonly [string, FieldDefinition])[] = FIELD_KEYS.map((key) => [key, PROFILE_FIELDS[key]]);

describe('the catalogue of profile fields', () => {
  it.each(NAMES_IN_THE_REFERENCE)('knows %s', (name) => expect(findField(name)).toBeDefined());

  it('gives no two fields the same name', () => {
    const names = fields.flatMap(([key, { ruleName }]) => (key === ruleName ? [key] : [key, ruleName]));
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds nothing by names that are none', () =>
    expect(['', 'toString', 'profit'].map(findField)).toEqual([undefined, undefined, undefined]));

  it.each(fields)('%s has a unit exactly when it is a number, and values exactly when it is a code', (_key, field) => {
    expect(field.unit !== null).toBe(field.kind === 'number');
    const hasValues = field.options.length > 0 || field.reference !== null;
    expect(hasValues).toBe(field.kind === 'code' || field.kind === 'set');
  });

  it('never lets the company keep what it may not read', () =>
    expect(fields.filter(([, { readers, keeper }]) => readers === 'office' && keeper !== 'office')).toEqual([]));

  it('types a profile by its fields', () => {
    expectTypeOf<Profile['revenue']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Profile['establishedOn']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Profile['vatType']>().toEqualTypeOf<'small' | 'general' | undefined>();
    expectTypeOf<Profile['industryCode']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Profile['industryTags']>().exclude<undefined>().toExtend<readonly string[]>();
  });
});

describe.each([
  ['zh-CN', zhCN.profile],
  ['en', en.profile],
])('its words in %s', (_language, words) => {
  it('name every field, group, unit and value, and nothing else', () => {
    expect(Object.keys(words.fields)).toEqual(FIELD_KEYS);
    expect(Object.keys(words.groups)).toEqual([...FIELD_GROUPS]);
    expect(Object.keys(words.units)).toEqual([...FIELD_UNITS]);
    const options = fields.filter(([, field]) => field.options.length > 0).map(([key, field]) => [key, field.options]);
    expect(Object.entries(words.options).map(([key, values]) => [key, Object.keys(values)])).toEqual(options);
  });
});
