import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const finance: CategoryGroup = {
  code: '02',
  name: '资金融资',
  nameEn: 'Finance',
  categories: [
    {
      code: '0201',
      name: '银行贷款对接',
      nameEn: 'Bank loans',
      class: 'C',
      route: fixed('D35'),
      helpers: units('D04', 'D05'),
      external: '银行',
      keywords: words(
        '贷款、首贷、续贷、银行授信、流动资金、授信额度、融资对接、信用贷、抵押贷款、抽贷、无还本续贷、融资难、bank loan、credit line',
      ),
      hint: '请写明需要的金额、用途、期限和现有贷款情况。',
      hintEn: 'Give the amount, purpose, term and your present loans.',
    },
    {
      code: '0202',
      name: '政策性担保与贴息',
      nameEn: 'Guarantees and interest subsidies',
      class: 'C',
      route: fixed('D35'),
      helpers: units('D09', 'D05'),
      keywords: words(
        '担保、贴息、担保基金、政策性担保、担保费、利息补贴、贷款贴息、批次担保、融资担保、保费补贴、loan guarantee、interest subsidy',
      ),
      hint: '请写明贷款银行、金额、起止日期和已付利息。',
      hintEn: 'Give the bank, amount, dates of the loan and interest paid.',
    },
    {
      code: '0203',
      name: '股权融资与基金',
      nameEn: 'Equity and funds',
      class: 'D',
      route: fixed('D35'),
      helpers: units('D02', 'D05'),
      keywords: words(
        '股权融资、融资轮、投资机构、引导基金、产业基金、路演、天使轮、A轮、B轮、投资人、风险投资、创投、equity、investors、venture capital',
      ),
      hint: '请写明融资轮次、金额、主要用途，是否已有商业计划书。',
      hintEn: 'Give the round, the amount, its use and whether a business plan exists.',
    },
    {
      code: '0204',
      name: '上市辅导',
      nameEn: 'Preparing to list',
      class: 'D',
      route: fixed('D35'),
      helpers: units('D05', 'D26'),
      keywords: words(
        '上市、上市辅导、IPO、科创板、北交所、新三板、挂牌、合规证明、辅导备案、保荐机构、股改、上市补贴、listing',
      ),
      hint: '请写明拟上市板块、目前进度和需要哪些部门出具证明。',
      hintEn: 'Give the board, how far you are and which certificates you need.',
    },
    {
      code: '0205',
      name: '跨境资金与外汇',
      nameEn: 'Cross-border funds',
      class: 'E',
      route: fixed('D35'),
      forwardedTo: '国家外汇管理局上海市分局、中国人民银行上海总部',
      helpers: units('D04'),
      keywords: words(
        '外汇、跨境资金、资金池、外债、结汇、购汇、跨境人民币、境外汇款、外管、利润汇出、外汇登记、foreign exchange、cash pool、remittance',
      ),
      hint: '请写明业务类型、币种、金额和开户银行的意见。',
      hintEn: 'Give the kind of transaction, currency, amount and your bank’s view.',
    },
    {
      code: '0206',
      name: '账款拖欠',
      nameEn: 'Overdue payments',
      class: 'D',
      route: fixed('D05'),
      helpers: units('D09', 'D27', 'D26'),
      keywords: words(
        '拖欠、欠款、账款、货款、工程款、逾期未付、不付款、应收账款、催款、回款、尾款、拖欠账款、overdue payment、unpaid invoice',
      ),
      hint: '请写明欠款单位、合同、金额、应付日期和催收经过。',
      hintEn: 'Give the debtor, contract, amount, due date and what you have done so far.',
    },
  ],
};
