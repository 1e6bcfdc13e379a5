'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

type CharacterCountProps = { controlId: string; max: number; initial: string };

/** Counts characters as people see them (an emoji is one). Announced only near the limit, not at every key. */
export function CharacterCount({ controlId, max, initial }: CharacterCountProps) {
  const t = useTranslations('ui');
  const [count, setCount] = useState(() => lengthOf(initial));

  useEffect(() => {
    const control = document.getElementById(controlId);
    if (!(control instanceof HTMLTextAreaElement)) return;
    const update = () => setCount(lengthOf(control.value));
    update();
    control.addEventListener('input', update);
    return () => control.removeEventListener('input', update);
  }, [controlId]);

  const over = count - max;
  return (
    <p
      aria-live={count > max * 0.9 ? 'polite' : 'off'}
      className={over > 0 ? 'text-danger text-small' : 'text-ink-3 text-small'}
    >
      {over > 0 ? t('countOver', { over, max }) : t('count', { count, max })}
    </p>
  );
}

const lengthOf = (text: string): number => [...text].length;
