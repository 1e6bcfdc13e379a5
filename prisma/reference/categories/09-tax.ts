import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const tax: CategoryGroup = {
  code: '09',
  name: '税务',
  nameEn: 'Tax',
  categories: [
    {
      code: '0901',
      name: '税收优惠适用',
      nameEn: 'Tax relief',
      class: 'B',
      route: fixed('D10'),
      helpers: [],
      keywords: words(
        '税收优惠、加计扣除、研发费用加计、即征即退、税率、六税两费、免税、个税优惠、小型微利、所得税、小微、tax relief、tax incentive、R&D deduction',
      ),
      hint: '请写明税种、年度和拿不准的条件。',
      hintEn: 'Give tax, year and the condition you are unsure about.',
    },
    {
      code: '0902',
      name: '发票、数电票与额度',
      nameEn: 'Invoices and limits',
      class: 'B',
      route: fixed('D10'),
      helpers: [],
      keywords: words(
        '发票、数电票、开票额度、发票额度、电子发票、增值税专用发票、专票、红冲、开票限额、总额度、开票、e-invoice、invoice quota、fapiao',
      ),
      hint: '请写明发票种类、现有额度、需要额度和合同情况。',
      hintEn: 'Give the kind of invoice, present and needed limit, and the contract.',
    },
    {
      code: '0903',
      name: '退税（留抵、出口）',
      nameEn: 'Tax refunds',
      class: 'C',
      route: fixed('D10'),
      helpers: units('D04'),
      keywords: words(
        '退税、留抵退税、出口退税、退税款、留抵、退税进度、多缴税款、增值税留抵、出口备案、个税退税、退税申请、tax refund、export rebate',
      ),
      hint: '请写明税种、所属期、金额和提交日期。',
      hintEn: 'Give tax, period, amount and date of filing.',
    },
    {
      code: '0904',
      name: '跨区迁移清税',
      nameEn: 'Tax clearance for a move',
      class: 'C',
      route: fixed('D10'),
      helpers: units('D02', 'D11'),
      keywords: words(
        '清税、跨区迁移、税务迁移、税户迁移、清税证明、税务迁出、迁移手续、主管税务机关变更、税务登记迁移、税收户管、tax clearance、tax transfer',
      ),
      hint: '请写明迁出迁入地、未结事项和预计时间。',
      hintEn: 'Give from where to where, what is open and the wished date.',
    },
    {
      code: '0905',
      name: '社保费与非税缴纳',
      nameEn: 'Social insurance fees and other levies',
      class: 'B',
      route: fixed('D10'),
      helpers: units('D07'),
      keywords: words(
        '社保费、社保缴费、残保金、残疾人就业保障金、工会经费、非税收入、缴费基数申报、社保扣款、滞纳金、缴费失败、文化事业建设费、social insurance payment、levy',
      ),
      hint: '请写明费种、所属月份和系统提示。',
      hintEn: 'Give the levy, month and message shown.',
    },
  ],
};
