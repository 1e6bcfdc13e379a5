import type { Section } from '#lib/enterprises/domain/sections.ts';
import { sectionNameSchema, sectionSchema, yearSchema } from '#lib/enterprises/profile-schema.ts';

/** Which section (of which year) a form is about, and its schema. What no section is called is read as the first. */
export function sectionPosted(form: FormData): {
  section: Section;
  year: number;
  schema: ReturnType<typeof sectionSchema>;
} {
  const section = sectionNameSchema.catch('registration').parse(form.get('section'));
  const asked = yearSchema(2100).safeParse(form.get('year'));
  const year = section === 'figures' && asked.success ? asked.data : 0;
  // Figures of no year belong nowhere.
  return section === 'figures' && year === 0
    ? { section: 'registration', year: 0, schema: sectionSchema('registration', 0) }
    : { section, year, schema: sectionSchema(section, year) };
}
