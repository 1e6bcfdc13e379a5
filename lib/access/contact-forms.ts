import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A telephone number in its one form (`+8613812345678`), read as people in China write it; null when it is none. */
export function asPhone(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.normalize('NFKC'), 'CN');
  return parsed?.isValid() ? parsed.number : null;
}

/** A kept number as people read it: one of the mainland without its country (`138 1234 5678`), others with theirs; what is none as it stands. */
export function writePhone(kept: string): string {
  const parsed = parsePhoneNumberFromString(kept, 'CN');
  if (!parsed?.isValid()) return kept;
  return parsed.country === 'CN' ? parsed.formatNational() : parsed.formatInternational();
}

/** A number that can receive a text message, in the one form of `asPhone`; null for others. */
export function asMobile(text: string): string | null {
  const parsed = parsePhoneNumberFromString(text.normalize('NFKC'), 'CN');
  const type = parsed?.isValid() ? parsed.getType() : undefined;
  return parsed && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE') ? parsed.number : null;
}

/** An address in its one form: lower case, no spaces around. Whether it exists only a message to it can tell. */
export const asEmail = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export type Contact = { readonly kind: 'phone' | 'email'; readonly value: string };

/** What somebody gives to be reached by: a mobile number or a mailbox; null when it is neither. */
export function asContact(text: string): Contact | null {
  if (text.includes('@')) {
    const value = asEmail(text);
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && value.length <= 200 ? { kind: 'email', value } : null;
  }
  const value = asMobile(text);
  return value ? { kind: 'phone', value } : null;
}
