import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const market: CategoryGroup = {
  code: '15',
  name: '市场监管',
  nameEn: 'Market regulation',
  categories: [
    {
      code: '1501',
      name: '多头检查与执法投诉',
      nameEn: 'Repeated inspections, complaints about enforcement',
      class: 'C',
      route: fixed('D26'),
      // The unit complained of is never lead or helper by default (domain §2.0 rule 21).
      external: '被反映的检查单位（默认不作为协办）',
      helpers: [],
      keywords: words(
        '重复检查、多头检查、执法检查、执法投诉、多次检查、乱收费、行政检查、执法人员、次检查、执法证、检查人员、检查太多、inspections、enforcement complaint',
      ),
      hint: '请写明检查日期、内容和次数；可要求对被反映单位隐去企业名称。',
      hintEn: 'Give dates, subject and number; your name can be hidden from the unit concerned.',
    },
    {
      code: '1502',
      name: '职业索赔与恶意投诉',
      nameEn: 'Malicious claims',
      class: 'C',
      route: fixed('D11'),
      helpers: units('D23'),
      keywords: words(
        '职业索赔、职业打假、恶意投诉、恶意举报、打假人、敲诈、索赔、恶意差评、职业举报、牟利性、恶意退款、malicious complaint、extortion',
      ),
      hint: '请写明投诉编号、对方诉求和证据。',
      hintEn: 'Give complaint number, what is demanded and evidence.',
    },
    {
      code: '1503',
      name: '广告、价格与平台合规',
      nameEn: 'Advertising, prices, platforms',
      class: 'C',
      route: fixed('D11'),
      helpers: units('D04'),
      keywords: words(
        '广告、广告审查、价格合规、绝对化用语、明码标价、促销、医疗广告、广告宣传、虚假宣传、划线价、直播、价格标示、用语、advertising、price labelling',
      ),
      hint: '请写明广告或活动内容、发布渠道和时间。',
      hintEn: 'Give the advertisement or campaign, channel and date.',
    },
    {
      code: '1504',
      name: '不正当竞争与垄断',
      nameEn: 'Unfair competition and monopoly',
      class: 'E',
      route: fixed('D11'),
      forwardedTo: '上海市市场监督管理局',
      helpers: units('D26'),
      keywords: words(
        '不正当竞争、垄断、二选一、商业秘密、仿冒、混淆、刷单、经营者集中、傍名牌、恶意竞争、诋毁、不实、unfair competition、monopoly、trade secret',
      ),
      hint: '请写明对方企业、行为、时间和证据。',
      hintEn: 'Give the other company, its acts, dates and evidence.',
    },
  ],
};
