/**
 * What was typed while the server would not take it (signed out, network gone), kept in this tab until the draft is open
 * again. The tab's own storage goes with the tab; it is emptied as soon as the server has it.
 */
const keyOf = (draftId: string): string => `draft:${draftId}`;

export function keepHere(draftId: string, form: FormData): void {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  try {
    sessionStorage.setItem(keyOf(draftId), JSON.stringify(texts));
  } catch {
    // Full or switched off: the page itself still holds it.
  }
}

export function forgetHere(draftId: string): void {
  try {
    sessionStorage.removeItem(keyOf(draftId));
  } catch {
    // Switched off: nothing was kept.
  }
}

/** Puts what was kept back into the form's fields; true when there was something. */
export function restoreHere(draftId: string, form: HTMLFormElement): boolean {
  const kept = read(draftId);
  if (!kept) return false;
  for (const field of form.elements) {
    if (
      !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
    )
      continue;
    if (field.name === '' || field.type === 'hidden' || field.type === 'file') continue;
    const value = kept.get(field.name);
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = value === field.value;
    } else field.value = value ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}

function read(draftId: string): Map<string, string> | null {
  try {
    const kept = sessionStorage.getItem(keyOf(draftId));
    return kept ? new Map(JSON.parse(kept) as [string, string][]) : null;
  } catch {
    return null;
  }
}
