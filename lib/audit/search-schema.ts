import { z } from 'zod';
import { shortText } from '#lib/shared/text-schema.ts';
import { AUDIT_ACTIONS } from './actions.ts';

export const AUDIT_OUTCOMES = ['done', 'refused'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** What narrows the audit; days are inclusive in the district's time zone. */
export const auditSearchSchema = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  login: shortText(100).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  subject: shortText(500).optional(),
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  /** entries that belong to no district: somebody tried a login that nobody has */
  of: z.enum(['district', 'installation']).optional(),
  after: z
    .string()
    .regex(/^\d{1,15}-\d{1,10}$/)
    .optional(),
});

export type AuditSearch = z.output<typeof auditSearchSchema>;

type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The search as it stands in an address, which people keep and edit by hand: what cannot be read is left out and named. */
export function readAuditSearch(given: Given): { search: AuditSearch; ignored: string[] } {
  const search: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' || value.trim() === '' || name === 'format') continue;
    const schema = Object.hasOwn(auditSearchSchema.shape, name)
      ? auditSearchSchema.shape[name as keyof typeof auditSearchSchema.shape]
      : null;
    const parsed = schema?.safeParse(value);
    if (parsed?.success) search[name] = parsed.data;
    else ignored.push(name);
  }
  return { search: search as AuditSearch, ignored };
}

/** The same search as an address, with some of it changed. */
export function auditAddress(path: string, search: AuditSearch, change: Readonly<Record<string, string>> = {}): string {
  const { after: _, ...kept } = search;
  const params = new URLSearchParams({ ...kept, ...change });
  return params.size > 0 ? `${path}?${params}` : path;
}
