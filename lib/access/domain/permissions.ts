import type { StaffRole } from './roles.ts';
import type { Viewer } from './viewer.ts';

/**
 * What somebody may do besides working on cases (that is the life cycle's `mayAct`). One name per kind of act, `thing:act`.
 * Administration is split three ways (三权分立): who arranges the house, who grants rights, who looks at both.
 */
export const PERMISSIONS = [
  'organisation:manage',
  'people:manage',
  'texts:manage',
  'retention:manage',
  'rights:grant',
  'rights:inspect',
  'tokens:manage',
  'tokens:create',
  'audit:read',
  'companies:admit',
  'teams:manage',
  'tiers:propose',
  'tiers:decide',
  'templates:write',
  'templates:approve',
  'policies:write',
  'policies:publish',
  'applications:keep',
  'packages:compose',
  'packages:review',
  'complaints:answer',
  'exports:ask',
  'exports:approve',
  'background:operate',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Default deny: a role has what stands here and nothing else. */
const OF_ROLE: { readonly [R in StaffRole]: readonly Permission[] } = {
  dispatcher: [
    'companies:admit',
    'templates:write',
    'policies:write',
    'applications:keep',
    'teams:manage',
    'tiers:propose',
    'packages:compose',
    'complaints:answer',
    'exports:ask',
    'tokens:create',
  ],
  reviewer: ['templates:write', 'packages:review'],
  caller: [],
  'office-head': [
    'tokens:create',
    'companies:admit',
    'teams:manage',
    'tiers:propose',
    'tiers:decide',
    'templates:write',
    'templates:approve',
    'policies:write',
    'policies:publish',
    'applications:keep',
    'packages:compose',
    'packages:review',
    'complaints:answer',
    'exports:ask',
    'exports:approve',
  ],
  liaison: ['templates:write', 'applications:keep', 'packages:review'],
  handler: ['templates:write', 'applications:keep'],
  'unit-head': ['templates:write', 'packages:review', 'tokens:create'],
  'service-officer': ['templates:write', 'applications:keep', 'packages:compose'],
  'desk-head': ['templates:write'],
  'talent-officer': ['templates:write'],
  leader: [],
  supervision: ['exports:ask'],
  'system-admin': ['organisation:manage', 'people:manage', 'texts:manage', 'retention:manage', 'background:operate'],
  'security-admin': ['rights:grant', 'rights:inspect', 'tokens:manage', 'exports:approve'],
  auditor: ['audit:read'],
};

/** Whether any of the person's posts carries the permission; a company's people have none. */
export const can = (viewer: Pick<Viewer, 'kind' | 'posts'>, permission: Permission): boolean =>
  viewer.kind === 'staff' && viewer.posts.some(({ role }) => OF_ROLE[role].includes(permission));

/** The roles a permission comes with, for explaining who could have done something. */
export const rolesWith = (permission: Permission): StaffRole[] =>
  (Object.keys(OF_ROLE) as StaffRole[]).filter((role) => OF_ROLE[role].includes(permission));
