import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const registration: CategoryGroup = {
  code: '07',
  name: '注册登记',
  nameEn: 'Registration',
  categories: [
    {
      code: '0701',
      name: '设立登记',
      nameEn: 'Setting up',
      class: 'B',
      route: fixed('D11'),
      helpers: [caseArea, ...units('D37')],
      keywords: words(
        '设立登记、注册公司、新设公司、开办企业、营业执照、注册地址、公司注册、办照、子公司、分公司、个转企、工作室、set up a company、new subsidiary、business licence',
      ),
      hint: '请写明拟设企业类型、注册资本、住所和经营范围。',
      hintEn: 'Give company type, capital, address and scope.',
    },
    {
      code: '0702',
      name: '变更与迁移',
      nameEn: 'Changes and moves',
      class: 'B',
      route: fixed('D11'),
      helpers: units('D10', 'D02'),
      keywords: words(
        '变更登记、法定代表人变更、迁入、迁出登记、股权变更、注册资本变更、地址变更、跨区迁移、股东变更、减资、法人变更、change of registration、shareholder、restructuring',
      ),
      hint: '请写明变更事项、目前登记状态，跨区的写明迁出迁入地。',
      hintEn: 'Give what changes and, for a move, from where to where.',
    },
    {
      code: '0703',
      name: '注销与歇业',
      nameEn: 'Deregistration and dormancy',
      class: 'B',
      route: fixed('D11'),
      helpers: units('D10'),
      keywords: words(
        '注销、简易注销、歇业、清算、歇业备案、注销登记、清算组、公司注销、注销公告、分公司注销、吊销、deregister、dissolve、liquidation',
      ),
      hint: '请写明企业名称、有无未结税款和债务、卡在哪一步。',
      hintEn: 'Say whether taxes or debts are open and where it is stuck.',
    },
    {
      code: '0704',
      name: '名称、经营范围与住所争议',
      nameEn: 'Name, scope or address in dispute',
      class: 'C',
      route: fixed('D11'),
      helpers: [caseArea],
      keywords: words(
        '企业名称、经营范围、住所争议、名称核准、字号、重名、地址被占用、地址冲突、住所证明、名称驳回、公司名称、近似、被占用、company name、business scope',
      ),
      hint: '请写明名称或地址、驳回理由或对方企业情况。',
      hintEn: 'Give the name or address and the reason given.',
    },
    {
      code: '0705',
      name: '信用修复与异常名录移出',
      nameEn: 'Credit repair',
      class: 'C',
      route: fixed('D11'),
      helpers: units('D03'),
      keywords: words(
        '信用修复、异常名录、经营异常、移出异常、失信、行政处罚公示、年报、严重违法、处罚信息、信用记录、信用中国、解除异常、credit repair、abnormal list',
      ),
      hint: '请写明列入日期、原因和已完成的整改。',
      hintEn: 'Give date, reason and what has been put right.',
    },
  ],
};
