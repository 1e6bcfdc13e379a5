/** `13812345678` → `138****5678`; a landline keeps its area code and last two digits: `021-5550 8072` → `021****72`. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return digits.length < 7 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-2)}`;
}

/** `zhang.min@company.cn` → `z****@company.cn` */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '****' : `${[...email][0]}****${email.slice(at)}`;
}
