import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const safety: CategoryGroup = {
  code: '13',
  name: '消防安全',
  nameEn: 'Fire and safety',
  categories: [
    {
      code: '1301',
      name: '开业前消防检查与设计审验',
      nameEn: 'Fire checks before opening',
      class: 'C',
      route: fixed('D22'),
      otherRoutes: [fixed('D17')],
      helpers: [caseArea],
      keywords: words(
        '消防检查、消防验收、开业前检查、消防审验、消防设计、消防备案、营业前消防、公众聚集场所、消防手续、消防安全检查、消防、fire inspection、fire safety check',
      ),
      hint: '请写明场所地址、面积、用途、原消防手续和开业日期。',
      hintEn: 'Give address, area, use, earlier fire approval and opening date.',
    },
    {
      code: '1302',
      name: '消防隐患整改支持',
      nameEn: 'Help in removing fire hazards',
      class: 'C',
      route: fixed('D22'),
      helpers: [caseArea, ...units('D21')],
      keywords: words(
        '消防隐患、隐患整改、消防通道、喷淋、消防设施、疏散通道、整改通知、消火栓、烟感、防火门、隐患、消防、fire hazard、sprinkler',
      ),
      hint: '请写明隐患内容、整改期限和困难所在。',
      hintEn: 'Give the hazard, the deadline and what is difficult.',
    },
    {
      code: '1303',
      name: '安全生产与特种设备',
      nameEn: 'Work safety and special equipment',
      class: 'C',
      route: fixed('D21'),
      otherRoutes: [fixed('D11')],
      helpers: [caseArea],
      keywords: words(
        '安全生产、特种设备、压力容器、叉车、应急预案、安全培训、锅炉、安全标准化、危化品、危险化学品、货梯、年检、检验、work safety、special equipment',
      ),
      hint: '请写明设备或事项、到期日和需要的帮助。',
      hintEn: 'Give equipment or matter, due date and help needed.',
    },
  ],
};
