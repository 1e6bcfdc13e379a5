import { Light } from '#components/ui/light.tsx';
import type { WordedLight } from './worded-light.ts';

/** A light that has been worded: what `CaseLight` shows, also where the browser draws it. */
export function LightInWords({ light, label, name, due, filled = false }: WordedLight & { filled?: boolean }) {
  if (!name) return <Light light={light} label={label} filled={filled} />;
  return (
    <span title={`${name} ${due}`}>
      <span className="sr-only">{name} </span>
      <Light light={light} label={label} filled={filled} />
    </span>
  );
}
