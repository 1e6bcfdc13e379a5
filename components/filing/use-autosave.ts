'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SaveAction, SavedAnswer } from './filing-state.ts';
import { forgetHere, keepHere, restoreHere } from './kept-here.ts';

const PAUSE_MS = 900;
/** Nobody answered: tried again so often, and at once when the network is back. */
const RETRY_MS = 10_000;

export type Saving = { readonly isSaving: boolean; readonly answer: SavedAnswer | null };

/**
 * Saves a form while somebody types: after a pause, on leaving a field, and when the page goes out of sight. One save at a time;
 * what was typed meanwhile is saved next. What the server would not take is kept in this tab.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  draftId: string,
  save: SaveAction,
  offline: string,
): Saving {
  const [saving, setSaving] = useState<Saving>({ isSaving: false, answer: null });
  const isDirty = useRef(false);
  const isRunning = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    if (isRunning.current || !isDirty.current || !form.current) return;
    isRunning.current = true;
    isDirty.current = false;
    setSaving((before) => ({ ...before, isSaving: true }));
    const sent = new FormData(form.current);
    const answer = await Promise.resolve(sent)
      .then(save)
      .catch(() => null);
    isRunning.current = false;
    if (answer?.status === 'saved') forgetHere(draftId);
    // As it is now: more may have been typed since it was sent.
    else if (form.current && (!answer || answer.link)) keepHere(draftId, new FormData(form.current));
    setSaving({ isSaving: false, answer: answer ?? { status: 'unsaved', message: offline, link: null } });
    if (!answer) isDirty.current = true;
    if (isDirty.current) timer.current = setTimeout(flush, answer ? PAUSE_MS : RETRY_MS);
  }, [form, draftId, save, offline]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const onInput = () => {
      isDirty.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    };
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    const onSubmit = (event: Event) => {
      // Sent into the void it would end on an error page; said here instead, with everything still in its place.
      if (!navigator.onLine) event.preventDefault();
      isDirty.current = !navigator.onLine;
      if (isDirty.current) void flush();
      else clearTimeout(timer.current);
    };
    element.addEventListener('input', onInput);
    element.addEventListener('change', onInput);
    element.addEventListener('focusout', flush);
    element.addEventListener('submit', onSubmit);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('online', flush);
    restoreHere(draftId, element);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('input', onInput);
      element.removeEventListener('change', onInput);
      element.removeEventListener('focusout', flush);
      element.removeEventListener('submit', onSubmit);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('online', flush);
    };
  }, [form, draftId, flush]);

  return saving;
}
