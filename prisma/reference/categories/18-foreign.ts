import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const foreign: CategoryGroup = {
  code: '18',
  name: '数据跨境与外资',
  nameEn: 'Data export and foreign investment',
  categories: [
    {
      code: '1801',
      name: '数据出境评估与标准合同',
      nameEn: 'Data export',
      class: 'D',
      route: fixed('D06'),
      forwardedTo: '上海市互联网信息办公室',
      helpers: units('D04'),
      keywords: words(
        '数据出境、标准合同、数据跨境、个人信息出境、安全评估、出境备案、数据合规、个人信息保护、境外总部、data export、data transfer、personal information、standard contract、customer data',
      ),
      hint: '请写明数据种类、人数、境外接收方和用途。',
      hintEn: 'Give kinds of data, number of people, recipient and purpose.',
    },
    {
      code: '1802',
      name: '外资准入、信息报告与增资',
      nameEn: 'Foreign investment',
      class: 'C',
      route: fixed('D04'),
      helpers: units('D11'),
      keywords: words(
        '外资准入、外商投资、信息报告、增资、负面清单、外资企业、外商投资信息报告、境外股东、外方股东、foreign investment、negative list、foreign capital、foreign-invested、capital',
      ),
      hint: '请写明投资方国家或地区、金额、行业和进度。',
      hintEn: 'Give investor’s country, amount, trade and progress.',
    },
    {
      code: '1803',
      name: '总部认定',
      nameEn: 'Headquarters recognition',
      class: 'C',
      route: fixed('D04'),
      helpers: units('D02'),
      keywords: words(
        '总部认定、地区总部、跨国公司地区总部、贸易型总部、民营企业总部、事业部总部、外资研发中心、总部型机构、创新型总部、总部、regional headquarters、HQ recognition',
      ),
      hint: '请写明总部类型、母公司情况和管理的下属企业。',
      hintEn: 'Give kind of headquarters, parent and companies managed.',
    },
    {
      code: '1804',
      name: '企业出海',
      nameEn: 'Going abroad',
      class: 'C',
      route: fixed('D04'),
      helpers: units('D03', 'D26'),
      keywords: words(
        '出海、境外投资、海外展会、海外子公司、境外投资备案、走出去、海外市场、出口信保、海外仓、海外参展、境外、ODI、overseas investment、outbound',
      ),
      hint: '请写明目的国、投资额、项目内容和时间。',
      hintEn: 'Give country, investment, project and dates.',
    },
    {
      code: '1805',
      name: '通关与进出口',
      nameEn: 'Customs and trade',
      class: 'E',
      route: fixed('D04'),
      forwardedTo: '上海海关',
      helpers: [],
      keywords: words(
        '通关、海关、进口、出口、报关、清关、保税、关税、口岸、AEO、customs、import、export clearance、shipment、declaration',
      ),
      hint: '请写明商品、口岸、报关单状态；不写商业秘密。',
      hintEn: 'Give goods, port and state of the declaration.',
    },
  ],
};
