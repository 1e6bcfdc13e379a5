import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { after } from 'next/server';
import { cache } from 'react';
import { PolicyArticle } from '#components/policies/policy-article.tsx';
import { said } from '#components/policies/say-policy.ts';
import { db } from '#lib/platform/db.ts';
import { currentViewer } from '#lib/platform/session.ts';
import { findPolicy } from '#lib/policies/queries/find-policy.ts';
import { openPolicy } from '#lib/policies/use-cases/open-policy.ts';
import { publicReading } from '../reading.ts';

type PolicyPageProps = { params: Promise<{ code: string }> };

const read = cache(async (code: string) => {
  const reading = await publicReading();
  const policy = await findPolicy(db, reading.districtId, decoded(code), reading);
  return policy && { policy, reading };
});

/** An address may end in half a character. */
function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return '';
  }
}

export async function generateMetadata({ params }: PolicyPageProps): Promise<Metadata> {
  const found = await read((await params).code);
  if (!found) return {};
  const { title, benefit } = said(found.policy, found.reading.locale);
  return { title, description: benefit, openGraph: { title, description: benefit } };
}

/** One policy: what it gives, to whom, with what, until when, and whom to ask. */
export default async function PolicyPage({ params }: PolicyPageProps) {
  const found = await read((await params).code);
  if (!found) notFound();
  const { policy, reading } = found;
  const viewer = await currentViewer();
  // Once the page is on its way: keeping that it was read never holds it up.
  if (viewer?.districtId === reading.districtId) after(() => openPolicy(db, viewer, policy.code, reading.now));
  return <PolicyArticle {...found} />;
}
