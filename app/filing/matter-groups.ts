import type { OptionGroup } from '#components/ui/select-field.tsx';
import { mattersOf } from '#lib/cases/suggest-matters.ts';
import { type Directory, nameIn } from '#lib/organisation/directory.ts';

/** Every matter under its group, for those who would rather choose themselves. */
export function matterGroups(directory: Directory, locale: string): OptionGroup[] {
  const groups = new Map<string, { label: string; options: { value: string; label: string }[] }>();
  for (const matter of mattersOf(directory)) {
    const parent = matter.parentCode ? directory.categories.get(matter.parentCode) : undefined;
    const label = nameIn(locale, parent ?? matter);
    const group = groups.get(label) ?? { label, options: [] };
    group.options.push({ value: matter.code, label: nameIn(locale, matter) });
    groups.set(label, group);
  }
  return [...groups.values()];
}
