export type ToastMessage = { tone: 'ok' | 'danger' | 'info'; text: string };

export const toastEvent = 'portal:toast';
export const flashCookie = 'flash';

/** Says something in the corner from code in the browser. After a server action use `setFlash` instead. */
export function showToast(message: ToastMessage): void {
  window.dispatchEvent(new CustomEvent<ToastMessage>(toastEvent, { detail: message }));
}
