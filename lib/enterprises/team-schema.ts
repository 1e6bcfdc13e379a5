import { z } from 'zod';
import { TEAM_ROLES, type TeamRole } from './domain/team.ts';

export type SeatChoice = { readonly userId: string; readonly unitCode: string };

/** A person and the unit they serve from, as one choice of a form. */
export const seatValueOf = ({ userId, unitCode }: SeatChoice): string => `${userId} ${unitCode}`;

const choice = z
  .string()
  .max(80)
  .transform((value, context): SeatChoice | null => {
    if (value === '') return null;
    const [id, unitCode, ...rest] = value.split(' ');
    const userId = z.uuid().safeParse(id);
    if (userId.success && unitCode && rest.length === 0) return { userId: userId.data, unitCode };
    context.addIssue({ code: 'custom', params: { code: 'seat-unfit' } });
    return z.NEVER;
  });

const seats = Object.fromEntries(TEAM_ROLES.map((role) => [role, choice.default(null)])) as Record<
  TeamRole,
  z.ZodDefault<typeof choice>
>;

/** A team as the form sends it; `seen` are the seats as they were when it was opened. */
export const teamSchema = z.object({ enterpriseId: z.uuid(), seen: z.string().max(400).default(''), ...seats });

export type TeamOrder = z.output<typeof teamSchema>;

/** Names a team as somebody has seen it, so that nobody saves over what they have not seen. */
export const seenTeam = (held: readonly { readonly id: string }[]): string =>
  held
    .map(({ id }) => id)
    .sort()
    .join(' ');
