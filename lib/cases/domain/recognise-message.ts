import { companyIn, type KnownCompany, usccsIn } from './message/company.ts';
import { headlineOf } from './message/headline.ts';
import { readLabels } from './message/labels.ts';
import { emailIn, nameIn, phoneIn } from './message/person.ts';
import { type SuggestibleCategory, suggestCategories } from './suggest-category.ts';

/** What was found in a message; null for what is not in it. */
export type RecognisedMessage = {
  readonly uscc: string | null;
  /** a valid credit code that no known company has */
  readonly unknownUscc: string | null;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly ticketNumber: string | null;
  readonly channel: '12345' | 'email' | null;
  readonly title: string | null;
  readonly description: string;
  readonly expectation: string | null;
  readonly categoryCode: string | null;
};

/**
 * Reads a message pasted from a chat, a mail or another hotline: company, contact, ticket number, title and matter where they
 * stand in it, each copied and none made up. A company is named only when one alone can be meant; the whole message stays as
 * description unless a label says where the matter begins.
 */
export function recogniseMessage(
  pasted: string,
  known: { readonly companies: readonly KnownCompany[]; readonly categories: readonly SuggestibleCategory[] },
): RecognisedMessage {
  const message = pasted.replaceAll('\r\n', '\n').trim();
  const folded = halfWidth(message);
  const labels = readLabels(message);
  const ticketNumber = ticketIn(folded, labels.ticket);
  const withoutNumbers = [...usccsIn(folded), ...(ticketNumber ? [ticketNumber] : [])].reduce(
    (text, number) => text.replaceAll(new RegExp(number, 'gi'), ' '),
    folded,
  );
  const uscc = companyIn(folded, labels.company && halfWidth(labels.company), known.companies);
  const description = labels.matter ?? message;
  const title = labels.title ?? headlineOf(description);
  const [matter] = suggestCategories(`${title ?? ''}\n${description}`, known.categories);
  return {
    uscc,
    unknownUscc: uscc ? null : (usccsIn(folded)[0] ?? null),
    contactName: nameIn(message, labels.contact),
    contactPhone: (labels.phone && phoneIn(halfWidth(labels.phone))) || phoneIn(withoutNumbers),
    contactEmail: emailIn(folded),
    ticketNumber,
    channel: ticketNumber || /12345(?!\d)/.test(folded) ? '12345' : isMail(message) ? 'email' : null,
    title,
    description,
    expectation: labels.wish ?? null,
    categoryCode: matter?.code ?? null,
  };
}

/** `工单编号：SH20261123-004512`, also in the middle of a sentence. */
function ticketIn(text: string, label: string | undefined): string | null {
  const inLabel = label && /[A-Za-z0-9][A-Za-z0-9-]{5,29}/.exec(halfWidth(label))?.[0];
  if (inLabel) return inLabel;
  return (
    /(?:工单|受理编号|受理号|任务编号|ticket)[^A-Za-z0-9\n]{0,6}((?=[A-Za-z-]*\d)[A-Za-z0-9-]{6,30})/i.exec(
      text,
    )?.[1] ?? null
  );
}

const isMail = (message: string): boolean => /^(发件人|from)[：:].*@/im.test(message);

/** Full-width letters, digits and signs as half-width ones, place by place. */
const halfWidth = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
