import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { BySession } from '#lib/access/signed-in.ts';
import { db } from '#lib/platform/db.ts';
import { listVersions } from '#lib/templates/queries/list-templates.ts';

/** The versions of a template, newest first; not found where there is none for this viewer. */
export async function loadVersions(viewer: BySession, params: Promise<{ id: string }>) {
  const id = z.uuid().safeParse((await params).id);
  const versions = id.success ? await listVersions(db, viewer, id.data) : [];
  const [newest] = versions;
  return newest ? { newest, versions } : notFound();
}
