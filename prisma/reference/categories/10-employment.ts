import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const employment: CategoryGroup = {
  code: '10',
  name: '用工社保',
  nameEn: 'Employment and insurance',
  categories: [
    {
      code: '1001',
      name: '招聘与校招',
      nameEn: 'Recruiting',
      class: 'C',
      route: fixed('D07'),
      helpers: [caseArea],
      keywords: words(
        '招聘、校招、招工、招人难、招聘会、缺工、校园招聘、实习生、用工缺口、专场招聘、招不到、招人、recruiting、job fair、hiring',
      ),
      hint: '请写明岗位、人数、薪资范围和到岗时间。',
      hintEn: 'Give positions, numbers, pay range and starting date.',
    },
    {
      code: '1002',
      name: '就业补贴、稳岗与培训',
      nameEn: 'Job subsidies and training',
      class: 'C',
      route: fixed('D07'),
      helpers: units('D09'),
      keywords: words(
        '稳岗、稳岗返还、就业补贴、培训补贴、扩岗补助、见习补贴、吸纳就业、职业培训、技能培训、社保补贴、一次性吸纳、见习基地、training subsidy、job subsidy',
      ),
      hint: '请写明补贴名称、年度、人数和申请进度。',
      hintEn: 'Give the subsidy, year, number of people and progress.',
    },
    {
      code: '1003',
      name: '劳动争议与工时审批',
      nameEn: 'Labour disputes and working hours',
      class: 'D',
      route: fixed('D07'),
      helpers: units('D40'),
      keywords: words(
        '劳动争议、劳动仲裁、不定时工时、综合工时、工时审批、劳动合同、加班费、解除劳动、经济补偿、工伤认定、协商解除、辞退、labour dispute、working hours、dismissal',
      ),
      hint: '请写明岗位、人数、争议内容或申请的工时制度。',
      hintEn: 'Give positions, numbers and the dispute or hours applied for.',
    },
    {
      code: '1004',
      name: '社保账户与医保',
      nameEn: 'Insurance accounts',
      class: 'B',
      route: fixed('D07'),
      otherRoutes: [fixed('D14')],
      helpers: units('D10'),
      keywords: words(
        '社保账户、医保、社保转移、参保、社保开户、社保补缴、停保、医保报销、医保定点、生育、social insurance account、medical insurance',
      ),
      hint: '请写明险种、人数、月份和目前状态；不写身份证号。',
      hintEn: 'Give insurance, number of people and month; no identity numbers.',
    },
    {
      code: '1005',
      name: '灵活用工与骑手权益',
      nameEn: 'Flexible work and couriers',
      class: 'D',
      route: fixed('D07'),
      helpers: [...units('D40'), caseArea],
      keywords: words(
        '灵活用工、骑手、新就业形态、外卖员、职业伤害、职业伤害保障、兼职、非全日制、快递员、网约、平台用工、灵活就业、couriers、gig workers',
      ),
      hint: '请写明用工形式、人数和需要的支持。',
      hintEn: 'Give form of work, numbers and the support needed.',
    },
  ],
};
