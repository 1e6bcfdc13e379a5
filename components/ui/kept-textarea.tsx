'use client';

import { type ComponentProps, useEffect, useRef, useState, useSyncExternalStore } from 'react';

type KeptTextareaProps = Omit<ComponentProps<'textarea'>, 'id' | 'ref'> & { id: string };

/**
 * A textarea that keeps what was typed before the page's script came. React takes a field over with the value it had on the server, which it
 * spares in every kind of field but this one; on a slow line somebody would lose a sentence.
 */
export function KeptTextarea({ id, ...area }: KeptTextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isTakenOver = useSyncExternalStore(noChange, inBrowser, onServer);
  const [typed] = useState(() => (isTakenOver ? typedInto(id) : null));
  useEffect(() => {
    if (typed === null || !field.current) return;
    field.current.value = typed;
    // Counters and drafts that listen learn of it too.
    field.current.dispatchEvent(new Event('input', { bubbles: true }));
  }, [typed]);
  return <textarea {...area} id={id} ref={field} />;
}

/** While the page from the server is taken over, React asks what stood there on the server. */
const [noChange, inBrowser, onServer] = [() => () => {}, () => false, () => true];

function typedInto(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement && field.value !== field.defaultValue ? field.value : null;
}
