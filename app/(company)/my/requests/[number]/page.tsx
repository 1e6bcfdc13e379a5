import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ACTS } from '#components/cases/company/act.tsx';
import { requireViewer } from '#lib/platform/session.ts';
import { readingOf } from '../../reading.ts';
import { ActPage } from './act-page.tsx';
import { findRequest } from './find-request.ts';
import { RequestPage } from './request-page.tsx';

type RequestProps = {
  params: Promise<{ number: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: RequestProps): Promise<Metadata> {
  const [t, { number }] = await Promise.all([getTranslations('common'), params]);
  return { title: `${t('case')} ${number.toUpperCase()}` };
}

export default async function Request({ params, searchParams }: RequestProps) {
  const viewer = await requireViewer('company');
  const [{ number }, { act: asked }, reading] = await Promise.all([params, searchParams, readingOf(viewer)]);
  const detail = await findRequest(viewer, number, reading);
  const act = ACTS.find((each) => each === asked && detail.allowedCommands.includes(each));
  if (act) return <ActPage act={act} detail={detail} reading={reading} />;
  return <RequestPage viewer={viewer} detail={detail} reading={reading} />;
}
