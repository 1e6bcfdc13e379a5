'use client';

import { useRouter } from 'next/navigation';
import type { FormEvent, ReactNode } from 'react';

/** A plain form whose answers end in the address; with a script, without those left empty. */
export function FilterForm({ action, label, children }: { action: string; label: string; children: ReactNode }) {
  const router = useRouter();

  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value.trim() !== '') params.append(name, value.trim());
    }
    router.push(params.size > 0 ? `${action}?${params}` : action);
  };

  return (
    <form action={action} method="get" aria-label={label} onSubmit={go} data-screen-only>
      {children}
    </form>
  );
}
