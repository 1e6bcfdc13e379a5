import { STAFF_ROLES, type StaffRole } from '#lib/access/domain/roles.ts';
import { messagesOf } from '../i18n/messages.ts';

/** A role by its name in either language or in code. */
export function roleNamed(text: string): StaffRole | null {
  const [chinese, english] = [messagesOf('zh-CN').staff.roles, messagesOf('en').staff.roles];
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  return (
    STAFF_ROLES.find((role) => [role, chinese[role], english[role]].some((name) => name.toLowerCase() === wanted)) ??
    null
  );
}
