import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const transport: CategoryGroup = {
  code: '14',
  name: '交通停车',
  nameEn: 'Transport and parking',
  categories: [
    {
      code: '1401',
      name: '停车位不足',
      nameEn: 'Lack of parking',
      class: 'D',
      route: fixed('D17'),
      helpers: [...units('D23'), caseArea],
      keywords: words(
        '停车、停车位、停车难、车位、错峰停车、停车场、停车费、包月停车、充电桩、共享停车、员工停车、路边停车、parking、parking spaces',
      ),
      hint: '请写明楼宇、现有车位、缺口和时段。',
      hintEn: 'Give building, spaces available, shortage and hours.',
    },
    {
      code: '1402',
      name: '公交、班车与最后一公里',
      nameEn: 'Buses and the last mile',
      class: 'E',
      route: fixed('D17'),
      forwardedTo: '上海市交通委员会',
      helpers: [caseArea],
      keywords: words(
        '公交、班车、最后一公里、公交线路、接驳、短驳、公交站、通勤、末班车、公交班次、地铁、shuttle bus、bus line、commute',
      ),
      hint: '请写明起止点、时段、人数和现有线路。',
      hintEn: 'Give from where to where, hours, people and present lines.',
    },
    {
      code: '1403',
      name: '货运通行证与装卸',
      nameEn: 'Truck passes and loading',
      class: 'C',
      route: fixed('D23'),
      helpers: units('D17'),
      keywords: words(
        '货运通行证、通行证、装卸、货车、卸货、货车限行、配送车辆、冷链车、装卸货、卸货区、城市配送、限行、truck pass、loading bay',
      ),
      hint: '请写明车辆数、线路、时段和装卸地点。',
      hintEn: 'Give number of trucks, route, hours and loading place.',
    },
    {
      code: '1404',
      name: '非机动车与共享单车',
      nameEn: 'Bicycles and shared bikes',
      class: 'C',
      route: caseArea,
      helpers: units('D17', 'D23'),
      keywords: words(
        '非机动车、共享单车、电动自行车、单车、电瓶车、单车停放、非机动车停放、电动车充电、自行车、乱停放、bicycles、shared bikes、e-bikes',
      ),
      hint: '请写明地点、时段、数量和希望怎样改善。',
      hintEn: 'Give place, hours, numbers and what would help.',
    },
    {
      code: '1405',
      name: '航空与机场业务',
      nameEn: 'Aviation and airport',
      class: 'E',
      route: fixed('D38'),
      external: '虹桥国际机场、民航华东管理机构',
      helpers: units('D04'),
      keywords: words(
        '航空、机场、航材、航班、公务机、虹桥机场、航空运输、机务、飞机、停机坪、航权、通用航空、aviation、airport、aircraft',
      ),
      hint: '请写明业务内容、涉及的机场单位和时间。',
      hintEn: 'Give the business, the airport bodies concerned and dates.',
    },
  ],
};
