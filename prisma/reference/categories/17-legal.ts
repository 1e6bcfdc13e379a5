import { type CategoryGroup, fixed, words } from '../category.ts';

export const legal: CategoryGroup = {
  code: '17',
  name: '法律服务',
  nameEn: 'Legal services',
  categories: [
    {
      code: '1701',
      name: '法律咨询与合同',
      nameEn: 'Legal advice and contracts',
      class: 'B',
      route: fixed('D26'),
      external: '律师事务所',
      helpers: [],
      keywords: words(
        '法律咨询、律师、合同条款、法律意见、合同范本、法律顾问、违约条款、合同纠纷、法治体检、合同、legal advice、lawyer、contract、clause',
      ),
      hint: '请写明合同类型、拿不准的条款；金额可写大致范围。',
      hintEn: 'Give kind of contract and the clause; a rough amount will do.',
    },
    {
      code: '1702',
      name: '商事调解与仲裁',
      nameEn: 'Mediation and arbitration',
      class: 'D',
      route: fixed('D26'),
      external: '人民法院诉调对接',
      helpers: [],
      keywords: words(
        '调解、商事调解、仲裁、商事仲裁、调解组织、和解、人民调解、仲裁机构、诉前调解、调解员、调解协议、mediation、arbitration',
      ),
      hint: '请写明双方、争议金额、是否已诉讼或仲裁。',
      hintEn: 'Give the parties, amount and whether a case is pending.',
    },
    {
      code: '1703',
      name: '涉案财物与诉讼引导',
      nameEn: 'Court cases: where to turn',
      class: 'A',
      route: fixed('D26'),
      forwardedTo: '人民法院、人民检察院（只转介，不派单）',
      replyOnly: true,
      helpers: [],
      keywords: words(
        '诉讼、立案、法院、判决、强制执行、查封、起诉、财产保全、解封、冻结、申请执行、胜诉、lawsuit、court、frozen account',
      ),
      hint: '司法程序内的事项只提供办理指引，不介入案件。',
      hintEn: 'For matters before a court we can only say where to turn.',
    },
    {
      code: '1704',
      name: '企业合规',
      nameEn: 'Compliance',
      class: 'D',
      route: fixed('D26'),
      external: '人民检察院',
      helpers: [],
      keywords: words(
        '企业合规、合规体系、合规培训、合规整改、合规指引、反商业贿赂、合规管理、合规建设、合规审查、内控、合规、compliance',
      ),
      hint: '请写明行业、关注的风险和希望的形式。',
      hintEn: 'Give trade, the risk in question and the form of help.',
    },
  ],
};
