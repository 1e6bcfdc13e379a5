import { type FieldDefinition, fieldsOf } from './profile-field.ts';

const registration = fieldsOf('registration', 'officer');
const addresses = fieldsOf('addresses', 'officer');
const industry = fieldsOf('industry', 'officer');
const ownership = fieldsOf('ownership', 'officer');
const scale = fieldsOf('scale', 'company', 'figures');
const research = fieldsOf('research', 'company', 'figures');
const qualifications = fieldsOf('qualifications', 'officer');
const headquarters = fieldsOf('headquarters', 'company', 'figures');
const trade = fieldsOf('trade', 'company', 'figures');
const people = fieldsOf('people', 'company', 'figures');
const data = fieldsOf('data', 'company', 'figures');
const risk = fieldsOf('risk', 'office', 'office');

/** What follows from other fields, by `profileOf`; nobody types it. */
const COMPUTED = { keeper: 'computed' } as const;

/**
 * Every field of a company's profile that a policy may ask for (domain reference 4.1, 4.2–4.4 and 6.2), in the order of the
 * forms. Yearly figures are those of the last full year on record.
 */
export const PROFILE_FIELDS = {
  registrationStatus: registration.code('registration_status', [
    'operating',
    'revoked',
    'cancelled',
    'moving-in',
    'moved-out',
    'suspended',
    'liquidation',
  ]),
  establishedOn: registration.day('established_on'),
  /** day of moving into the city, for companies that were founded elsewhere */
  movedInOn: registration.day('moved_in_on'),
  registeredCapital: registration.amount('registered_capital', 'tenThousandYuan'),
  paidInCapital: registration.amount('paid_in_capital', 'tenThousandYuan', { keeper: 'company' }),
  paidInCapitalUsd: registration.amount('paid_in_capital_usd', 'tenThousandUsd', { keeper: 'company' }),

  regDistrict: addresses.codeOf('reg_district', 'district'),
  opDistrict: addresses.codeOf('op_district', 'district', { keeper: 'company' }),
  taxDistrict: addresses.codeOf('tax_district', 'district'),
  areaUnit: addresses.codeOf('area_unit', 'area', { keeper: 'company' }),
  inHongqiaoCbd: addresses.flag('in_hongqiao_cbd'),
  /** 张江高新区长宁园 */
  parkMember: addresses.flag('park_member'),

  industrySection: industry.codeOf('industry_section', 'section', COMPUTED),
  /** with its section letter: I, I65, I651, I6513, so that a rule names a branch by its beginning */
  industryCode: industry.codeOf('industry_code', 'industry'),
  industryTags: industry.set('industry_tags', ['aviation', 'internet-life', 'fashion', 'ai', 'finance', 'health']),
  restrictedIndustry: industry.flag('restricted_industry'),
  /** on the yearly list of integrated-circuit or machine-tool companies */
  icOrMachineToolListed: industry.flag('ic_machine_tool_listed'),

  ownershipKind: ownership.code('ownership_kind', ['state', 'private', 'foreign', 'hk-macao-taiwan', 'joint', 'other']),
  foreignShare: ownership.amount('foreign_share', 'percent', { keeper: 'company' }),
  privateShare: ownership.amount('private_share', 'percent', { keeper: 'company' }),
  listedStatus: ownership.code('listed_status', ['none', 'tutoring', 'filed', 'listed']),

  size: scale.code('size', ['large', 'medium', 'small', 'micro', 'not-applicable'], { ...COMPUTED, readers: 'open' }),
  employees: scale.amount('employees', 'persons', { yearly: true, readers: 'open' }),
  revenue: scale.amount('revenue', 'tenThousandYuan', { yearly: true }),
  assets: scale.amount('assets', 'tenThousandYuan', { yearly: true }),
  taxableIncome: scale.amount('taxable_income', 'tenThousandYuan', { yearly: true }),
  debtRatio: scale.amount('debt_ratio', 'percent', { yearly: true }),
  revenueGrowth: scale.amount('growth1', 'percent', COMPUTED),
  revenueGrowthBefore: scale.amount('growth2', 'percent', COMPUTED),
  vatType: scale.code('vat_type', ['small', 'general']),
  aboveScale: scale.flag('above_scale', { keeper: 'officer', readers: 'open' }),
  firstAboveScaleYear: scale.amount('first_above_scale_year', 'year', { keeper: 'officer', readers: 'open' }),
  yearsInField: scale.amount('years_in_field', 'years'),
  coreRevenueRatio: scale.amount('core_revenue_ratio', 'percent'),
  coreGrowth2yAvg: scale.amount('core_growth_2y_avg', 'percent'),
  nicheShare: scale.amount('niche_share', 'percent'),
  newEquity2y: scale.amount('new_equity_2y', 'tenThousandYuan'),
  liveLoan: scale.flag('live_loan'),
  projectInvestment: scale.amount('project_investment', 'tenThousandYuan'),
  taxPaid: scale.amount('tax_paid', 'tenThousandYuan', { yearly: true, keeper: 'office', readers: 'office' }),
  /** 区级留存: for the office only (domain reference 6.2) */
  districtTax: scale.amount('district_tax', 'tenThousandYuan', { yearly: true, keeper: 'office', readers: 'office' }),

  rdExpense: research.amount('rd_expense', 'tenThousandYuan', { yearly: true }),
  rdRatio: research.amount('rd_ratio', 'percent', COMPUTED),
  /** research expense of the last two years together */
  rdExpense2y: research.amount('rd_2y', 'tenThousandYuan', COMPUTED),
  rdRatio2y: research.amount('rd_ratio_2y', 'percent', COMPUTED),
  rdRatio3y: research.amount('rd_ratio_3y', 'percent', COMPUTED),
  /** research expense within China of all research expense */
  rdDomesticShare: research.amount('rd_domestic_share', 'percent'),
  rdInvestmentUsd: research.amount('rd_investment_usd', 'tenThousandUsd'),
  rdStaff: research.amount('rd_staff_count', 'persons', { yearly: true }),
  rdStaffRatio: research.amount('rd_staff', 'percent', COMPUTED),
  techStaffRatio: research.amount('tech_staff_ratio', 'percent'),
  collegeStaffRatio: research.amount('college_staff', 'percent'),
  htIncomeRatio: research.amount('ht_income_ratio', 'percent'),
  ip1: research.amount('ip1', 'count'),
  ip2: research.amount('ip2', 'count'),
  ip1InUse: research.amount('ip1_in_use', 'count'),
  coreIpOwned: research.flag('ip_core_owned'),
  ownRdUnit: research.flag('own_rd_unit'),
  techContractRegistered: research.flag('tech_contract_registered'),
  softwareProductRegistered: research.flag('software_product_registered'),
  /** a product of its own intellectual property is in production (成果转化) */
  ownIpProduct: research.flag('own_ip_product'),
  /** the first contract of a first set, batch or version is signed (首台套、首批次、首版次) */
  firstVersionContract: research.flag('first_version_contract'),
  aiSpendCompute: research.amount('ai_spend_compute', 'tenThousandYuan'),
  aiSpendApi: research.amount('ai_spend_api', 'tenThousandYuan'),
  aiSpendCorpus: research.amount('ai_spend_corpus', 'tenThousandYuan'),
  /** the provider of computing, models, corpora or instruments is a related company */
  providerRelated: research.flag('provider_related'),

  hightechUntil: qualifications.day('hightech_until'),
  hightechScore: qualifications.amount('hightech_score', 'points', { keeper: 'company' }),
  smeTier: qualifications.code('sme_tier', ['none', 'sci-sme', 'innovative', 'zjtx', 'little-giant']),
  smeTierSince: qualifications.day('sme_tier_since'),
  sciSmeScore: qualifications.amount('sci_sme_score', 'points', { keeper: 'company' }),
  techStaffScore: qualifications.amount('tech_staff_score', 'points', { keeper: 'company' }),
  /** score of 创新型 and 专精特新 */
  smeScore: qualifications.amount('score', 'points', { keeper: 'company' }),
  /** meets one of the direct conditions that stand in for a score (直通条件) */
  directItem: qualifications.flag('direct_item', { keeper: 'company' }),
  technologyCentre: qualifications.code('technology_centre', ['none', 'district', 'city', 'national']),
  firstStoreLevel: qualifications.code('first_store_level', ['none', 'district', 'city', 'china', 'asia', 'global']),
  /** recommended employer for talent (人才引进重点机构) */
  talentKeyEmployer: qualifications.flag('key_company_list'),
  /** policies that paid once and must not pay again for the same matter */
  subsidiesReceived: qualifications.setOf('subsidies_received', 'policy'),

  hqType: headquarters.set(
    'hq_type',
    ['regional', 'business-unit', 'global-rd', 'private', 'private-institution', 'trading', 'innovative', 'foreign-rd'],
    { keeper: 'officer', readers: 'open' },
  ),
  hqUpgraded: headquarters.flag('hq_upgraded', { keeper: 'officer' }),
  parentCountry: headquarters.codeOf('parent_country', 'country', { readers: 'open' }),
  parentOutsideShanghai: headquarters.flag('parent_outside_sh', { readers: 'open' }),
  parentAssetsUsd: headquarters.amount('parent_assets_usd', 'tenThousandUsd'),
  parentShare: headquarters.amount('parent_share', 'percent'),
  /** revenue of the business unit of its parent's (事业部总部) */
  unitRevenueRatio: headquarters.amount('unit_revenue_ratio', 'percent'),
  branchesOutsideSh: headquarters.amount('branches_outside_sh', 'count', { readers: 'open' }),
  foreignReportOnTime: headquarters.flag('foreign_report_on_time'),

  exportUsd: trade.amount('export_usd', 'tenThousandUsd', { yearly: true }),
  tradeDomesticRatio: trade.amount('trade_domestic_ratio', 'percent'),
  tradeGoodsRatio: trade.amount('trade_goods_ratio', 'percent'),
  logisticsServiceRatio: trade.amount('logistics_service_ratio', 'percent'),
  platformMerchants: trade.amount('platform_merchants', 'count'),
  platformNonLocalRatio: trade.amount('platform_non_local_ratio', 'percent'),
  gmvB2c: trade.amount('gmv_b2c', 'tenThousandYuan'),
  gmvB2b: trade.amount('gmv_b2b', 'tenThousandYuan'),
  serviceOutsourcingRatio: trade.amount('service_outsourcing_income_ratio', 'percent'),
  offshoreRatio: trade.amount('offshore_ratio', 'percent'),
  /** who owes it money beyond the term of payment */
  overdueDebtors: trade.set('debtor', ['government', 'institution', 'large-company']),

  /** with social insurance paid in Shanghai */
  insuredStaff: people.amount('local_insured_staff', 'persons', { yearly: true }),
  layoffRate: people.amount('layoff_rate', 'percent'),
  newHiresRatio: people.amount('new_hires_ratio', 'percent'),
  /** unemployed for three months or graduates of the year, contract of a year, insured */
  hiresUnemployedOrGraduates: people.amount('hires_unemployed3m_or_grad', 'persons'),
  /** graduates and unemployed of 16 to 24 years, insured for three months */
  hiresYouthInsured: people.amount('hires_youth_insured3m', 'persons'),
  /** from the listed groups (重点群体) */
  hiresKeyGroups: people.amount('hires_key_groups', 'persons'),
  trainingPlanFiled: people.flag('training_plan_filed'),

  /** operator of critical information infrastructure (关键信息基础设施运营者) */
  ciio: data.flag('ciio'),
  /** persons whose data left the country since 1 January */
  exportPersons: data.amount('export_persons', 'persons'),
  /** of these with sensitive data */
  exportSensitive: data.amount('export_sensitive', 'persons'),
  importantData: data.flag('important_data'),

  dishonest: risk.flag('dishonest'),
  seriousBreach: risk.flag('serious_breach'),
  abnormalOperation: risk.flag('abnormal_operation'),
  wageArrears: risk.flag('wage_arrears'),
  moveOutRisk: risk.flag('move_out_risk'),
} as const satisfies Record<string, FieldDefinition>;

export type ProfileFields = typeof PROFILE_FIELDS;
export type FieldKey = keyof ProfileFields;

export const FIELD_KEYS = Object.keys(PROFILE_FIELDS) as readonly FieldKey[];

type ValueOf<Field extends FieldDefinition> = Field extends { kind: 'number' }
  ? number
  : Field extends { kind: 'boolean' }
    ? boolean
    : Field extends FieldDefinition<'set', infer Option>
      ? readonly Option[]
      : Field extends FieldDefinition<'code', infer Option>
        ? Option
        : string;

/**
 * What is known about a company on one day. A missing field is unknown; an empty set is known to be empty. Money in 万元 or
 * 万美元, shares in per cent, days as YYYY-MM-DD, a district by its six and an area by its twelve digits, a country by ISO 3166.
 */
export type Profile = { readonly [Key in FieldKey]?: ValueOf<ProfileFields[Key]> };
export type ProfileValue = number | boolean | string | readonly string[];

/** The field of that name, or of that name in the domain reference; undefined where there is none. */
export function findField(name: string): FieldKey | undefined {
  if (Object.hasOwn(PROFILE_FIELDS, name)) return name as FieldKey;
  return FIELD_KEYS.find((key) => PROFILE_FIELDS[key].ruleName === name);
}
