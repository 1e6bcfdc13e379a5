import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TemplateForm } from '#components/templates/template-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../reading.ts';
import { saveTemplate } from '../actions.ts';

type NewTemplateProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('new') };
}

export default async function NewTemplatePage({ searchParams }: NewTemplateProps) {
  const viewer = await requirePermission('templates:write');
  const [t, reading, { category }] = await Promise.all([getTranslations('templates'), readingOf(viewer), searchParams]);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/templates' }]} />}
        title={t('new')}
        lead={t('newLead')}
      />
      <TemplateForm
        action={saveTemplate}
        template={null}
        category={typeof category === 'string' ? category : undefined}
        today={reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate()}
        reading={reading}
      />
    </>
  );
}
