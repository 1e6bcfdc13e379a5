'use server';

import { keepPreference } from '#lib/platform/preferences.ts';

/** Keeps each display setting the form names. The page then renders anew with it, with or without a script. */
export async function setPreferences(form: FormData): Promise<void> {
  for (const [name, value] of form) if (typeof value === 'string') await keepPreference(name, value);
}
