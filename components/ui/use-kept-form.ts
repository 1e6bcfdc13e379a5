'use client';

import { type RefObject, useEffect } from 'react';

/**
 * React empties a form after its action, refused or not. This keeps it as it was: the reset is stopped before anybody hears
 * of it, also the comboboxes of react-aria, which listen on the form itself and would go back to their first value.
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const keep = (event: Event) => {
      if (event.target !== element) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    element.addEventListener('reset', keep, true);
    return () => element.removeEventListener('reset', keep, true);
  }, [form]);
}
