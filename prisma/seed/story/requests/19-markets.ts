import type { RequestStory } from '../request-story.ts';

export const markets: readonly RequestStory[] = [
  {
    category: '1901',
    title: '希望对接区内医疗机构试用设备',
    description:
      '{company}的床旁监护设备已取得注册证，在外区三家医院使用。想在长宁找一家社区卫生服务中心或二级医院试用，愿意免费提供三个月。',
    expectation: '对接一家愿意试用的机构。',
    fits: ['health'],
    sizes: ['micro', 'small', 'medium'],
    contactSummary: '上门看设备和临床资料，整理一页试用方案。',
    helperQuestion: '请协助了解可参与试点的项目渠道。',
    helperAnswer: '可通过应用场景征集渠道发布，不收费。',
    result: 'solved',
    publicAnswer:
      '您好，两家机构愿意试用，其中一家下月启动，为期三个月，由该机构按内部程序评估。后续采购须依法进行，试用不构成采购承诺。试用协议样本已发给您。',
    internalNote: '已提醒双方遵守廉洁规定。',
    rating: { score: 5, solved: true, comment: '总算走进了区里的医院。' },
  },
  {
    category: '1901',
    title: '寻找跨境电商运营合作伙伴',
    description: '{company}有稳定货源，缺跨境运营团队，想找本地合作伙伴做东南亚市场，首批备货约 200 万元。',
    expectation: '推荐 2–3 家合适企业见面。',
    fits: ['fashion', 'trade', 'catering', 'retail'],
    contactSummary: '电话了解品类、毛利和备货周期，匹配三家企业。',
    result: 'solved',
    publicAnswer:
      '您好，上周五的对接会安排了三家跨境运营企业，其中一家与您达成试单，首批 60 万元。合作条款由双方自行商定，如需合同审查，可使用公益法律咨询。',
    internalNote: '供需库已更新双方信息。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1902',
    title: '政府采购评标结果有疑问如何质疑',
    description: '{company}参加一个信息化项目投标，公示中标单位得分比我们低，评分细则里“业绩”一项我们认为计算有误。',
    expectation: '说明质疑的途径和期限。',
    fits: ['internet', 'ai', 'design', 'professional'],
    contactSummary: '电话说明质疑、投诉的时限和材料，核对公示日期。',
    result: 'solved',
    publicAnswer:
      '您好，供应商可在公示期结束后 7 个工作日内向采购人书面提出质疑，采购人 7 个工作日内答复；对答复不满意可在 15 个工作日内投诉。经核对，业绩分因一份合同未附验收材料未计分，采购人已向您书面说明。',
    internalNote: '评审过程合规。',
    redo: {
      comment: '我们的验收材料是提交了的，请再核对一次。',
      secondAnswer:
        '您好，采购人已重新调取投标文件，验收材料位于附件三第 26 页，评审时未注意到。采购人已按程序组织复核，并将复核结果书面通知全体投标人。感谢您的指正。',
    },
    rating: { score: 2, solved: false, comment: '材料明明交了，第一次没有查清。' },
  },
  {
    category: '1902',
    title: '小微企业投标保证金能否用保函',
    description: '{company}同时参加四个项目，保证金共 58 万元占用资金。招标文件没写能不能用电子保函。',
    expectation: '明确是否可以用保函代替。',
    sizes: ['micro', 'small'],
    contactSummary: '电话联系四个项目采购代理，确认接受方式。',
    helperQuestion: '请就保函使用的规范提供依据。',
    helperAnswer: '政府采购应当允许保函等非现金形式，已提供条款。',
    result: 'solved',
    publicAnswer:
      '您好，四个项目均可使用电子保函，依据已提供。其中一家代理机构的招标文件未写明，已发布更正公告。您今天已开具三份保函，费用合计 3,600 元。',
    internalNote: '已提示代理机构规范文本。',
    rating: { score: 5, solved: true, comment: '资金一下子活了。' },
  },
  {
    category: '1903',
    title: '品牌首店开业活动支持',
    description:
      '{company}计划明年 5 月在{building}开亚洲首店，想在开业月做一场新品首发，需要场地、报批和宣传支持。首店是否有资金支持也想了解。',
    expectation: '给出支持清单和办理时间表。',
    fits: ['fashion', 'retail', 'catering', 'design'],
    contactSummary: '上门了解品牌级别、投资规模和首发内容。',
    helperQuestion: '请就首发活动的文化内容提出建议。',
    helperAnswer: '可结合区内文化活动季联合宣传。',
    result: 'solved',
    publicAnswer:
      '您好，我们已为您列出时间表：11 月完成首店申报材料，3 月报批首发活动，4 月对接文化活动季联合宣传。首店支持按申报通知办理，需提供品牌方证明和租赁合同，是否获得支持以评审为准。',
    internalNote: '首店认定需对比区域内同类品牌。',
    rating: { score: 5, solved: true },
  },
  {
    category: '1903',
    title: '展会展位临时被调整，损失如何处理',
    description: '{company}参加的展会把我们展位从主通道调到角落，主办方不退差价，搭建商已按原图施工。展会下周二开幕。',
    expectation: '协调恢复展位或赔偿损失。',
    fits: ['fashion', 'design', 'trade', 'health'],
    contactSummary: '当天联系主办方，核对合同展位条款。',
    result: 'partly-solved',
    publicAnswer:
      '您好，主办方承认调整未经双方书面确认，展位已恢复到次通道一侧，并免除 3 万元展位费。搭建重做费用由双方协商，主办方同意承担一半。若后续仍有争议，可申请商事调解。',
    internalNote: '合同约定展位可调整但需书面确认。',
    unsolvedReason: '搭建费用由双方协商。',
    rating: { score: 3, solved: true, comment: '好歹展会没有耽误。' },
  },
  {
    category: '1904',
    title: '大模型政务助手希望找试点单位',
    description:
      '{company}的知识助手已在两家企业使用，准确率可追溯来源。希望在区里找一个咨询类场景做试点，为期三个月，数据不出域。',
    expectation: '找一个合适的场景，明确数据边界。',
    fits: ['ai', 'internet'],
    contactSummary: '上门演示并做三十题测试，形成试点建议书。',
    helperQuestion: '请提出数据安全与算法备案要求。',
    helperAnswer: '须本地部署、问答留痕，敏感词拦截，备案材料已列出。',
    result: 'solved',
    publicAnswer:
      '您好，试点选在一个街镇营商服务中心的政策咨询场景，已签试用协议，为期三个月，系统部署在区政务云，不保存个人信息。试点效果由使用单位评价，后续采购须依法进行。',
    internalNote: '试点期间每两周评估一次准确率。',
    rating: { score: 5, solved: true, comment: '第一次进政务场景，珍惜。' },
  },
  {
    category: '1904',
    title: '希望使用公共数据开展模型训练',
    description:
      '{company}想申请停车、楼宇能耗类脱敏数据训练模型，用于节能调度，不涉及个人信息。走什么流程、能给到什么粒度？',
    expectation: '明确申请渠道和可用数据范围。',
    fits: ['ai', 'internet'],
    contactSummary: '电话明确数据项、粒度和用途，核对脱敏要求。',
    helperQuestion: '请确认可对外开放的数据目录。',
    helperAnswer: '停车周转率和楼宇分项能耗可按日粒度开放。',
    result: 'solved',
    publicAnswer:
      '您好，停车周转率和楼宇分项能耗可通过公共数据授权运营渠道申请，粒度为日。申请已受理，约 20 个工作日内完成安全评估。用途限于节能调度研究，不得转让数据。',
    internalNote: '安全评估由市级统一组织。',
    rating: { score: 4, solved: true },
  },
  {
    category: '1905',
    title: '寻找本地小批量结构件加工商',
    description: '{company}新品打样需要 200 套铝合金结构件，精度要求较高，外地工厂起订 2,000 套，周期还要六周。',
    expectation: '介绍能做小批量的本地或周边企业。',
    fits: ['ai', 'health', 'design', 'aviation'],
    contactSummary: '电话了解图纸精度和表面处理要求，筛选三家企业。',
    helperQuestion: '请协助联系会员企业中的加工厂。',
    helperAnswer: '推荐松江、青浦两家，均可做 50 套起订。',
    result: 'solved',
    publicAnswer:
      '您好，已推荐两家可小批量加工的企业，其中一家 10 天交样，报价约为外地工厂的 1.2 倍，您已下单首批 60 套。后续批量可再比价，欢迎加入区产业链供需库。',
    internalNote: '供需库登记，后续自动匹配。',
    rating: { score: 5, solved: true, comment: '打样周期缩短一个月。' },
  },
];
