import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const intellectualProperty: CategoryGroup = {
  code: '16',
  name: '知识产权',
  nameEn: 'Intellectual property',
  categories: [
    {
      code: '1601',
      name: '专利商标申请与预审',
      nameEn: 'Patents and trademarks',
      class: 'C',
      route: fixed('D11'),
      external: '知识产权保护中心',
      helpers: [],
      keywords: words(
        '专利、商标、专利申请、商标注册、专利预审、快速预审、预审、发明专利、商标驳回、软件著作权、外观设计、保护中心、patent、trademark',
      ),
      hint: '请写明类型、数量、技术领域和申请进度。',
      hintEn: 'Give kind, number, field and progress.',
    },
    {
      code: '1602',
      name: '侵权维权',
      nameEn: 'Infringement',
      class: 'D',
      route: fixed('D11'),
      helpers: units('D26', 'D23'),
      keywords: words(
        '侵权、维权、商标侵权、专利侵权、假冒、抄袭、盗版、山寨、盗用、侵犯、盗图、仿冒、infringement、counterfeit',
      ),
      hint: '请写明权利证书、侵权方、渠道和证据。',
      hintEn: 'Give your right, the infringer, channel and evidence.',
    },
    {
      code: '1603',
      name: '质押、保险与资助',
      nameEn: 'Pledges, insurance, grants',
      class: 'C',
      route: fixed('D11'),
      helpers: units('D35', 'D09'),
      keywords: words(
        '知识产权质押、质押融资、专利质押、专利资助、知识产权保险、专利保险、专利奖、知识产权资助、商标质押、质押登记、贯标、IP pledge、patent grant',
      ),
      hint: '请写明专利数量、银行或保险机构、金额。',
      hintEn: 'Give number of patents, bank or insurer, and amount.',
    },
    {
      code: '1604',
      name: '知识产权海外布局',
      nameEn: 'IP abroad',
      class: 'D',
      route: fixed('D11'),
      helpers: units('D04'),
      keywords: words(
        '海外布局、PCT、海外商标、马德里、海外维权、海外专利、国际专利、境外商标、海外侵权、海外纠纷、337、overseas trademark、Madrid',
      ),
      hint: '请写明目标国家、产品和时间安排。',
      hintEn: 'Give countries, products and timetable.',
    },
  ],
};
