import type { RecognisedMessage } from './domain/recognise-message.ts';
import type { DraftField, DraftForm } from './draft-form.ts';

export type FilledDraft = { readonly form: DraftForm; readonly filled: readonly DraftField[] };

/** Puts what was found in a message into a form. What somebody typed already stays; the message's text is added under it. */
export function fillFromMessage(form: DraftForm, found: RecognisedMessage): FilledDraft {
  const candidates: Partial<Record<DraftField, string | null>> = {
    enterpriseUscc: found.uscc,
    channel: found.channel,
    ticketNumber: found.ticketNumber,
    title: found.title,
    categoryCode: found.categoryCode,
    expectation: found.expectation,
    contactName: found.contactName,
    contactPhone: found.contactPhone,
    contactEmail: found.contactEmail,
  };
  const filled: DraftField[] = [];
  const next: Record<string, string | boolean> = { ...form };
  for (const [field, value] of Object.entries(candidates) as [DraftField, string | null][]) {
    if (!value || String(form[field]).trim() !== '') continue;
    next[field] = value;
    filled.push(field);
  }
  const written = form.description.trim();
  next.description = written ? `${written}\n\n${found.description}` : found.description;
  return { form: next as DraftForm, filled };
}
