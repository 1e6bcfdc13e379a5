import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NoticePage } from '#components/site/notice-page.tsx';
import { db } from '#lib/platform/db.ts';
import { findNotice } from '#lib/site/queries/privacy.ts';
import { readVersions } from '../read-versions.ts';

type Props = { params: Promise<{ version: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const version = versionIn((await params).version);
  return version ? { title: (await getTranslations('privacy'))('titleOf', { version }) } : {};
}

/** Any version that was ever published, so that everybody can read again what they agreed to. */
export default async function PrivacyVersionPage({ params }: Props) {
  const version = versionIn((await params).version);
  if (version === null) return notFound();
  const { districtId, versions, inForce } = await readVersions();
  const shown = await findNotice(db, districtId, version);
  return shown ? <NoticePage shown={shown} versions={versions} inForce={inForce} /> : notFound();
}

const versionIn = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);
