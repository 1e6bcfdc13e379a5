import { cx } from './cx.ts';
import { LightMark } from './light-mark.tsx';
import type { LightName } from './light-name.ts';

const colours: Record<LightName, string> = {
  green: 'text-light-green',
  yellow: 'text-light-yellow',
  red: 'text-light-red',
  'dark-red': 'text-light-dark-red',
  grey: 'text-light-grey',
};

const grounds: Record<LightName, string> = {
  green: 'bg-light-green-soft',
  yellow: 'bg-light-yellow-soft',
  red: 'bg-light-red-soft',
  'dark-red': 'bg-light-dark-red-soft',
  grey: 'bg-light-grey-soft',
};

type LightProps = {
  light: LightName;
  label: string;
  /** On its soft ground, for a light that stands alone. */
  filled?: boolean;
};

/** Colour, shape and word together: none of them alone has to carry the meaning. */
export function Light({ light, label, filled = false }: LightProps) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap font-medium',
        colours[light],
        filled && 'rounded px-2 py-0.5',
        filled && grounds[light],
      )}
    >
      <LightMark light={light} />
      {/* The word, not the shape, sits on the line's baseline. */}
      <span className="self-baseline">{label}</span>
    </span>
  );
}
