/** Reporting areas of Changning. The codes are the public twelve-digit ones; the park has none and gets a code that no
 *  statistics office will ever issue. */
export type AreaKind = 'subdistrict' | 'town' | 'park';

export type AreaReference = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: AreaKind;
  /** The unit that leads when a category is routed to the area of the case. */
  readonly leadUnit: string;
  /** A unit added as helper for every such case of the area. */
  readonly helperUnit?: string;
};

export const parkAreaCode = '310105LK0000';

const subdistrict = (code: string, name: string, nameEn: string): AreaReference => ({
  code,
  name: `${name}街道`,
  nameEn: `${nameEn} Sub-district`,
  kind: 'subdistrict',
  leadUnit: code,
});

export const areas: readonly AreaReference[] = [
  subdistrict('310105001000', '华阳路', 'Huayang Road'),
  subdistrict('310105002000', '江苏路', 'Jiangsu Road'),
  subdistrict('310105004000', '新华路', 'Xinhua Road'),
  subdistrict('310105005000', '周家桥', 'Zhoujiaqiao'),
  subdistrict('310105006000', '天山路', 'Tianshan Road'),
  subdistrict('310105008000', '仙霞新村', 'Xianxia Xincun'),
  subdistrict('310105009000', '虹桥', 'Hongqiao'),
  subdistrict('310105010000', '程家桥', 'Chengjiaqiao'),
  subdistrict('310105011000', '北新泾', 'Beixinjing'),
  { code: '310105102000', name: '新泾镇', nameEn: 'Xinjing Town', kind: 'town', leadUnit: '310105102000' },
  {
    code: parkAreaCode,
    name: '虹桥临空经济园区',
    nameEn: 'Hongqiao Linkong Economic Park',
    kind: 'park',
    // The park lies in Xinjing Town, whose service centre leads; the park's office helps (domain §3.3, auto-routing).
    leadUnit: '310105102000',
    helperUnit: 'D38',
  },
];
