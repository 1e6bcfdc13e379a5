import { cx } from '#components/ui/cx.ts';

type PreferenceGroupProps = {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string; lang?: string }[];
};

/** A few words of which one holds; pressing another sends the form with it. */
export function PreferenceGroup({ name, label, value, options }: PreferenceGroupProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-ink-3 text-small">{label}</legend>
      <div className="inline-flex flex-wrap overflow-hidden rounded border border-line-strong">
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            lang={option.lang}
            aria-pressed={option.value === value}
            className={cx(
              'min-h-8 border-line-strong border-r px-3 py-1 text-desk last:border-r-0 focus-visible:-outline-offset-2',
              option.value === value
                ? 'bg-accent-soft font-semibold text-accent'
                : 'bg-surface text-ink-2 hover:bg-tint',
            )}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
