import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TemplateForm } from '#components/templates/template-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { writingOn } from '#lib/templates/domain/template.ts';
import { readingOf } from '../../../reading.ts';
import { saveTemplate } from '../../actions.ts';
import { loadVersions } from '../load.ts';

type EditTemplateProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('edit') };
}

/** The newest version, to be written on; one that waits for approval is only read. */
export default async function EditTemplatePage({ params }: EditTemplateProps) {
  const viewer = await requirePermission('templates:write');
  const { newest } = await loadVersions(viewer, params);
  if (writingOn(newest.status) === null) redirect(`/desk/templates/${newest.id}`);
  const [t, reading] = await Promise.all([getTranslations('templates'), readingOf(viewer)]);
  return (
    <>
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[
              { label: t('title'), href: '/desk/templates' },
              { label: newest.title, href: `/desk/templates/${newest.id}` },
            ]}
          />
        }
        title={t('edit')}
        lead={writingOn(newest.status) === 'next' ? t('editNextLead') : t('newLead')}
      />
      <TemplateForm
        action={saveTemplate}
        template={newest}
        category={undefined}
        today={reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate()}
        reading={reading}
      />
    </>
  );
}
