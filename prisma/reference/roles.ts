/** Roles of domain §2.1 with the name used in code. A person holds roles per unit; company roles belong to a company. */
export type RoleSide = 'company' | 'staff' | 'administration';

const role = <Code extends string>(code: string, key: Code, side: RoleSide, name: string, nameEn: string) =>
  ({ code, key, side, name, nameEn }) as const;

export const roles = [
  role('E1', 'company-owner', 'company', '企业管理员', 'Company administrator'),
  role('E2', 'company-member', 'company', '经办人', 'Company clerk'),
  role('S1', 'service-officer', 'staff', '企业服务专员', 'Service officer'),
  role('S2', 'talent-officer', 'staff', '人才专员', 'Talent officer'),
  role('T1', 'desk-head', 'staff', '营商服务中心负责人', 'Head of service centre'),
  role('H1', 'dispatcher', 'staff', '受理派单员', 'Dispatcher'),
  role('H2', 'reviewer', 'staff', '审核员', 'Reviewer'),
  role('H2C', 'caller', 'staff', '回访员', 'Call-back officer'),
  role('H3', 'office-head', 'staff', '投促办负责人', 'Head of the office'),
  role('D1', 'liaison', 'staff', '单位联络员', 'Unit liaison'),
  role('D2', 'handler', 'staff', '经办人员', 'Handler'),
  role('D3', 'unit-head', 'staff', '单位负责人', 'Head of unit'),
  role('L1', 'leader', 'staff', '区领导', 'District leader'),
  role('V1', 'supervision', 'staff', '督查室', 'Supervision office'),
  role('A1', 'system-admin', 'administration', '系统管理员', 'System administrator'),
  role('A2', 'security-admin', 'administration', '安全管理员', 'Security administrator'),
  role('A3', 'auditor', 'administration', '审计员', 'Auditor'),
] as const;

export type RoleKey = (typeof roles)[number]['key'];
