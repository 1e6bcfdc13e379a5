import type { StoryPerson } from './person.ts';

const hongqiao = '310105009000';

/** The sign-ins that the demo promises, in the order in which a request meets them. */
// biome-ignore format: a table is read by its columns
export const demoSignIns: readonly StoryPerson[] = [
  { login: 'company', name: '林知遥', nameEn: 'Lin Zhiyao', roles: ['company-owner'], company: 'chengyan', position: '行政总监', mobile: '19900001001' },
  { login: 'member', name: '周允文', nameEn: 'Zhou Yunwen', roles: ['company-member'], company: 'chengyan', position: '人事专员', mobile: '19900002002' },
  { login: 'company2', name: '顾安妮', nameEn: 'Annie Gu', roles: ['company-owner'], company: 'farvik', position: 'General Affairs Manager', mobile: '19900002003' },
  { login: 'dispatcher', name: '张敏之', nameEn: 'Zhang Minzhi', roles: ['dispatcher'], unit: 'D02', position: '受理派单', officePhone: '021-5550 8001' },
  { login: 'reviewer', name: '陆思衡', nameEn: 'Lu Siheng', roles: ['reviewer'], unit: 'D02', position: '审核', officePhone: '021-5550 8003' },
  { login: 'caller', name: '何晓棠', nameEn: 'He Xiaotang', roles: ['caller'], unit: 'D02', position: '回访', officePhone: '021-5550 8005' },
  { login: 'office-head', name: '沈维民', nameEn: 'Shen Weimin', roles: ['office-head'], unit: 'D02', position: '主任', officePhone: '021-5550 8000' },
  { login: 'liaison-hr', name: '方蕴芝', nameEn: 'Fang Yunzhi', roles: ['liaison'], unit: 'D07', position: '联络员', officePhone: '021-5550 8071' },
  { login: 'handler-hr', name: '俞知秋', nameEn: 'Yu Zhiqiu', roles: ['handler'], unit: 'D07', position: '人才服务科', officePhone: '021-5550 8072' },
  { login: 'head-hr', name: '潘建平', nameEn: 'Pan Jianping', roles: ['unit-head'], unit: 'D07', position: '副局长', officePhone: '021-5550 8070' },
  { login: 'liaison-housing', name: '金若梅', nameEn: 'Jin Ruomei', roles: ['liaison'], unit: 'D16', position: '联络员', officePhone: '021-5550 8161' },
  { login: 'handler-housing', name: '贾立群', nameEn: 'Jia Liqun', roles: ['handler'], unit: 'D16', position: '住房保障科', officePhone: '021-5550 8162' },
  { login: 'officer-hongqiao', name: '李文蔚', nameEn: 'Li Wenwei', roles: ['service-officer'], unit: hongqiao, position: '企业服务专员', officePhone: '021-5550 8012' },
  { login: 'desk-head-hongqiao', name: '徐海澜', nameEn: 'Xu Hailan', roles: ['desk-head', 'liaison'], unit: hongqiao, position: '营商服务中心主任', officePhone: '021-5550 8010' },
  // Talent officers consult companies one to one; settlement papers are taken in by the human-resources bureau (domain §5.3).
  { login: 'talent-officer', name: '苏静怡', nameEn: 'Su Jingyi', roles: ['talent-officer', 'handler'], unit: 'D07', position: '人才专员', officePhone: '021-5550 8076' },
  { login: 'leader', name: '高远山', nameEn: 'Gao Yuanshan', roles: ['leader'], unit: 'D01', position: '分管副区长' },
  { login: 'supervision', name: '顾正言', nameEn: 'Gu Zhengyan', roles: ['supervision'], unit: 'D01', position: '督查室', officePhone: '021-5550 8101' },
  { login: 'sysadmin', name: '黄以诚', nameEn: 'Huang Yicheng', roles: ['system-admin'], unit: 'D06', position: '系统管理员', officePhone: '021-5550 8063' },
  { login: 'secadmin', name: '倪安然', nameEn: 'Ni Anran', roles: ['security-admin'], unit: 'D06', position: '安全管理员', officePhone: '021-5550 8065' },
  { login: 'auditor', name: '严明哲', nameEn: 'Yan Mingzhe', roles: ['auditor'], unit: 'D01', position: '审计员', officePhone: '021-5550 8107' },
];
