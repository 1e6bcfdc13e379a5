import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const environment: CategoryGroup = {
  code: '12',
  name: '环保',
  nameEn: 'Environment',
  categories: [
    {
      code: '1201',
      name: '环评与排污',
      nameEn: 'Environmental assessment and discharge',
      class: 'C',
      route: fixed('D19'),
      helpers: units('D37'),
      keywords: words(
        '环评、排污、排污许可、环境影响、危废、实验室废液、排污登记、废水、危险废物、辐射安全、环评豁免、废气、environmental assessment、hazardous waste',
      ),
      hint: '请写明项目、地址、废水废气废物种类和数量。',
      hintEn: 'Give project, address, kinds and amounts of waste.',
    },
    {
      code: '1202',
      name: '油烟噪声扰民',
      nameEn: 'Fumes and noise',
      class: 'C',
      route: fixed('D19'),
      helpers: [...units('D20'), caseArea],
      keywords: words(
        '油烟、噪声、扰民、油烟净化、居民投诉、噪音、排烟、异味、空调外机、夜间施工、工地、烧烤、noise、cooking fumes',
      ),
      hint: '请写明位置、时段、来源和已采取的措施。',
      hintEn: 'Give place, hours, source and measures taken.',
    },
    {
      code: '1203',
      name: '绿色低碳',
      nameEn: 'Green and low carbon',
      class: 'D',
      route: fixed('D03'),
      helpers: units('D19'),
      keywords: words(
        '碳排放、低碳、绿色工厂、节能改造、碳核查、光伏、绿电、碳足迹、节能、绿色建筑、ESG、碳中和、carbon、green power、energy saving',
      ),
      hint: '请写明项目内容、投资额和预计节能量。',
      hintEn: 'Give project, investment and expected saving.',
    },
  ],
};
