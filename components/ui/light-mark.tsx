import type { ReactNode } from 'react';
import type { LightName } from './light-name.ts';

/** Dot, half, ring, double ring, bars: told apart without any colour, at 14 px. */
const shapes: Record<LightName, ReactNode> = {
  green: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  yellow: (
    <>
      <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill="currentColor" />
    </>
  ),
  red: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="3" />,
  'dark-red': (
    <>
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="8" cy="8" r="3" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  grey: <path d="M3.75 3h3v10h-3zM9.25 3h3v10h-3z" fill="currentColor" />,
};

export function LightMark({ light }: { light: LightName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[1.05em] shrink-0">
      {shapes[light]}
    </svg>
  );
}
