import type { RoleKey } from '#prisma/reference/roles.ts';
import type { StoryPerson } from './person.ts';

const liaison = (unit: string, name: string, nameEn: string, position: string): StoryPerson =>
  person('liaison', unit, name, nameEn, position, unit.startsWith('D') ? ['liaison'] : ['liaison', 'desk-head']);

const handler = (unit: string, name: string, nameEn: string, position: string): StoryPerson =>
  person('handler', unit, name, nameEn, position, unit.startsWith('D') ? ['handler'] : ['handler', 'service-officer']);

/** Units that mostly help have one person who signs and works. */
const contact = (unit: string, name: string, nameEn: string, position: string): StoryPerson =>
  person('liaison', unit, name, nameEn, position, ['liaison', 'handler']);

function person(
  kind: string,
  unit: string,
  name: string,
  nameEn: string,
  position: string,
  roles: readonly RoleKey[],
): StoryPerson {
  return { login: `${kind}-${unit.toLowerCase()}`, name, nameEn, roles, unit, position };
}

/** A liaison and a handler wherever a category leads to; the two units of the demo's sign-ins have theirs there. */
const named: readonly StoryPerson[] = [
  liaison('D02', '吴晴川', 'Wu Qingchuan', '营商服务科'),
  handler('D02', '姜予安', 'Jiang Yu’an', '营商服务科'),
  liaison('D03', '马书恒', 'Ma Shuheng', '营商环境科'),
  handler('D03', '祝晓岚', 'Zhu Xiaolan', '营商环境科'),
  liaison('D04', '杜若飞', 'Du Ruofei', '外资科'),
  handler('D04', '章慕青', 'Zhang Muqing', '外资科'),
  liaison('D05', '蔡明启', 'Cai Mingqi', '高新技术科'),
  handler('D05', '薛知微', 'Xue Zhiwei', '高新技术科'),
  liaison('D06', '黎书瑶', 'Li Shuyao', '一网通办科'),
  handler('D06', '邵一帆', 'Shao Yifan', '一网通办科'),
  liaison('D08', '阮静秋', 'Ruan Jingqiu', '人才发展科'),
  handler('D08', '郝思远', 'Hao Siyuan', '人才发展科'),
  liaison('D09', '钟慧敏', 'Zhong Huimin', '企业科'),
  handler('D09', '邱子衡', 'Qiu Ziheng', '企业科'),
  liaison('D10', '童雅宁', 'Tong Yaning', '纳税服务科'),
  handler('D10', '孔令宜', 'Kong Lingyi', '纳税服务科'),
  liaison('D11', '魏清和', 'Wei Qinghe', '注册许可科'),
  handler('D11', '宁书语', 'Ning Shuyu', '注册许可科'),
  liaison('D12', '尹若兰', 'Yin Ruolan', '义务教育科'),
  handler('D12', '裴子安', 'Pei Zi’an', '义务教育科'),
  liaison('D13', '田润之', 'Tian Runzhi', '审批办证科'),
  handler('D13', '樊晓彤', 'Fan Xiaotong', '审批办证科'),
  liaison('D17', '石立峰', 'Shi Lifeng', '建筑业管理科'),
  handler('D17', '庄明远', 'Zhuang Mingyuan', '建筑业管理科'),
  liaison('D18', '万清扬', 'Wan Qingyang', '建设项目科'),
  handler('D18', '洪思敏', 'Hong Simin', '建设项目科'),
  liaison('D19', '柳依然', 'Liu Yiran', '污染防治科'),
  handler('D19', '江河清', 'Jiang Heqing', '污染防治科'),
  liaison('D22', '雷振声', 'Lei Zhensheng', '防火监督科'),
  handler('D22', '段书平', 'Duan Shuping', '防火监督科'),
  liaison('D23', '严守诚', 'Yan Shoucheng', '法制支队'),
  handler('D23', '关子健', 'Guan Zijian', '法制支队'),
  liaison('D24', '苗语冰', 'Miao Yubing', '市场管理科'),
  handler('D24', '卓然', 'Zhuo Ran', '市场管理科'),
  liaison('D26', '季明理', 'Ji Mingli', '公共法律服务科'),
  handler('D26', '伍静姝', 'Wu Jingshu', '公共法律服务科'),
  liaison('D27', '骆建文', 'Luo Jianwen', '产权管理科'),
  handler('D27', '凌小舟', 'Ling Xiaozhou', '产权管理科'),
  liaison('D35', '钱书远', 'Qian Shuyuan', '企业服务科'),
  handler('D35', '鲍思颖', 'Bao Siying', '企业服务科'),
  liaison('D38', '丁一航', 'Ding Yihang', '园区服务科'),
  handler('D38', '车明朗', 'Che Minglang', '园区服务科'),
  liaison('310105001000', '华一宁', 'Hua Yining', '营商服务中心'),
  handler('310105001000', '沈乐之', 'Shen Lezhi', '营商服务中心'),
  liaison('310105002000', '施婉如', 'Shi Wanru', '营商服务中心'),
  handler('310105002000', '卫嘉言', 'Wei Jiayan', '营商服务中心'),
  liaison('310105004000', '成思齐', 'Cheng Siqi', '营商服务中心'),
  handler('310105004000', '安可瑜', 'An Keyu', '营商服务中心'),
  liaison('310105005000', '项晓晨', 'Xiang Xiaochen', '营商服务中心'),
  handler('310105005000', '熊立夏', 'Xiong Lixia', '营商服务中心'),
  liaison('310105006000', '路嘉禾', 'Lu Jiahe', '营商服务中心'),
  handler('310105006000', '费清源', 'Fei Qingyuan', '营商服务中心'),
  liaison('310105008000', '窦文静', 'Dou Wenjing', '营商服务中心'),
  handler('310105008000', '景一川', 'Jing Yichuan', '营商服务中心'),
  liaison('310105009000', '岑若谷', 'Cen Ruogu', '营商服务中心'),
  handler('310105009000', '计晓芸', 'Ji Xiaoyun', '营商服务中心'),
  liaison('310105010000', '柴明月', 'Chai Mingyue', '营商服务中心'),
  handler('310105010000', '仇子墨', 'Qiu Zimo', '营商服务中心'),
  liaison('310105011000', '桂知言', 'Gui Zhiyan', '营商服务中心'),
  handler('310105011000', '池书楠', 'Chi Shunan', '营商服务中心'),
  liaison('310105102000', '牛晓峰', 'Niu Xiaofeng', '营商服务中心'),
  handler('310105102000', '迟云舒', 'Chi Yunshu', '营商服务中心'),
  contact('D14', '霍思佳', 'Huo Sijia', '参保管理科'),
  contact('D20', '邢大川', 'Xing Dachuan', '市容管理科'),
  contact('D21', '房立新', 'Fang Lixin', '安全基础科'),
  contact('D25', '巫晓阳', 'Wu Xiaoyang', '体育产业科'),
  contact('D28', '聂清宁', 'Nie Qingning', '服务业统计科'),
  contact('D31', '欧阳书敏', 'Ouyang Shumin', '侨务科'),
  contact('D33', '戚建安', 'Qi Jian’an', '工程管理科'),
  contact('D36', '褚一鸣', 'Chu Yiming', '热线运行科'),
  contact('D37', '盛若愚', 'Sheng Ruoyu', '帮办服务科'),
  contact('D39', '滕子衿', 'Teng Zijin', '楼宇服务科'),
  contact('D40', '武思源', 'Wu Siyuan', '会员服务部'),
];

/** Everybody has an office telephone: companies call whoever serves them. */
export const staff: readonly StoryPerson[] = named.map((each, at) => ({
  ...each,
  officePhone: `021-5550 ${8200 + at}`,
}));
