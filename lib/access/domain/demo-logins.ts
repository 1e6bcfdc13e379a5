/** The demo story's sign-ins by who they are for; none of them exists on an installation that is no demo. */
export const DEMO_LOGINS = {
  company: ['company', 'member', 'company2'],
  office: ['dispatcher', 'reviewer', 'caller', 'office-head'],
  units: [
    'liaison-hr',
    'handler-hr',
    'head-hr',
    'liaison-housing',
    'handler-housing',
    'officer-hongqiao',
    'desk-head-hongqiao',
    'talent-officer',
  ],
  oversight: ['leader', 'supervision'],
  administration: ['sysadmin', 'secadmin', 'auditor'],
} as const;

export type DemoAudience = keyof typeof DEMO_LOGINS;
