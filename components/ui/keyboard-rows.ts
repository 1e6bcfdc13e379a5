const rowsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];
const currentIn = (list: HTMLElement): HTMLElement | null => list.querySelector('[data-row][data-current]');
const linkIn = (row: HTMLElement): HTMLAnchorElement | null =>
  row.querySelector('a[data-row-link]') ?? row.querySelector('a[href]');

/** Keys mean text where text is typed, and belong to the browser when Ctrl, Alt or Meta is held. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  const isBox = target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type);
  return !isBox && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Makes the next row the current one and gives its link the focus, so that Enter and screen readers follow. */
export function moveRow(list: HTMLElement, step: 1 | -1): void {
  const rows = rowsIn(list);
  const current = currentIn(list);
  const from = current ? rows.indexOf(current) : step === 1 ? -1 : rows.length;
  const next = rows[Math.min(rows.length - 1, Math.max(0, from + step))];
  if (!next) return;
  current?.removeAttribute('data-current');
  next.setAttribute('data-current', '');
  next.scrollIntoView({ block: 'nearest' });
  linkIn(next)?.focus({ preventScroll: true });
}

export function openRow(list: HTMLElement, open: (href: string) => void): void {
  const link = linkIn(currentIn(list) ?? list);
  if (link && currentIn(list)) open(link.getAttribute('href') ?? link.href);
}

export function selectRow(list: HTMLElement): void {
  currentIn(list)?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
}
