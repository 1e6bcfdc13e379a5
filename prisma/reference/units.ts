import { areas } from './areas.ts';

/** `vertical` bodies answer to the city or the State: they are asked (商请), never ranked. A `court` is only referred to. */
export type UnitKind = 'government-office' | 'office' | 'department' | 'vertical' | 'court' | 'subdistrict';

export type UnitReference = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly shortNameEn: string;
  readonly kind: UnitKind;
  /** Usual matters, in the words of a dispatcher. */
  readonly matters: string;
  /** The name or the place after the reform of 2024–25 still has to be confirmed by the district. */
  readonly unconfirmed?: true;
  readonly areaCode?: string;
};

const district = '上海市长宁区';

type Names = readonly [name: string, shortName: string, nameEn: string, shortNameEn: string];

const unit = (code: string, kind: UnitKind, names: Names, matters: string): UnitReference => {
  const [name, shortName, nameEn, shortNameEn] = names;
  return { code, name, shortName, nameEn, shortNameEn, kind, matters };
};

const department = (code: string, names: Names, matters: string): UnitReference => {
  const [name, ...rest] = names;
  return unit(code, 'department', [`${district}${name}`, ...rest], matters);
};

const unconfirmed = (reference: UnitReference): UnitReference => ({ ...reference, unconfirmed: true });

