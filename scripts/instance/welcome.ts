type SignIn = readonly [login: string, chinese: string, english: string];

const SIGN_INS: readonly SignIn[] = [
  ['company', '企业负责人(医疗科技)', 'owner of a medical-technology company'],
  ['member', '同一企业经办人', 'clerk of the same company'],
  ['company2', '另一企业负责人', 'owner of another company'],
  ['dispatcher', '派单员', 'dispatcher'],
  ['reviewer', '审核员', 'reviewer'],
  ['caller', '回访员', 'caller'],
  ['office-head', '投促办主任', 'head of the investment-promotion office'],
  ['liaison-hr', '区人社局联络员', 'liaison, human resources bureau'],
  ['handler-hr', '区人社局经办人', 'handler, human resources bureau'],
  ['head-hr', '区人社局分管领导', 'head, human resources bureau'],
  ['liaison-housing', '区房管局联络员', 'liaison, housing bureau'],
  ['handler-housing', '区房管局经办人', 'handler, housing bureau'],
  ['officer-hongqiao', '虹桥街道服务专员', 'service officer, Hongqiao sub-district'],
  ['desk-head-hongqiao', '虹桥街道营商负责人', 'desk head, Hongqiao sub-district'],
  ['talent-officer', '人才专员', 'talent officer'],
  ['leader', '区领导', 'district leader'],
  ['supervision', '督查专员', 'supervision'],
  ['sysadmin', '系统管理员', 'system administrator'],
  ['secadmin', '安全管理员', 'security administrator'],
  ['auditor', '审计员', 'auditor'],
];

/** What a person needs who has just started the portal. */
export function welcome(address: string, demoPassword: string | null): string {
  const ready = `\n  门户已就绪 / The portal is ready:  ${address}\n`;
  const stop = '  按 Ctrl-C 停止 / Ctrl-C stops it\n';
  if (!demoPassword) return `${ready}${stop}`;
  const rows = SIGN_INS.map(([login, chinese, english]) => `    ${login.padEnd(20)}${padWide(chinese, 24)}${english}`);
  return [
    ready,
    `  演示账号(密码均为)/ Demo sign-ins, all with the password:  ${demoPassword}\n`,
    ...rows,
    '',
    stop,
  ].join('\n');
}

/** A Chinese character takes two columns of a terminal. */
function padWide(text: string, columns: number): string {
  const width = [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(1, columns - width));
}
