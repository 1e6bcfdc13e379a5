import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const premises: CategoryGroup = {
  code: '06',
  name: '办公选址',
  nameEn: 'Premises',
  categories: [
    {
      code: '0601',
      name: '新选址与扩租',
      nameEn: 'New or larger premises',
      class: 'C',
      route: fixed('D02'),
      external: '楼宇业主',
      helpers: [caseArea, ...units('D39', 'D38')],
      keywords: words(
        '选址、扩租、办公场地、找办公室、新办公室、扩大办公、写字楼、搬迁办公、空置楼层、载体、临街、office space、new office、premises、second office',
      ),
      hint: '请写明面积、预算、入驻时间和对区域、层高、交通的要求。',
      hintEn: 'Give floor area, budget, date, and wishes on area, height and transport.',
    },
    {
      code: '0602',
      name: '租金与物业纠纷协调',
      nameEn: 'Disputes on rent and management',
      class: 'D',
      route: caseArea,
      helpers: units('D16', 'D26', 'D27'),
      keywords: words(
        '物业纠纷、物业费、租金上涨、租赁纠纷、押金、物业公司、业主方、涨租、提前解约、退租、业主、腾退、租约、landlord dispute、deposit',
      ),
      hint: '请写明出租方、合同约定、争议金额和已协商的情况。',
      hintEn: 'Give landlord, contract clause, amount in dispute and talks so far.',
    },
    {
      code: '0603',
      name: '装修、加层与外立面',
      nameEn: 'Fitting out, added floors, façade',
      class: 'D',
      route: fixed('D17'),
      helpers: units('D18', 'D16', 'D20'),
      keywords: words(
        '装修、加层、外立面、夹层、装修备案、幕墙、店面改造、装修审批、店招、招牌、门头、室内改造、fit-out、facade、signboard',
      ),
      hint: '请写明地址、面积、改造内容，是否涉及结构或外立面。',
      hintEn: 'Give address, area, the works and whether structure or façade is touched.',
    },
    {
      code: '0604',
      name: '楼宇配套',
      nameEn: 'Services of a building',
      class: 'C',
      route: caseArea,
      helpers: units('D04', 'D17'),
      keywords: words(
        '食堂、楼宇配套、空调、网络信号、手机信号、电梯、用餐、就餐难、白领午餐、加班空调、电力容量、母婴室、canteen、air conditioning、elevator',
      ),
      hint: '请写明楼宇、楼层、问题出现的时间和影响人数。',
      hintEn: 'Give building, floor, since when and how many people are affected.',
    },
  ],
};