// biome-ignore format: a table is read by its columns
const departments: readonly UnitReference[] = [
  unit('D01', 'government-office', [`${district}人民政府办公室`, '区府办', 'Office of the People’s Government of Changning District', 'District Government Office'], '综合协调、督查'),
  unit('D02', 'office', [`${district}投资促进办公室`, '区投促办', 'Changning Investment Promotion Office', 'Investment Promotion Office'], '诉求受理派发、招商、服务包'),
  department('D03', ['发展和改革委员会', '区发展改革委', 'Changning Development and Reform Commission', 'Development & Reform'], '产业政策、营商环境、项目备案、价格'),
  department('D04', ['商务委员会', '区商务委', 'Changning Commission of Commerce', 'Commerce'], '内外贸、外资、总部、消费、首店、单用途卡'),
  // That this commission carries the SME and industry line in Changning is not confirmed.
  unconfirmed(department('D05', ['科学技术委员会', '区科委', 'Changning Science and Technology Commission', 'Science & Technology'], '高新技术企业、科技项目、专精特新、中小企业、张江高新区长宁园')),
  department('D06', ['数据局', '区数据局', 'Changning Data Bureau', 'Data Bureau'], '一网通办、公共数据、数字化'),
  department('D07', ['人力资源和社会保障局', '区人社局', 'Changning Human Resources and Social Security Bureau', 'Human Resources'], '就业、社保、劳动关系、落户与积分受理'),
  department('D08', ['人才工作局', '区人才工作局', 'Changning Talent Affairs Bureau', 'Talent Affairs'], '人才政策、人才安居协调'),
  department('D09', ['财政局', '区财政局', 'Changning Finance Bureau', 'Finance'], '专项资金拨付、政府采购'),
  unit('D10', 'vertical', ['国家税务总局上海市长宁区税务局', '区税务局', 'Changning Tax Bureau, State Taxation Administration', 'Tax'], '税费、发票、退税'),
  department('D11', ['市场监督管理局（知识产权局）', '区市场监管局', 'Changning Market Regulation Bureau (Intellectual Property Office)', 'Market Regulation'], '登记、食品、特种设备、质量、广告、反垄断线索、知识产权'),
  department('D12', ['教育局', '区教育局', 'Changning Education Bureau', 'Education'], '子女入学、培训机构'),
  department('D13', ['卫生健康委员会', '区卫生健康委', 'Changning Health Commission', 'Health'], '医疗机构许可、公共场所卫生'),
  department('D14', ['医疗保障局', '区医保局', 'Changning Healthcare Security Bureau', 'Healthcare Security'], '医保参保、医保定点'),
  department('D15', ['民政局', '区民政局', 'Changning Civil Affairs Bureau', 'Civil Affairs'], '社会组织'),
  department('D16', ['住房保障和房屋管理局', '区房管局', 'Changning Housing Bureau', 'Housing'], '人才公寓、保租房、物业、房屋使用性质'),
  department('D17', ['建设和管理委员会', '区建管委', 'Changning Construction and Management Commission', 'Construction'], '施工许可、市政、区级交通、停车'),
  department('D18', ['规划和自然资源局', '区规划资源局', 'Changning Planning and Natural Resources Bureau', 'Planning & Resources'], '规划、土地、不动产'),
  department('D19', ['生态环境局', '区生态环境局', 'Changning Ecology and Environment Bureau', 'Ecology & Environment'], '环评、排污、噪声与油烟'),
  department('D20', ['绿化和市容管理局（城市管理行政执法局）', '区绿化市容局', 'Changning Greening and City Appearance Bureau (Urban Management)', 'City Appearance'], '店招、外摆、垃圾、占道'),
  department('D21', ['应急管理局', '区应急局', 'Changning Emergency Management Bureau', 'Emergency Management'], '安全生产'),
  unit('D22', 'vertical', [`${district}消防救援支队`, '区消防救援支队', 'Changning Fire and Rescue Detachment', 'Fire & Rescue'], '营业前消防安全检查、隐患整改'),
  unit('D23', 'vertical', ['上海市公安局长宁分局', '长宁公安分局', 'Changning Branch, Shanghai Public Security Bureau', 'Public Security'], '交通、出入境、大型活动、特种行业'),
  department('D24', ['文化和旅游局', '区文化旅游局', 'Changning Culture and Tourism Bureau', 'Culture & Tourism'], '文创、演出、旅行社、网络文化'),
  department('D25', ['体育局', '区体育局', 'Changning Sports Bureau', 'Sports'], '高危险性体育项目、体育培训'),
  department('D26', ['司法局', '区司法局', 'Changning Justice Bureau', 'Justice'], '法律服务、复议、调解、行政执法监督'),
  department('D27', ['国有资产监督管理委员会', '区国资委', 'Changning State-owned Assets Commission', 'State-owned Assets'], '国企载体、租金'),
  department('D28', ['统计局', '区统计局', 'Changning Statistics Bureau', 'Statistics'], '纳统、统计报表'),
  department('D29', ['退役军人事务局', '区退役军人局', 'Changning Veterans Affairs Bureau', 'Veterans Affairs'], '退役军人就业创业'),
  department('D30', ['审计局', '区审计局', 'Changning Audit Bureau', 'Audit'], '财政资金审计'),
  department('D31', ['民族和宗教事务办公室（侨务办公室）', '区民宗办（侨办）', 'Changning Ethnic, Religious and Overseas Chinese Affairs Office', 'Overseas Chinese Affairs'], '侨资、台资企业联络'),
  department('D32', ['信访办公室', '区信访办', 'Changning Petitions Office', 'Petitions'], '信访事项'),
  unconfirmed(department('D33', ['国防动员办公室（人民防空办公室）', '区国动办', 'Changning National Defence Mobilisation Office (Civil Air Defence)', 'Defence Mobilisation'], '民防工程')),
  department('D34', ['机关事务管理局', '区机管局', 'Changning Government Offices Administration', 'Offices Administration'], '机关用房与后勤'),
  unconfirmed(department('D35', ['金融服务办公室', '区金融办', 'Changning Financial Services Office', 'Financial Services'], '融资对接、上市服务')),
  department('D36', ['城市运行管理中心', '区城运中心', 'Changning Urban Operations Centre', 'Urban Operations'], '12345 热线、网格'),
  unconfirmed(department('D37', ['行政服务中心', '区行政服务中心', 'Changning Administrative Service Centre', 'Service Centre'], '窗口受理、帮办代办')),
  unit('D38', 'department', ['上海虹桥临空经济示范区办公室', '区临空办', 'Hongqiao Linkong Demonstration Zone Office', 'Linkong Office'], '临空园区、航空产业'),
  unconfirmed(department('D39', ['虹桥、中山公园地区功能拓展办公室', '虹中办', 'Hongqiao and Zhongshan Park Development Office', 'Hongqiao–Zhongshan Office'], '商圈、楼宇')),
  department('D40', ['工商业联合会（总工会、团区委、妇联）', '区工商联等', 'Changning Federation of Industry and Commerce (with Trade Unions, Youth League and Women’s Federation)', 'Federation of Industry'], '商会、职工、青年、妇女'),
  unit('D41', 'court', [`${district}人民法院、人民检察院`, '区法院、区检察院', 'Changning People’s Court and People’s Procuratorate', 'Court & Procuratorate'], '涉案事项，只转介、不派单'),
  unit('D42', 'vertical', ['上海海关、国家外汇管理局上海市分局等市级和垂直管理单位', '市级和垂直单位', 'Shanghai Customs, SAFE Shanghai and other city-level bodies', 'City-level bodies'], '海关、外汇、金融监管等，转市级协调'),
];

/** Each sub-district and the town is a unit too; its code is its area's code. The park has no desk of its own. */
const localUnits: readonly UnitReference[] = areas
  .filter((area) => area.kind !== 'park')
  .map((area) => ({
    code: area.code,
    name: area.kind === 'town' ? `${district}${area.name}人民政府` : `${district}人民政府${area.name}办事处`,
    shortName: area.name,
    nameEn: area.kind === 'town' ? `${area.nameEn} People’s Government` : `${area.nameEn} Office, Changning`,
    shortNameEn: area.nameEn,
    kind: 'subdistrict',
    matters: '营商服务中心：帮办、楼宇协调、走访',
    areaCode: area.code,
  }));

export const units: readonly UnitReference[] = [...departments, ...localUnits];
