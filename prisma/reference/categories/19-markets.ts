import { type CategoryGroup, fixed, units, words } from '../category.ts';

export const markets: CategoryGroup = {
  code: '19',
  name: '市场开拓与供需对接',
  nameEn: 'Markets and matching',
  categories: [
    {
      code: '1901',
      name: '场景与订单对接',
      nameEn: 'Orders and customers',
      class: 'C',
      route: fixed('D02'),
      helpers: units('D04', 'D05'),
      keywords: words(
        '订单、订单对接、供需对接、客户对接、寻找客户、业务对接、合作伙伴、采购对接、对接会、拓展客户、对接、试用、orders、business matching',
      ),
      hint: '请写明产品或服务、目标客户和优势。',
      hintEn: 'Give product or service, target customers and strengths.',
    },
    {
      code: '1902',
      name: '政府采购与招投标',
      nameEn: 'Public procurement',
      class: 'C',
      route: fixed('D09'),
      helpers: units('D17', 'D26'),
      keywords: words(
        '政府采购、招标、投标、招投标、采购公告、中标、评标、投标保证金、采购文件、供应商入库、采购平台、质疑投诉、tender、procurement、bidding',
      ),
      hint: '请写明项目名称、公告编号和问题所在环节。',
      hintEn: 'Give project, notice number and stage.',
    },
    {
      code: '1903',
      name: '展会、品牌与首店首发',
      nameEn: 'Fairs, brands, first stores',
      class: 'C',
      route: fixed('D04'),
      helpers: units('D24'),
      keywords: words(
        '展会、首店、首发、首秀、品牌活动、参展、进博会、老字号、首发活动、新品发布、时装周、展位、first store、product launch、exhibition',
      ),
      hint: '请写明品牌、活动或店铺、地点和时间。',
      hintEn: 'Give brand, event or store, place and date.',
    },
    {
      code: '1904',
      name: '应用场景与试点',
      nameEn: 'Pilots and applications',
      class: 'D',
      route: fixed('D05'),
      otherRoutes: [fixed('D06')],
      helpers: units('D02'),
      keywords: words(
        '应用场景、试点、场景开放、人工智能、大模型、算力、示范应用、公共数据、无人配送、低空、场景、AI、pilot、computing power',
      ),
      hint: '请写明技术、希望的场景、时间和需要的条件。',
      hintEn: 'Give technology, the setting wanted, time and conditions.',
    },
    {
      code: '1905',
      name: '产业链配套',
      nameEn: 'Suppliers and partners',
      class: 'C',
      route: fixed('D02'),
      helpers: units('D40'),
      keywords: words(
        '产业链、供应链、上下游、配套企业、供应商、产业配套、链主、寻找供应商、代工、本地配套、加工、小批量、打样、supply chain、suppliers',
      ),
      hint: '请写明需要的产品或工序、数量和质量要求。',
      hintEn: 'Give product or process, quantity and quality.',
    },
  ],
};
