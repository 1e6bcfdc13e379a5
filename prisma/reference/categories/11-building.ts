import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const building: CategoryGroup = {
  code: '11',
  name: '规划建设',
  nameEn: 'Planning and building',
  categories: [
    {
      code: '1101',
      name: '项目立项与备案',
      nameEn: 'Project filing',
      class: 'C',
      route: fixed('D03'),
      helpers: units('D18'),
      keywords: words(
        '立项、项目备案、投资项目、项目核准、备案证明、固定资产投资、项目代码、技改备案、可行性研究、节能审查、立项备案、project filing、project approval',
      ),
      hint: '请写明项目名称、投资额、地点和是否已有项目代码。',
      hintEn: 'Give project, investment, place and code if there is one.',
    },
    {
      code: '1102',
      name: '规划、用地与房屋性质',
      nameEn: 'Planning, land and use of buildings',
      class: 'D',
      route: fixed('D18'),
      helpers: units('D16'),
      keywords: words(
        '规划、用地、房屋性质、土地性质、工业用地、不动产登记、房产证、用途变更、土地出让、规划许可、容积率、产证、产权证、land use、zoning',
      ),
      hint: '请写明地块或房屋地址、证载用途和拟作用途。',
      hintEn: 'Give address, registered use and intended use.',
    },
    {
      code: '1103',
      name: '施工许可与竣工验收',
      nameEn: 'Building permit and acceptance',
      class: 'C',
      route: fixed('D17'),
      helpers: units('D18', 'D33'),
      keywords: words(
        '施工许可、竣工验收、综合验收、开工、工程报建、施工图、夜间施工、验收备案、质安监、竣工、施工、验收、building permit、completion acceptance',
      ),
      hint: '请写明工程名称、报建编号、进度和卡在哪一步。',
      hintEn: 'Give project, its number, progress and where it is stuck.',
    },
    {
      code: '1104',
      name: '水电气网接入',
      nameEn: 'Water, power, gas, network',
      class: 'C',
      route: fixed('D17'),
      external: '供水、供电、燃气、通信企业',
      helpers: [],
      keywords: words(
        '用电增容、增容、燃气接入、宽带、供电、用水、光纤、接电、通气、5G信号、排水许可、水电气、power supply、gas connection、broadband',
      ),
      hint: '请写明地址、现有容量、需要容量和时间。',
      hintEn: 'Give address, present and needed capacity, and date.',
    },
    {
      code: '1105',
      name: '城市更新与楼宇改造',
      nameEn: 'Urban renewal',
      class: 'E',
      route: fixed('D17'),
      helpers: units('D18', 'D39', 'D02'),
      keywords: words(
        '城市更新、楼宇改造、老旧楼宇、存量改造、整体改造、楼宇更新、更新项目、老厂房、改造提升、商办改造、连廊、urban renewal、building renovation',
      ),
      hint: '请写明楼宇、建筑面积、改造设想和权属情况。',
      hintEn: 'Give building, floor area, idea and ownership.',
    },
  ],
};
