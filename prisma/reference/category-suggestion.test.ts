import { expect, it } from 'vitest';
import { suggestCategories } from '#lib/cases/domain/suggest-category.ts';
import { categories } from './categories.ts';

// What companies would type first, before choosing anything; the code is what a dispatcher would choose.
const typed: readonly (readonly [code: string, text: string])[] = [
  ['0101', '我们今年增资了，想知道区里有哪些政策可以享受'],
  ['0102', '高企重新认定\n专项审计报告和申报材料清单能不能帮忙看一下'],
  ['0103', '专精特新申报系统点提交一直报错，附件上传失败'],
  ['0104', '文创项目5月就交了，审核进度到哪一步了'],
  ['0105', '去年公示的扶持资金到现在还没有到账'],
  ['0201', '下月有一笔800万贷款到期，希望银行可以续贷'],
  ['0204', '准备北交所上市，需要几个部门出合规证明'],
  ['0205', '集团要在上海做跨境资金池，外汇登记卡住了'],
  ['0206', '总包单位拖欠我们工程款一年多了'],
  ['0301', '硕士研发人员想办人才引进落户，材料怎么准备'],
  ['0302', '员工居住证满七年，居转户需要中级职称吗'],
  ['0303', '居住证积分续签被退回来了'],
  ['0304', '刚入职的英国硕士，留学生落户要满多久社保'],
  ['0306', 'Our new engineer needs a work permit, how long does it take?'],
  ['0401', '员工孩子明年上小学，户口不在长宁'],
  ['0404', 'Is there an international school place for our general manager’s two kids'],
  ['0501', '给新来的二十名员工申请人才公寓'],
  ['0503', '想整租一批保租房给员工当宿舍'],
  ['0601', '公司扩大，想在中山公园附近找办公室，800平左右'],
  ['0602', '物业公司突然涨价，押金也不肯退'],
  ['0604', '楼里没有食堂，中午员工吃饭要排队四十分钟'],
  ['0701', '想再设立一家子公司做医疗器械销售'],
  ['0705', '年报晚了被列入经营异常名录，怎么移出'],
  ['0801', '咖啡店下个月开业，食品经营许可证什么时候能下来'],
  ['0807', '周末想在广场办市集，需要报批吗'],
  ['0902', '这个月订单多，数电票额度不够用了'],
  ['0903', '留抵退税申请交了三周还没有结果'],
  ['1001', '仓库缺工，想参加区里招聘会'],
  ['1003', '飞行保障岗位想申请综合工时'],
  ['1104', '机房要用电增容，和供电公司谈不下来'],
  ['1202', '楼上居民投诉我们油烟，已经装了净化设备'],
  ['1301', '新店装修好了，营业前消防检查怎么预约'],
  ['1401', '园区停车位太少，员工每天找不到地方停车'],
  ['1501', '一个月来了四拨检查，都查同样的东西，重复检查太多'],
  ['1502', '有人专门买过期商品来索赔，像是职业打假人'],
  ['1601', '有三件发明专利想走快速预审'],
  ['1801', '总部要求把客户数据传到新加坡，数据出境要备案吗'],
  ['1805', '进口的航材样品卡在海关，报关单已经三天'],
  ['1904', '我们的大模型想找政务应用场景做试点'],
  ['2001', 'We would like to ask for rent relief, our landlord is a state-owned company'],
];

it('puts the right category among three for at least 85 in 100 sentences', () => {
  const missed = typed.filter(([code, text]) => !suggestCategories(text, categories).some((s) => s.code === code));
  expect(typed).toHaveLength(40);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(6);
});

it('makes no guess where nothing is said', () => {
  for (const text of ['你好', '请问有人在吗', '我要咨询', '我公司有个事情想反映一下', 'hello, can you help me?'])
    expect(suggestCategories(text, categories), text).toEqual([]);
});
