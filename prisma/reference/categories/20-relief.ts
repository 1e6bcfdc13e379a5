import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const relief: CategoryGroup = {
  code: '20',
  name: '帮困纾困',
  nameEn: 'Relief',
  categories: [
    {
      code: '2001',
      name: '租金减免与缓缴',
      nameEn: 'Rent relief and deferral',
      class: 'D',
      route: fixed('D27'),
      otherRoutes: [{ kind: 'caseArea' }],
      helpers: units('D10', 'D07'),
      keywords: words(
        '租金减免、减免租金、缓缴、缓交、免租、国有房屋、减租、社保缓缴、缓交租金、延期缴纳、减免、rent relief、rent reduction、defer',
      ),
      hint: '请写明房东、租期、租金和经营下降情况。',
      hintEn: 'Give landlord, lease, rent and fall in business.',
    },
    {
      code: '2002',
      name: '经营困难综合帮扶',
      nameEn: 'Help in difficulty',
      class: 'D',
      route: fixed('D02'),
      helpers: [caseArea, ...units('D35')],
      keywords: words(
        '经营困难、营收下降、资金链、亏损、客流下降、生意下滑、现金流、困难企业、纾困、帮扶、周转困难、订单减少、business difficulty、cash flow',
      ),
      hint: '请写明营收变化、主要原因和最急需的帮助。',
      hintEn: 'Give change in revenue, main cause and what is most urgent.',
    },
    {
      code: '2003',
      name: '拟迁出、裁员、停产预警',
      nameEn: 'Leaving, layoffs, stoppage',
      class: 'D',
      route: fixed('D02'),
      external: '企业所属行业主管部门',
      urgent: {
        responseHours: 24,
        note: '按钟点计时；受理时报告分管区领导，需要值班安排。',
        noteEn: 'Counts by the clock; the leader is told on acceptance; needs a duty rota.',
      },
      helpers: [caseArea],
      keywords: words(
        '迁出长宁、拟迁出、裁员、停产、搬离、外迁、关停、撤离、迁往、离开长宁、搬出、裁减、layoffs、moving out、closing down',
      ),
      hint: '请写明时间表、涉及人数和什么条件可以留下；内容默认保密。',
      hintEn: 'Give timetable, people concerned and what would make you stay; kept confidential.',
    },
    {
      code: '2004',
      name: '突发事件',
      nameEn: 'Emergencies',
      class: 'B',
      route: caseArea,
      urgent: {
        responseHours: 2,
        note: '按钟点计时，两小时内响应；无值班安排时请直接拨打页面所示电话。',
        noteEn: 'Counts by the clock, first response in two hours; without a rota please phone the number shown.',
      },
      helpers: units('D17', 'D36'),
      keywords: words(
        '断电、停电、积水、漏水、突发、停水、断网、塌陷、进水、内涝、疫情、爆管、power cut、flooding、outage',
      ),
      hint: '请写明地点、发生时间、影响和现场联系人；危及人身安全先拨 110、119、120。',
      hintEn: 'Give place, time, effect and a contact on site; if life is at risk call 110, 119 or 120 first.',
    },
  ],
};
