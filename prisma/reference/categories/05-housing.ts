import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const housing: CategoryGroup = {
  code: '05',
  name: '人才安居',
  nameEn: 'Housing for talent',
  categories: [
    {
      code: '0501',
      name: '人才公寓申请',
      nameEn: 'Talent apartments',
      class: 'C',
      route: fixed('D16'),
      helpers: units('D08', 'D27'),
      keywords: words(
        '人才公寓、人才住房、人才房、员工公寓、公寓续租、单身公寓、两居室、住人才、公寓、talent apartment、apartment',
      ),
      hint: '请写明申请人数、户型、希望入住的时间和区域。',
      hintEn: 'Give number of people, kind of flat, date and area.',
    },
    {
      code: '0502',
      name: '租房补贴',
      nameEn: 'Rent subsidies for staff',
      class: 'C',
      route: fixed('D08'),
      otherRoutes: [fixed('D16')],
      helpers: units('D09'),
      keywords: words(
        '租房补贴、租金补贴、住房补贴、房租补贴、人才租房、租房补助、安居补贴、购房补贴、住房补助、补贴申请、rent subsidy、housing allowance',
      ),
      hint: '请写明人才类别、租房合同起止和申请年度。',
      hintEn: 'Give the talent category, dates of the lease and the year.',
    },
    {
      code: '0503',
      name: '保租房与公租房整租',
      nameEn: 'Public rental housing for companies',
      class: 'C',
      route: fixed('D16'),
      helpers: [caseArea],
      keywords: words(
        '保租房、公租房、单位整租、保障性租赁、员工宿舍、宿舍、集体租房、租赁住房、整租、职工宿舍、床位、rental housing、dormitory',
      ),
      hint: '请写明需要的套数、人数、预算和离办公地点的距离。',
      hintEn: 'Give number of flats and people, budget and distance to the office.',
    },
  ],
};
